#pragma once

#include "base/id.h"
#include "domain/record/code.h"

#include <array>

namespace lotse::domain {

using ContactId = base::Id<struct ContactTag>;
using PersonId = base::Id<struct PersonTag>;
using CaseFileId = base::Id<struct CaseFileTag>;
using ReferralId = base::Id<struct ReferralTag>;
using FeedbackId = base::Id<struct FeedbackTag>;
using TaskId = base::Id<struct TaskTag>;
using NoteId = base::Id<struct NoteTag>;
using PartnerId = base::Id<struct PartnerTag>;
using NetworkReportId = base::Id<struct NetworkReportTag>;
using AccountId = base::Id<struct AccountTag>;
using RunId = base::Id<struct RunTag>;

/// The kinds of records that the data dictionary names.
enum class RecordKind { Contact, Person, CaseFile, Referral, PartnerFeedback, Task, Note, Partner, NetworkReport, Account, CodeList };

template<>
struct EnumWords<RecordKind> {
    static constexpr std::array words = {"contact", "person", "case_file", "referral", "partner_feedback",
                                         "task", "note", "partner", "network_report", "account", "code_list"};
};

} // namespace lotse::domain
