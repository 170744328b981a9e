#include "services/report/case_timeline.h"

#include "domain/contact/counted_minutes.h"
#include "domain/referral/referral_states.h"
#include "words/field_text.h"
#include "words/report_text.h"

#include <QJsonArray>

#include <algorithm>

namespace lotse::services {

namespace {

class CaseTimeline
{
public:
    CaseTimeline(const CaseFileReport &report, const domain::CodeBook &codes, base::Language language)
        : m_report(report),
          m_codes(codes),
          m_language(language)
    {}

    [[nodiscard]] QList<TimelineEntry> build();

private:
    [[nodiscard]] QString label(const char *list, const QString &code) const
    {
        return m_codes.label(QString::fromLatin1(list), code, m_language);
    }
    TimelineEntry &addAt(base::Instant at, const char *event, const QString &title);
    TimelineEntry &addOn(QDate day, const char *event, const QString &title);
    /// A code that somebody chose; nothing where nobody asked.
    void addCode(TimelineEntry &entry, const char *field, const char *list, const QString &code) const;
    void addText(TimelineEntry &entry, const char *field, const QString &text) const;
    void addContact(const domain::Contact &contact);
    void addReferral(const domain::Referral &referral);
    void addFeedback(const domain::PartnerFeedback &feedback);
    void addTask(const domain::Task &task);

    const CaseFileReport &m_report;
    const domain::CodeBook &m_codes;
    base::Language m_language;
    QList<TimelineEntry> m_entries;
};

TimelineEntry &CaseTimeline::addAt(base::Instant at, const char *event, const QString &title)
{
    m_entries.append({at,
                      false,
                      title,
                      {},
                      {{QStringLiteral("event"), QString::fromLatin1(event)},
                       {QStringLiteral("at"), base::isoFromInstant(at)}}});
    return m_entries.last();
}

TimelineEntry &CaseTimeline::addOn(QDate day, const char *event, const QString &title)
{
    m_entries.append({base::startOfDay(day, m_report.zone),
                      true,
                      title,
                      {},
                      {{QStringLiteral("event"), QString::fromLatin1(event)},
                       {QStringLiteral("on"), day.toString(Qt::ISODate)}}});
    return m_entries.last();
}

void CaseTimeline::addCode(TimelineEntry &entry, const char *field, const char *list,
                           const QString &code) const
{
    if (code.isEmpty() || code == domain::notAsked)
        return;
    const QString name = QString::fromLatin1(field);
    entry.data.insert(name, code);
    entry.details.append(QStringLiteral("%1: %2").arg(words::fieldLabel(name), label(list, code)));
}

void CaseTimeline::addText(TimelineEntry &entry, const char *field, const QString &text) const
{
    if (text.isEmpty() || !m_report.hasNames)
        return;
    entry.data.insert(QString::fromLatin1(field), text);
    entry.details.append(text);
}

void CaseTimeline::addContact(const domain::Contact &contact)
{
    TimelineEntry &entry = addAt(contact.startedAt, "contact", words::contactEntry(contact.number));
    entry.data.insert(QStringLiteral("number"), contact.number);
    addCode(entry, "kind", "contact_kind", contact.kind);
    addCode(entry, "channel", "channel", contact.channel);
    const auto minutes = domain::countedMinutes(contact.channel, contact.minutes, contact.startedAt,
                                                contact.endedAt, contact.parkedMilliseconds);
    if (minutes) {
        entry.data.insert(QStringLiteral("minutes"), *minutes);
        entry.details.append(words::minutesText(*minutes));
    }
    const std::pair<const char *, const QStringList &> lists[] = {{"topics", contact.topics},
                                                                  {"results", contact.results}};
    for (const auto &[name, values] : lists) {
        if (values.isEmpty())
            continue;
        QStringList labels;
        for (const QString &value : values)
            labels.append(label(name, value));
        entry.data.insert(QString::fromLatin1(name), QJsonArray::fromStringList(values));
        entry.details.append(QStringLiteral("%1: %2").arg(words::fieldLabel(QString::fromLatin1(name)),
                                                          labels.join(QStringLiteral(", "))));
    }
    if (m_report.hasNames)
        entry.data.insert(QStringLiteral("counsellor"), m_report.logins.value(contact.counsellor));
    addText(entry, "note", contact.note);
}

void CaseTimeline::addReferral(const domain::Referral &referral)
{
    for (const domain::ReferralStatus status : domain::allOf<domain::ReferralStatus>()) {
        const QDate day = referral.*domain::dayOf(status).day;
        if (!day.isValid() || !domain::hasReached(referral, status))
            continue;
        TimelineEntry &entry = addOn(
            day, "referral",
            words::referralEntry(referral.number, label("referral_status", domain::word(status))));
        entry.data.insert(QStringLiteral("number"), referral.number);
        entry.data.insert(QStringLiteral("status"), domain::word(status));
        entry.data.insert(QStringLiteral("partner"), m_report.partnerNames.value(referral.partner));
        entry.details.append(m_report.partnerNames.value(referral.partner));
    }
}

void CaseTimeline::addFeedback(const domain::PartnerFeedback &feedback)
{
    TimelineEntry &entry = addAt(feedback.at, "partner_feedback",
                                 words::reportWord(words::ReportWord::Feedback));
    addCode(entry, "accepted", "yes_no_unknown", feedback.accepted);
    addCode(entry, "contact_with_caller", "yes_no_unknown", feedback.contactWithCaller);
    addCode(entry, "contact_with_person", "yes_no_unknown", feedback.contactWithPerson);
    addCode(entry, "intensity", "feedback_intensity", feedback.intensity);
    addText(entry, "outcome", feedback.outcome);
    addText(entry, "note", feedback.note);
}

void CaseTimeline::addTask(const domain::Task &task)
{
    TimelineEntry &entry = addOn(task.doneOn, "task", words::taskEntry(label("task_kind", task.kind)));
    entry.data.insert(QStringLiteral("kind"), task.kind);
    addCode(entry, "outcome", "task_outcome", task.outcome);
    addText(entry, "note", task.note);
}

QList<TimelineEntry> CaseTimeline::build()
{
    const domain::CaseFile &file = m_report.caseFile;
    addOn(file.openedOn, "opened", words::reportWord(words::ReportWord::Opened));
    for (const domain::Contact &contact : m_report.contacts)
        addContact(contact);
    for (const domain::Note &note : m_report.notes)
        addText(addAt(note.at, "note", words::fieldLabel(QStringLiteral("note"))), "text", note.text);
    for (const domain::Referral &referral : m_report.referrals)
        addReferral(referral);
    for (const domain::PartnerFeedback &feedback : m_report.feedback)
        addFeedback(feedback);
    for (const domain::Task &task : m_report.tasks) {
        if (task.doneOn.isValid())
            addTask(task);
    }
    if (file.closedOn.isValid())
        addOn(file.closedOn, "closed", words::reportWord(words::ReportWord::Closed));
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; });
    return m_entries;
}

} // namespace

QList<TimelineEntry> caseTimeline(const CaseFileReport &report, const domain::CodeBook &codes,
                                  base::Language language)
{
    return CaseTimeline(report, codes, language).build();
}

} // namespace lotse::services
