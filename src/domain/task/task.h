#pragma once

#include "base/clock.h"
#include "domain/record/code.h"
#include "domain/record/record.h"

#include <QDate>

#include <optional>

namespace lotse::domain {

/// A dated duty: follow-up, promised call back, appointment, review.
struct Task : Record<struct TaskTag> {
    Code kind = notAsked;
    Code fieldOfWork = notAsked;             ///< copied from what it belongs to
    QDate dueOn;
    std::optional<base::Instant> dueFrom;    ///< the time window in which a caller wants to be called
    std::optional<base::Instant> dueTo;
    AccountId assignee;
    ContactId contact;
    CaseFileId caseFile;
    ReferralId referral;
    int attempts = 0;                        ///< failed tries to reach somebody
    Code outcome = notAsked;
    QDate doneOn;
    QString note;
    QString waivedReason;                    ///< settled without being done

    bool operator==(const Task &) const = default;
};

template<>
struct RecordTraits<Task> {
    static constexpr RecordKind kind = RecordKind::Task;
};

} // namespace lotse::domain
