#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/statistics/contact_dimension.h"

#include <QDate>
#include <QStringList>
#include <QStringView>

#include <array>
#include <functional>
#include <optional>

namespace lotse::domain {

/// What the month report needs of one contact that was neither discarded nor withdrawn. A view into the row:
/// valid only during the call.
struct ContactFacts {
    bool finished = false;
    base::Instant startedAt;
    std::optional<base::Instant> endedAt;
    std::optional<int> minutes;
    qint64 parkedMilliseconds = 0;
    bool enteredLater = false;
    QStringView firstContact;
    /// Filled where `firstContact` does not tell: whether a linked caller had an earlier finished contact.
    enum class Caller { None, New, Known } caller = Caller::None;
    /// By dimension: the code, the codes joined with ';', the account id; `not_asked` or empty where nobody asked.
    std::array<QStringView, contactDimensionCount> values;

    [[nodiscard]] QStringView value(ContactDimension dimension) const
    {
        return values[std::size_t(dimension)];
    }
};

/// A day as ISO 8601 text, whose order is the order of time; empty = none. Valid only during the call.
using DayView = QStringView;

/// What the month report needs of one case file that was not withdrawn.
struct CaseFileFacts {
    QStringView id;
    DayView openedOn, closedOn;
    QStringView state;
    QStringView counsellorId;
    QStringView closingReason;
};

/// What the month report needs of one referral.
struct ReferralFacts {
    QStringView caseFileId;
    QStringView partnerId;
    DayView proposedOn, sentOn, acceptedOn, declinedOn, forwardedOn, firstContactOn, inCounsellingOn,
        completedOn, returnedOn, revokedOn, withdrawnOn, lapsedOn, feedbackDueOn;
};

struct CountsSinceStart {
    qint64 contacts = 0;
    qint64 caseFiles = 0;
    qint64 referrals = 0;

    bool operator==(const CountsSinceStart &) const = default;
};

/// Rows for counting, streamed in one pass each; the counting itself is done in one place, the MonthCounter.
/// Only rows of the given fields of work: the purpose wall.
class StatisticsRepository
{
public:
    virtual ~StatisticsRepository() = default;

    using ContactSink = std::function<void(const ContactFacts &)>;
    using CaseFileSink = std::function<void(const CaseFileFacts &)>;
    using ReferralSink = std::function<void(const ReferralFacts &)>;

    /// Contacts that started in [from, to), except discarded and withdrawn ones.
    [[nodiscard]] virtual base::Result<void> contactsStarted(base::Instant from, base::Instant to,
                                                             const QStringList &fieldsOfWork,
                                                             const ContactSink &sink) const = 0;
    /// Each case file once that was opened or closed in these days or open at the end of the last one, except
    /// withdrawn ones. Others may come too.
    [[nodiscard]] virtual base::Result<void> caseFilesOf(QDate firstDay, QDate lastDay,
                                                         const QStringList &fieldsOfWork,
                                                         const CaseFileSink &sink) const = 0;
    /// Each referral once that has a date in these days, waits at the end of the last one or is with the
    /// partner then. Others may come too.
    [[nodiscard]] virtual base::Result<void> referralsOf(QDate firstDay, QDate lastDay,
                                                         const QStringList &fieldsOfWork,
                                                         const ReferralSink &sink) const = 0;
    /// Finished contacts started before `contactsBefore`, case files opened (and not withdrawn) and referrals
    /// proposed up to `lastDay`.
    [[nodiscard]] virtual base::Result<CountsSinceStart> countsUpTo(
        base::Instant contactsBefore, QDate lastDay, const QStringList &fieldsOfWork) const = 0;
};

} // namespace lotse::domain
