#include "words/report_text.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace lotse::words {

namespace {

// In the order of ReportWord.
constexpr const char *reportWords[] = {
    QT_TRANSLATE_NOOP("ReportText", "Test operation: no real data"),
    QT_TRANSLATE_NOOP("ReportText", "Key figures"),
    QT_TRANSLATE_NOOP("ReportText", "Contacts"),
    QT_TRANSLATE_NOOP("ReportText", "Case files"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals"),
    QT_TRANSLATE_NOOP("ReportText", "Since the start"),
    QT_TRANSLATE_NOOP("ReportText", "Counting rules"),
    QT_TRANSLATE_NOOP("ReportText", "Not asked"),
    QT_TRANSLATE_NOOP("ReportText", "Contacts of which something was not asked"),
    QT_TRANSLATE_NOOP("ReportText", "Characteristic"),
    QT_TRANSLATE_NOOP("ReportText", "Number"),
    QT_TRANSLATE_NOOP("ReportText", "Rule"),
    QT_TRANSLATE_NOOP("ReportText", "Version"),
    QT_TRANSLATE_NOOP("ReportText", "How it is counted"),
    QT_TRANSLATE_NOOP("ReportText", "Contacts"),
    QT_TRANSLATE_NOOP("ReportText", "Contacts that were counselling"),
    QT_TRANSLATE_NOOP("ReportText", "First contacts"),
    QT_TRANSLATE_NOOP("ReportText", "Repeat contacts"),
    QT_TRANSLATE_NOOP("ReportText", "Contacts not finished"),
    QT_TRANSLATE_NOOP("ReportText", "Contacts entered later"),
    QT_TRANSLATE_NOOP("ReportText", "Minutes in all"),
    QT_TRANSLATE_NOOP("ReportText", "Minutes, median"),
    QT_TRANSLATE_NOOP("ReportText", "Contacts without minutes"),
    QT_TRANSLATE_NOOP("ReportText", "Case files opened"),
    QT_TRANSLATE_NOOP("ReportText", "Case files closed"),
    QT_TRANSLATE_NOOP("ReportText", "Case files open at the end"),
    QT_TRANSLATE_NOOP("ReportText", "Open case files that a partner has"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals proposed"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals sent"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals accepted"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals declined"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals completed"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals waiting at the end"),
    QT_TRANSLATE_NOOP("ReportText", "Waiting referrals that are overdue"),
    QT_TRANSLATE_NOOP("ReportText", "Case files opened, by state"),
    QT_TRANSLATE_NOOP("ReportText", "Case files opened, by counsellor"),
    QT_TRANSLATE_NOOP("ReportText", "Case files closed, by reason"),
    QT_TRANSLATE_NOOP("ReportText", "Case files open at the end, by state"),
    QT_TRANSLATE_NOOP("ReportText", "Case files open at the end, by counsellor"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals sent, by partner"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals accepted, by partner"),
    QT_TRANSLATE_NOOP("ReportText", "Referrals waiting at the end, by partner"),
    QT_TRANSLATE_NOOP("ReportText",
                      "One contact may count under several values; the sum may exceed the total."),
    QT_TRANSLATE_NOOP("ReportText", "People"),
    QT_TRANSLATE_NOOP("ReportText", "Timeline"),
    QT_TRANSLATE_NOOP("ReportText", "Tasks"),
    QT_TRANSLATE_NOOP("ReportText", "Closing"),
    QT_TRANSLATE_NOOP("ReportText", "Date"),
    QT_TRANSLATE_NOOP("ReportText", "Entry"),
    QT_TRANSLATE_NOOP("ReportText", "Details"),
    QT_TRANSLATE_NOOP("ReportText", "Case file"),
    QT_TRANSLATE_NOOP("ReportText", "Name"),
    QT_TRANSLATE_NOOP("ReportText", "Stage"),
    QT_TRANSLATE_NOOP("ReportText", "Partner feedback"),
    QT_TRANSLATE_NOOP("ReportText", "Case file opened"),
    QT_TRANSLATE_NOOP("ReportText", "Case file closed"),
    QT_TRANSLATE_NOOP("ReportText",
                      "This report names nobody. The texts of notes and other free words are left out, "
                      "because they may hold names."),
};
constexpr int reportWordCount = int(ReportWord::NamesLeftOut) + 1;
static_assert(std::size(reportWords) == reportWordCount);

struct RuleText {
    const char *id;
    int version;
    const char *text;
};

// The MonthCounter counts by these rules.
constexpr RuleText rules[] = {
    {"contacts.total", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "A contact counts once it is finished, in the month in which it began by the "
                       "organisation’s time zone. Discarded and withdrawn contacts count nowhere.")},
    {"contacts.unfinished", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Drafts and running, parked, received and unanswered contacts that began in the "
                       "month are unfinished; they count in no other figure.")},
    {"contacts.counselling", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Counselling counts the kinds counselling, information and professional advice, "
                       "and contacts without a kind.")},
    {"contacts.first_repeat", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "First and repeat follow what was said. Where nothing was said, a contact is a "
                       "repeat if a linked caller had an earlier finished contact, and a first one if "
                       "not; without a linked caller it counts in neither.")},
    {"contacts.entered_later", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Entered later counts finished contacts that were recorded afterwards.")},
    {"contacts.minutes", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Minutes are those that were said, else the time from start to end without "
                       "parked time, rounded to the nearest minute, half up, for calls and visits "
                       "only. Written contacts have only what was said. The median of an even number "
                       "lies between the middle two. Contacts without minutes are missing.")},
    {"contacts.by", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Every contact counts in each breakdown, under “not asked” where nothing was "
                       "recorded. Topics and results count each value once per contact, so their sum "
                       "may exceed the total. All codes valid in the month appear, also with 0.")},
    {"case_files.opened_closed", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Case files count as opened and closed by these days. Withdrawn ones count "
                       "nowhere.")},
    {"case_files.open_at_end", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Open at the end: opened on or before the last day and not closed by it.")},
    {"case_files.with_partner_at_end", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "A partner has an open case file if on the last day a referral was accepted, in "
                       "first contact or in counselling.")},
    {"referrals.events", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Referrals count as proposed, sent, accepted, declined and completed by these "
                       "days.")},
    {"referrals.waiting_at_end", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Waiting at the end: sent by the last day, and by then nothing later than "
                       "received or on the waiting list.")},
    {"referrals.overdue_at_end", 1,
     QT_TRANSLATE_NOOP("CountingRule", "Overdue at the end: waiting, and feedback was due by the last day.")},
    {"since_start", 1,
     QT_TRANSLATE_NOOP("CountingRule",
                       "Since the start: contacts, case files opened and referrals proposed up to the "
                       "end of the month.")},
};

