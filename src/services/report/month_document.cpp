#include "services/report/month_document.h"

#include "services/report/month_json.h"
#include "services/report/report_locale.h"
#include "words/field_text.h"
#include "words/language.h"
#include "words/report_text.h"

namespace lotse::services {

using documents::Table;
using domain::CodeCount;
using domain::ContactDimension;
using domain::Distribution;
using words::ReportWord;
using words::reportWord;

namespace {

/// Builds the blocks of one report.
class MonthDocument
{
public:
    MonthDocument(const MonthReport &report, const domain::CodeBook &codes, base::Language language)
        : m_report(report),
          m_codes(codes),
          m_language(language),
          m_locale(reportLocale(language))
    {}

    [[nodiscard]] documents::Report build();

private:
    [[nodiscard]] QString monthName(QDate day) const
    {
        return m_locale.toString(day, QStringLiteral("MMMM yyyy"));
    }
    template<class Read>
    [[nodiscard]] documents::Figure figure(ReportWord label, Read read) const
    {
        return {reportWord(label), read(m_report.figures),
                words::comparisonText(monthName(m_report.month.addMonths(-1)), written(read(m_report.previousMonth)),
                                      monthName(m_report.month.addYears(-1)),
                                      written(read(m_report.sameMonthLastYear)))};
    }
    /// A plain number as people write it; any other text as it is.
    [[nodiscard]] QString written(const QString &value) const
    {
        bool isWhole = false;
        const qlonglong number = value.toLongLong(&isWhole);
        return isWhole ? m_locale.toString(number) : value;
    }
    template<class Part, class Number>
    [[nodiscard]] documents::Figure figure(ReportWord label, Part domain::MonthFigures::*part,
                                           Number Part::*number) const
    {
        return figure(
            label, [=](const domain::MonthFigures &month) { return QString::number(month.*part.*number); });
    }
    [[nodiscard]] QString labelOf(const QString &list, const QString &code) const;
    [[nodiscard]] Table tableOf(const QString &caption, const QString &first, const QString &list,
                                const Distribution &distribution) const;
    void addHeading(ReportWord word) { m_blocks.append(documents::Heading{2, reportWord(word)}); }
    void addKeyFigures();
    void addContacts();
    void addMissing();
    void addCaseFiles();
    void addReferrals();
    void addSinceStart();
    void addRules();

