#include "services/report/case_document.h"

#include "services/report/case_timeline.h"
#include "services/report/report_locale.h"
#include "words/field_text.h"
#include "words/report_text.h"

#include <QJsonArray>

namespace lotse::services {

using documents::Table;
using words::ReportWord;
using words::reportWord;

namespace {

QString field(const char *name) { return words::fieldLabel(QString::fromLatin1(name)); }

QString nameOf(const domain::Person &person)
{
    const QString name = QStringLiteral("%1 %2").arg(person.givenName, person.familyName).trimmed();
    return name.isEmpty() ? person.alias : name;
}

/// A to Z, then A2 …
QString letterOf(qsizetype index)
{
    const QString letter(QChar(u'A' + char16_t(index % 26)));
    return index < 26 ? letter : letter + QString::number(index / 26 + 1);
}

class CaseDocument
{
public:
    CaseDocument(const CaseFileReport &report, const domain::CodeBook &codes, base::Language language)
        : m_report(report),
          m_codes(codes),
          m_language(language)
    {}

    [[nodiscard]] documents::Report build();

private:
    [[nodiscard]] QString label(const char *list, const QString &code) const
    {
        return m_codes.label(QString::fromLatin1(list), code, m_language);
    }
    [[nodiscard]] QString dayText(QDate day) const { return reportDay(day, m_language); }
    [[nodiscard]] QString textOf(const QString &text) const { return m_report.hasNames ? text : QString(); }
    void addHeading(ReportWord word) { m_blocks.append(documents::Heading{2, reportWord(word)}); }
    void addHead();
    void addPeople();
    void addTimeline();
    void addReferrals();
    void addTasks();
    void addClosing();

    const CaseFileReport &m_report;
    const domain::CodeBook &m_codes;
    base::Language m_language;
    QList<documents::Block> m_blocks;
    QJsonObject m_data;
};

void CaseDocument::addHead()
{
    const domain::CaseFile &file = m_report.caseFile;
    const QString status = domain::word(file.status);
    Table table{reportWord(ReportWord::CaseFile),
                {reportWord(ReportWord::Characteristic), reportWord(ReportWord::Entry)},
                {},
                {},
                {}};
    table.rows = {{field("number"), file.number},
                  {field("status"), label("case_file_status", status)},
                  {field("field_of_work"), label("field_of_work", file.fieldOfWork)},
                  {field("state"), label("state", file.state)},
                  {field("opened_on"), dayText(file.openedOn)},
                  {field("closed_on"), dayText(file.closedOn)}};
    if (!m_report.stage.isEmpty())
        table.rows.insert(2, {reportWord(ReportWord::Stage), label("case_file_stage", m_report.stage)});
    if (m_report.hasNames)
        table.rows.append({field("counsellor"), m_report.logins.value(file.counsellor, QStringLiteral("–"))});
    m_blocks.append(table);
    if (m_report.hasNames && !file.note.isEmpty())
        m_blocks.append(documents::Paragraph{file.note});

    m_data = {{QStringLiteral("number"), file.number},
              {QStringLiteral("organisation"), m_report.organisation},
              {QStringLiteral("as_of"), base::isoFromInstant(m_report.asOf)},
              {QStringLiteral("with_names"), m_report.hasNames},
              {QStringLiteral("status"), status},
              {QStringLiteral("stage"), m_report.stage},
              {QStringLiteral("field_of_work"), file.fieldOfWork},
              {QStringLiteral("state"), file.state},
              {QStringLiteral("opened_on"), file.openedOn.toString(Qt::ISODate)},
              {QStringLiteral("closed_on"), file.closedOn.toString(Qt::ISODate)},
              {QStringLiteral("note"), textOf(file.note)}};
    if (m_report.hasNames)
        m_data.insert(QStringLiteral("counsellor"), m_report.logins.value(file.counsellor));
}

void CaseDocument::addPeople()
{
    addHeading(ReportWord::People);
    Table table{reportWord(ReportWord::People), {reportWord(ReportWord::Name), field("role")}, {}, {}, {}};
    QJsonArray data;
    for (qsizetype i = 0; i < m_report.people.size(); ++i) {
        const CaseFilePerson &linked = m_report.people[i];
        const QString name = m_report.hasNames ? nameOf(linked.person) : words::personLetter(letterOf(i));
        table.rows.append({name, label("person_role", linked.role)});
        data.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("role"), linked.role}});
    }
    m_blocks.append(table);
    m_data.insert(QStringLiteral("people"), data);
}