QString text(const char *source) { return QCoreApplication::translate("ReportText", source); }

} // namespace

QString reportWord(ReportWord word) { return text(reportWords[std::size_t(word)]); }

QList<ReportWord> allReportWords()
{
    QList<ReportWord> words;
    for (int i = 0; i < reportWordCount; ++i)
        words.append(ReportWord(i));
    return words;
}

QString monthReportTitle(const QString &month)
{
    return fillSentence(QCoreApplication::translate("ReportText", "Month report %1"), {month});
}

QString caseReportTitle(const QString &number)
{
    return fillSentence(QCoreApplication::translate("ReportText", "Case report %1"), {number});
}

QString reportSubtitle(const QString &organisation, const QString &asOf)
{
    return fillSentence(QCoreApplication::translate("ReportText", "%1, as of %2"), {organisation, asOf});
}

QString comparisonText(const QString &month, const QString &value, const QString &otherMonth,
                       const QString &otherValue)
{
    return QStringLiteral("%1: %2; %3: %4").arg(month, value, otherMonth, otherValue);
}

QString personLetter(const QString &letter)
{
    return fillSentence(QCoreApplication::translate("ReportText", "Person %1"), {letter});
}

QString contactEntry(const QString &number)
{
    return fillSentence(QCoreApplication::translate("ReportText", "Contact %1"), {number});
}

QString referralEntry(const QString &number, const QString &status)
{
    return fillSentence(QCoreApplication::translate("ReportText", "Referral %1: %2"), {number, status});
}

QString taskEntry(const QString &kind)
{
    return fillSentence(QCoreApplication::translate("ReportText", "Task done: %1"), {kind});
}

QString minutesText(int minutes)
{
    return QCoreApplication::translate("ReportText", "%n minute(s)", nullptr, minutes);
}

QList<CountingRule> countingRules()
{
    QList<CountingRule> list;
    for (const RuleText &rule : rules)
        list.append({QString::fromLatin1(rule.id), rule.version,
                     QCoreApplication::translate("CountingRule", rule.text)});
    return list;
}

} // namespace lotse::words