    const MonthReport &m_report;
    const domain::CodeBook &m_codes;
    base::Language m_language;
    QLocale m_locale;
    QList<documents::Block> m_blocks;
};

QString medianText(const domain::MonthFigures &month)
{
    return month.contacts.minutes.median ? QString::number(*month.contacts.minutes.median)
                                         : QStringLiteral("–");
}

qint64 sumOf(const Distribution &distribution)
{
    qint64 sum = 0;
    for (const CodeCount &entry : distribution)
        sum += entry.count;
    return sum;
}

QString MonthDocument::labelOf(const QString &list, const QString &code) const
{
    return code == domain::notAsked ? reportWord(ReportWord::NotAsked)
                                    : m_codes.label(list, code, m_language);
}

Table MonthDocument::tableOf(const QString &caption, const QString &first, const QString &list,
                             const Distribution &distribution) const
{
    Table table{caption, {first, reportWord(ReportWord::Number)}, {false, true}, {}, {}};
    for (const CodeCount &entry : distribution)
        table.rows.append({labelOf(list, entry.code), QString::number(entry.count)});
    return table;
}

void MonthDocument::addKeyFigures()
{
    using domain::CaseFileFigures;
    using domain::ContactFigures;
    using domain::MonthFigures;
    using domain::ReferralFigures;
    addHeading(ReportWord::KeyFigures);
    m_blocks.append(documents::Figures{{
        figure(ReportWord::ContactsTotal, &MonthFigures::contacts, &ContactFigures::total),
        figure(ReportWord::ContactsCounselling, &MonthFigures::contacts, &ContactFigures::counselling),
        figure(ReportWord::ContactsFirst, &MonthFigures::contacts, &ContactFigures::first),
        figure(ReportWord::ContactsRepeat, &MonthFigures::contacts, &ContactFigures::repeat),
        figure(ReportWord::ContactsUnfinished, &MonthFigures::contacts, &ContactFigures::unfinished),
        figure(ReportWord::ContactsEnteredLater, &MonthFigures::contacts, &ContactFigures::enteredLater),
        figure(ReportWord::MinutesSum,
               [](const MonthFigures &month) { return QString::number(month.contacts.minutes.sum); }),
        figure(ReportWord::MinutesMedian, medianText),
        figure(ReportWord::MinutesMissing,
               [](const MonthFigures &month) { return QString::number(month.contacts.minutes.missing); }),
        figure(ReportWord::CaseFilesOpened, &MonthFigures::caseFiles, &CaseFileFigures::opened),
        figure(ReportWord::CaseFilesClosed, &MonthFigures::caseFiles, &CaseFileFigures::closed),
        figure(ReportWord::CaseFilesOpenAtEnd, &MonthFigures::caseFiles, &CaseFileFigures::openAtEnd),
        figure(ReportWord::CaseFilesWithPartner, &MonthFigures::caseFiles,
               &CaseFileFigures::withPartnerAtEnd),
        figure(ReportWord::ReferralsProposed, &MonthFigures::referrals, &ReferralFigures::proposed),
        figure(ReportWord::ReferralsSent, &MonthFigures::referrals, &ReferralFigures::sent),
        figure(ReportWord::ReferralsAccepted, &MonthFigures::referrals, &ReferralFigures::accepted),
        figure(ReportWord::ReferralsDeclined, &MonthFigures::referrals, &ReferralFigures::declined),
        figure(ReportWord::ReferralsCompleted, &MonthFigures::referrals, &ReferralFigures::completed),
        figure(ReportWord::ReferralsWaiting, &MonthFigures::referrals, &ReferralFigures::waitingAtEnd),
        figure(ReportWord::ReferralsOverdue, &MonthFigures::referrals, &ReferralFigures::overdueAtEnd),
    }});
}

void MonthDocument::addContacts()
{
    addHeading(ReportWord::Contacts);
    for (const ContactDimension dimension : domain::allOf<ContactDimension>()) {
        if (dimension == ContactDimension::Counsellor && !m_report.hasCounsellors)
            continue;
        const Distribution &distribution = m_report.figures.contacts.by[std::size_t(dimension)];
        const QString title = words::fieldLabel(domain::word(dimension));
        Table table = tableOf(title, title, domain::codeListOf(dimension), distribution);
        if (dimension == ContactDimension::Language) {
            for (qsizetype i = 0; i + 1 < distribution.size(); ++i)
                table.rows[i][0] = words::languageName(distribution[i].code, m_language);
        }
        if (!domain::isMultiValued(dimension))
            table.totals = {reportWord(ReportWord::ContactsTotal),
                            QString::number(m_report.figures.contacts.total)};
        m_blocks.append(table);
        if (domain::isMultiValued(dimension))
            m_blocks.append(documents::Paragraph{reportWord(ReportWord::SeveralValues)});
    }
}

void MonthDocument::addMissing()
{
    Table table{reportWord(ReportWord::NotAskedOf),
                {reportWord(ReportWord::Characteristic), reportWord(ReportWord::Number)},
                {false, true},
                {},
                {}};
    for (const ContactDimension dimension : domain::allOf<ContactDimension>()) {
        if (dimension == ContactDimension::Counsellor)
            continue;
        const Distribution &distribution = m_report.figures.contacts.by[std::size_t(dimension)];
        table.rows.append(
            {words::fieldLabel(domain::word(dimension)), QString::number(distribution.constLast().count)});
    }
    table.rows.append({words::fieldLabel(QStringLiteral("minutes")),
                       QString::number(m_report.figures.contacts.minutes.missing)});
    m_blocks.append(table);
}

void MonthDocument::addCaseFiles()
{
    const domain::CaseFileFigures &figures = m_report.figures.caseFiles;
    const QString state = words::fieldLabel(QStringLiteral("state"));
    const QString counsellor = words::fieldLabel(QStringLiteral("counsellor"));
    const auto add = [this](ReportWord caption, const QString &first, const char *list,
                            const Distribution &counts) {
        Table table = tableOf(reportWord(caption), first, QString::fromLatin1(list), counts);
        table.totals = {reportWord(ReportWord::CaseFiles), QString::number(sumOf(counts))};
        m_blocks.append(table);
    };
    addHeading(ReportWord::CaseFiles);
    add(ReportWord::OpenedByState, state, "state", figures.openedByState);
    add(ReportWord::ClosedByReason, words::fieldLabel(QStringLiteral("closing_reason")), "closing_reason",
        figures.closedByReason);
    add(ReportWord::OpenAtEndByState, state, "state", figures.openAtEndByState);
    if (m_report.hasCounsellors) {
        add(ReportWord::OpenedByCounsellor, counsellor, "", figures.openedByCounsellor);
        add(ReportWord::OpenAtEndByCounsellor, counsellor, "", figures.openAtEndByCounsellor);
    }
}

void MonthDocument::addReferrals()
{
    const domain::ReferralFigures &figures = m_report.figures.referrals;
    const auto add = [this](ReportWord caption, const Distribution &counts) {
        Table table = tableOf(reportWord(caption), words::fieldLabel(QStringLiteral("partner")), {}, counts);
        table.totals = {reportWord(ReportWord::Referrals), QString::number(sumOf(counts))};
        m_blocks.append(table);
    };
    addHeading(ReportWord::Referrals);
    add(ReportWord::SentByPartner, figures.sentByPartner);
    add(ReportWord::AcceptedByPartner, figures.acceptedByPartner);
    add(ReportWord::WaitingByPartner, figures.waitingAtEndByPartner);
}

void MonthDocument::addSinceStart()
{
    const domain::CountsSinceStart &counts = m_report.figures.sinceStart;
    addHeading(ReportWord::SinceStart);
    m_blocks.append(documents::Figures{{
        {reportWord(ReportWord::Contacts), QString::number(counts.contacts), {}},
        {reportWord(ReportWord::CaseFiles), QString::number(counts.caseFiles), {}},
        {reportWord(ReportWord::Referrals), QString::number(counts.referrals), {}},
    }});
}

void MonthDocument::addRules()
{
    addHeading(ReportWord::CountingRules);
    Table table{
        reportWord(ReportWord::CountingRules),
        {reportWord(ReportWord::Rule), reportWord(ReportWord::Version), reportWord(ReportWord::Explanation)},
        {false, true, false},
        {},
        {}};
    for (const words::CountingRule &rule : words::countingRules())
        table.rows.append({rule.id, QString::number(rule.version), rule.text});
    m_blocks.append(table);
}

documents::Report MonthDocument::build()
{
    addKeyFigures();
    addContacts();
    addMissing();
    addCaseFiles();
    addReferrals();
    addSinceStart();
    addRules();
    return {
        words::monthReportTitle(monthName(m_report.month)),
        words::reportSubtitle(m_report.organisation, reportTime(m_report.asOf, m_report.zone, m_language)),
        reportWord(ReportWord::TestOperation),
        m_language,
        m_blocks,
        monthJson(m_report)};
}

} // namespace

documents::Report monthDocument(const MonthReport &report, const domain::CodeBook &codes,
                                base::Language language)
{
    return MonthDocument(report, codes, language).build();
}

} // namespace lotse::services
