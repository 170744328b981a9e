#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>

namespace lotse::domain {

/// What the month report needs of one contact. Views into the row: valid only during the call.
struct ContactFacts {
    base::Instant startedAt;
    QString status;
    std::optional<base::Instant> endedAt;
    std::optional<int> minutes;
    qint64 parkedMilliseconds = 0;
    QString kind, fieldOfWork, channel, counsellorId, firstContact, callerGroup, language, state, phenomenon, heardFrom,
        ageGroup, gender, danger, securityStatus, relationship;
    QString topics;             ///< keys joined with ';'
    QString results;
    bool enteredLater = false;
    /// Only where first_contact does not tell: whether a linked caller had an earlier counted contact.
    enum class Caller { None, New, Known } caller = Caller::None;
};

/// What the month report needs of one case file: those opened or closed in the month or open at its end.
struct CaseFileFacts {
    QDate openedOn;
    QDate closedOn;
    QString state;
    QString counsellorId;
    QString closingReason;
    bool withPartnerAtEnd = false;   ///< a referral was accepted … in_counselling on the last day
};

/// What the month report needs of one referral that has a date in the month or waits at its end.
struct ReferralFacts {
    QString partnerId;
    QDate proposedOn, sentOn, receivedOn, acceptedOn, declinedOn, completedOn, feedbackDueOn;
    bool waitingAtEnd = false;       ///< sent by the last day and no event later than received or waiting_list by then
};

struct CountsSinceStart {
    qint64 contacts = 0;
    qint64 caseFiles = 0;
    qint64 referrals = 0;
};

/// Rows for counting, streamed in one pass each; the counting itself is done in one place (services/report).
class StatisticsRepository
{
public:
    virtual ~StatisticsRepository() = default;

    using ContactSink = std::function<void(const ContactFacts &)>;
    using CaseFileSink = std::function<void(const CaseFileFacts &)>;
    using ReferralSink = std::function<void(const ReferralFacts &)>;

    /// Contacts that started in [from, to), except discarded and withdrawn ones.
    [[nodiscard]] virtual base::Result<void> contactsStarted(base::Instant from, base::Instant to,
                                                            const ContactSink &sink) const = 0;
    [[nodiscard]] virtual base::Result<void> caseFilesOf(QDate firstDay, QDate lastDay, const CaseFileSink &sink) const = 0;
    [[nodiscard]] virtual base::Result<void> referralsOf(QDate firstDay, QDate lastDay, const ReferralSink &sink) const = 0;
    /// Finished contacts started before `contactsBefore`, case files opened and referrals proposed up to `lastDay`.
    [[nodiscard]] virtual base::Result<CountsSinceStart> countsUpTo(base::Instant contactsBefore, QDate lastDay) const = 0;
};

} // namespace lotse::domain
