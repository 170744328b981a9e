#pragma once

#include "domain/account/account.h"
#include "domain/case_file/case_file.h"
#include "domain/contact/contact.h"
#include "domain/note/note.h"
#include "domain/person/person.h"
#include "domain/referral/referral.h"
#include "domain/task/task.h"

#include <variant>

namespace lotse::services::demo {

/// What a partner reports, with the field of work of its referral, which is its scope in the audit trail.
struct ReportedFeedback : domain::PartnerFeedback {
    domain::Code fieldOfWork;
};

/// One generated record, complete but for what the store gives: numbers and revision.
using DemoRecord = std::variant<domain::Account, domain::Person, domain::CaseFile, domain::Contact,
                                domain::Referral, ReportedFeedback, domain::Task, domain::Note>;

} // namespace lotse::services::demo