void CaseDocument::addTimeline()
{
    addHeading(ReportWord::Timeline);
    Table table{
        reportWord(ReportWord::Timeline),
        {reportWord(ReportWord::Date), reportWord(ReportWord::Entry), reportWord(ReportWord::Details)},
        {},
        {},
        {}};
    QJsonArray data;
    for (const TimelineEntry &entry : caseTimeline(m_report, m_codes, m_language)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.at.milliseconds, m_report.zone);
        const QString day = dayText(time.date());
        table.rows.append({entry.isDay ? day : day + time.toString(QStringLiteral(" HH:mm")), entry.title,
                           entry.details.join(QStringLiteral(" · "))});
        data.append(entry.data);
    }
    m_blocks.append(table);
    m_data.insert(QStringLiteral("timeline"), data);
}

void CaseDocument::addReferrals()
{
    addHeading(ReportWord::Referrals);
    Table table{reportWord(ReportWord::Referrals),
                {field("number"), field("partner"), field("status"), field("proposed_on"), field("sent_on"),
                 field("feedback_due_on")},
                {},
                {},
                {}};
    QJsonArray data;
    for (const domain::Referral &referral : m_report.referrals) {
        const QString partner = m_report.partnerNames.value(referral.partner);
        const QString status = domain::word(referral.status);
        table.rows.append({referral.number, partner, label("referral_status", status),
                           dayText(referral.proposedOn), dayText(referral.sentOn),
                           dayText(referral.feedbackDueOn)});
        data.append(
            QJsonObject{{QStringLiteral("number"), referral.number},
                        {QStringLiteral("partner"), partner},
                        {QStringLiteral("status"), status},
                        {QStringLiteral("proposed_on"), referral.proposedOn.toString(Qt::ISODate)},
                        {QStringLiteral("sent_on"), referral.sentOn.toString(Qt::ISODate)},
                        {QStringLiteral("feedback_due_on"), referral.feedbackDueOn.toString(Qt::ISODate)},
                        {QStringLiteral("note"), textOf(referral.note)}});
    }
    m_blocks.append(table);
    m_data.insert(QStringLiteral("referrals"), data);
}

void CaseDocument::addTasks()
{
    addHeading(ReportWord::Tasks);
    Table table{reportWord(ReportWord::Tasks),
                {field("kind"), field("due_on"), field("done_on"), field("outcome")},
                {},
                {},
                {}};
    QJsonArray data;
    for (const domain::Task &task : m_report.tasks) {
        table.rows.append({label("task_kind", task.kind), dayText(task.dueOn), dayText(task.doneOn),
                           label("task_outcome", task.outcome)});
        data.append(QJsonObject{{QStringLiteral("kind"), task.kind},
                                {QStringLiteral("due_on"), task.dueOn.toString(Qt::ISODate)},
                                {QStringLiteral("done_on"), task.doneOn.toString(Qt::ISODate)},
                                {QStringLiteral("outcome"), task.outcome},
                                {QStringLiteral("note"), textOf(task.note)}});
    }
    m_blocks.append(table);
    m_data.insert(QStringLiteral("tasks"), data);
}

void CaseDocument::addClosing()
{
    const domain::CaseFile &file = m_report.caseFile;
    if (!file.closedOn.isValid())
        return;
    addHeading(ReportWord::Closing);
    Table table{reportWord(ReportWord::Closing),
                {reportWord(ReportWord::Characteristic), reportWord(ReportWord::Entry)},
                {},
                {},
                {}};
    table.rows = {{field("closed_on"), dayText(file.closedOn)},
                  {field("closing_reason"), label("closing_reason", file.closingReason)}};
    if (m_report.hasNames)
        table.rows.append({field("outcome"), file.outcome});
    m_blocks.append(table);
    m_data.insert(QStringLiteral("closing"),
                  QJsonObject{{QStringLiteral("closed_on"), file.closedOn.toString(Qt::ISODate)},
                              {QStringLiteral("closing_reason"), file.closingReason},
                              {QStringLiteral("outcome"), textOf(file.outcome)}});
}

documents::Report CaseDocument::build()
{
    if (!m_report.hasNames)
        m_blocks.append(documents::Paragraph{reportWord(ReportWord::NamesLeftOut)});
    addHead();
    addPeople();
    addTimeline();
    addReferrals();
    addTasks();
    addClosing();
    return {
        words::caseReportTitle(m_report.caseFile.number),
        words::reportSubtitle(m_report.organisation, reportTime(m_report.asOf, m_report.zone, m_language)),
        reportWord(ReportWord::TestOperation),
        m_language,
        m_blocks,
        m_data};
}

} // namespace

documents::Report caseDocument(const CaseFileReport &report, const domain::CodeBook &codes,
                               base::Language language)
{
    return CaseDocument(report, codes, language).build();
}

} // namespace lotse::services
