#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lotse::words {

/// The titles, headings, column heads and labels of reports.
enum class ReportWord {
    TestOperation,
    KeyFigures,
    Contacts,
    CaseFiles,
    Referrals,
    SinceStart,
    CountingRules,
    NotAsked,
    NotAskedOf, ///< caption of the table of missing data
    Characteristic,
    Number,
    Rule,
    Version,
    Explanation,
    ContactsTotal,
    ContactsCounselling,
    ContactsFirst,
    ContactsRepeat,
    ContactsUnfinished,
    ContactsEnteredLater,
    MinutesSum,
    MinutesMedian,
    MinutesMissing,
    CaseFilesOpened,
    CaseFilesClosed,
    CaseFilesOpenAtEnd,
    CaseFilesWithPartner,
    ReferralsProposed,
    ReferralsSent,
    ReferralsAccepted,
    ReferralsDeclined,
    ReferralsCompleted,
    ReferralsWaiting,
    ReferralsOverdue,
    OpenedByState,
    OpenedByCounsellor,
    ClosedByReason,
    OpenAtEndByState,
    OpenAtEndByCounsellor,
    SentByPartner,
    AcceptedByPartner,
    WaitingByPartner,
    SeveralValues, ///< a whole sentence under a table whose sum may exceed the total
    People,
    Timeline,
    Tasks,
    Closing,
    Date,
    Entry,
    Details,
    CaseFile,
    Name,
    Stage,
    Feedback,
    Opened, ///< the case file, in the timeline
    Closed,
    NamesLeftOut, ///< a whole sentence at the top of a case report without names
};

[[nodiscard]] QString reportWord(ReportWord word);
[[nodiscard]] QList<ReportWord> allReportWords();

/// "Month report October 2026".
[[nodiscard]] QString monthReportTitle(const QString &month);
/// "Case report F-2026-0311".
[[nodiscard]] QString caseReportTitle(const QString &number);
/// "Hotline Example, as of 1 November 2026 09:00".
[[nodiscard]] QString reportSubtitle(const QString &organisation, const QString &asOf);
/// "September 2026: 12 · October 2025: 9".
[[nodiscard]] QString comparisonText(const QString &month, const QString &value, const QString &otherMonth,
                                     const QString &otherValue);
/// "Person A", for a report without names.
[[nodiscard]] QString personLetter(const QString &letter);
/// "Contact K-2026-000123", for the timeline.
[[nodiscard]] QString contactEntry(const QString &number);
[[nodiscard]] QString referralEntry(const QString &number, const QString &status);
[[nodiscard]] QString taskEntry(const QString &kind);
/// "35 minutes".
[[nodiscard]] QString minutesText(int minutes);

/// How one figure of the month report is counted. A rule that changes keeps its id and gets the next version.
struct CountingRule {
    QString id;
    int version = 1;
    QString text;
};

[[nodiscard]] QList<CountingRule> countingRules();

} // namespace lotse::words
