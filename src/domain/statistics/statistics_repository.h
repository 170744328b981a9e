#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/statistics/contact_dimension.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

#include <array>
#include <functional>
#include <optional>

namespace lotse::domain {

/// A value of a dimension as a small number of its store, so that counting compares no texts. The numbers of a
/// dimension are its own; `not_asked` has one too.
using ValueNumber = quint32;

/// What a value number stands for.
struct CountedValue {
    ContactDimension dimension;
    QString value;

    bool operator==(const CountedValue &) const = default;
};

/// What the month report needs of one contact that was neither discarded nor withdrawn.
struct ContactFacts {
    /// What was said to the question whether this is a first contact.
    enum class FirstContact : quint8 { Unsaid, Yes, No };
    /// Whether a linked caller had an earlier finished contact.
    enum class Caller : quint8 { None, New, Known };

    bool finished = false;
    bool enteredLater = false;
    FirstContact firstContact = FirstContact::Unsaid;
    Caller caller = Caller::None;
    std::optional<int> minutes; ///< as countedMinutes() tells
    /// Each value of each dimension once, `not_asked` where there is none; the field of work comes first.
    QVarLengthArray<ValueNumber, 32> values;

    bool operator==(const ContactFacts &) const = default;
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
        completedOn, returnedOn, revokedOn, withdrawnOn, lapsedOn, feedbackDueOn, consentOn, waitingSince;
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

    /// Contacts that started in [from, to), except discarded and withdrawn ones. What their numbers stand for is
    /// told by values(). Inside a transaction, so that both are of one moment. Corrupt where the facts are none.
    [[nodiscard]] virtual base::Result<void> contactsStarted(base::Instant from, base::Instant to,
                                                             const QStringList &fieldsOfWork,
                                                             const ContactSink &sink) const = 0;
    /// What the value numbers stand for, by number.
    [[nodiscard]] virtual base::Result<QList<CountedValue>> values() const = 0;
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
    /// How many tasks are open now that were due before this day, by account id; empty for what nobody was chosen for.
    [[nodiscard]] virtual base::Result<QHash<QString, int>> overdueTasks(QDate day,
                                                                         const QStringList &fieldsOfWork) const = 0;
};

} // namespace lotse::domain
