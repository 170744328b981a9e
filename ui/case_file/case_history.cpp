#include "case_file/case_history.h"

#include "domain/contact/counted_minutes.h"
#include "domain/referral/referral_states.h"
#include "kit/field/day_text.h"
#include "words/date_text.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotse::case_file {

using controllers::CaseFileReport;
using Kind = HistoryEntry::Kind;

namespace {

class History
{
    Q_DECLARE_TR_FUNCTIONS(CaseHistory)

public:
    History(const CaseFileReport &report, const Setting &setting, QDate today)
        : m_report(report),
          m_setting(setting),
          m_today(today)
    {}

    [[nodiscard]] QList<HistoryEntry> write()
    {
        addOpening();
        for (const domain::Contact &contact : m_report.contacts)
            addContact(contact);
        for (const domain::Note &note : m_report.notes)
            addNote(note);
        for (const domain::Referral &referral : m_report.referrals)
            addReferral(referral);
        for (const domain::PartnerFeedback &feedback : m_report.feedback)
            addFeedback(feedback);
        for (const domain::Task &task : m_report.tasks)
            addTask(task);
        addClosing();
        std::ranges::stable_sort(m_entries, std::ranges::greater(), &HistoryEntry::at);
        return m_entries;
    }

private:
    HistoryEntry &addAt(Kind kind, const QString &recordId, base::Instant at)
    {
        HistoryEntry entry;
        entry.kind = kind;
        entry.id = QString::number(int(kind)) + recordId;
        entry.recordId = recordId;
        entry.at = at;
        m_entries.append(entry);
        return m_entries.last();
    }
    HistoryEntry &addOn(Kind kind, const QString &recordId, QDate day)
    {
        HistoryEntry &entry = addAt(kind, recordId, base::startOfDay(day, m_report.zone));
        entry.isDay = true;
        return entry;
    }

    [[nodiscard]] QString label(const char *list, const QString &key) const
    {
        return m_setting.codes.label(QString::fromLatin1(list), key, words::language());
    }
    [[nodiscard]] QString labels(const char *list, const QStringList &keys) const
    {
        QStringList words;
        for (const QString &key : keys)
            words.append(label(list, key));
        return words.join(QStringLiteral(", "));
    }
    void addFact(HistoryEntry &entry, const char *field, const QString &value) const
    {
        if (!value.isEmpty())
            entry.facts.append({words::fieldLabel(QString::fromLatin1(field)), value});
    }
    /// Of what nobody asked nothing is said.
    void addCode(HistoryEntry &entry, const char *field, const char *list, const QString &key) const
    {
        if (key != domain::notAsked)
            addFact(entry, field, label(list, key));
    }
    [[nodiscard]] QString login(const domain::AccountId &account) const { return m_report.logins.value(account); }

    void addOpening()
    {
        const domain::CaseFile &file = m_report.caseFile;
        HistoryEntry &entry = addOn(Kind::Opened, {}, file.openedOn);
        entry.title = tr("Case file opened");
        entry.text = file.note;
        entry.line = firstLine(file.note);
        addFact(entry, "number", file.number);
        addCode(entry, "state", "state", file.state);
        addCode(entry, "field_of_work", "field_of_work", file.fieldOfWork);
    }

    void addContact(const domain::Contact &contact)
    {
        HistoryEntry &entry = addAt(Kind::Contact, contact.id.text(), contact.startedAt);
        const QString channel = contact.channel == domain::notAsked ? tr("Contact") : label("channel", contact.channel);
        const auto minutes = domain::countedMinutes(contact.channel, contact.minutes, contact.startedAt,
                                                    contact.endedAt, contact.parkedMilliseconds);
        entry.title = minutes ? tr("%1, %2 min").arg(channel, QLocale().toString(*minutes)) : channel;
        const QString topics = labels("topics", contact.topics);
        const QString results = labels("results", contact.results);
        entry.line = topics.isEmpty() ? results : topics;
        if (entry.line.isEmpty())
            entry.line = firstLine(contact.note);
        entry.author = login(contact.counsellor);
        entry.text = contact.note;
        addFact(entry, "number", contact.number);
        addCode(entry, "kind", "contact_kind", contact.kind);
        addFact(entry, "topics", topics);
        addFact(entry, "results", results);
        addCode(entry, "danger", "danger", contact.danger);
        addFact(entry, "follow_up_on", kit::dayInWords(contact.followUpOn));
    }

    void addNote(const domain::Note &note)
    {
        HistoryEntry &entry = addAt(Kind::Note, note.id.text(), note.at);
        entry.title = tr("Note");
        entry.line = firstLine(note.text);
        entry.author = login(note.author);
        entry.text = note.text;
        addFact(entry, "author", entry.author);
        if (note.revision > 1)
            entry.facts.append({tr("Wording"), tr("amended, version %1").arg(QLocale().toString(note.revision))});
    }

    void addReferral(const domain::Referral &referral)
    {
        const QString partner = m_report.partnerNames.value(referral.partner);
        for (const domain::ReferralStatus status : domain::allOf<domain::ReferralStatus>()) {
            const QDate day = referral.*domain::dayOf(status).day;
            if (!day.isValid() || !domain::hasReached(referral, status))
                continue;
            HistoryEntry &entry = addOn(Kind::Referral, referral.id.text(), day);
            entry.id += domain::word(status);
            entry.title = tr("Referral: %1").arg(label("referral_status", domain::word(status)));
            entry.line = partner;
            addFact(entry, "partner", partner);
            addFact(entry, "number", referral.number);
            addCode(entry, "mode", "referral_mode", referral.mode);
            addCode(entry, "consent_kind", "consent_kind", referral.consentKind);
            if (domain::declinedBy(status) != domain::notAsked)
                addCode(entry, "decline_reason", "decline_reason", referral.declineReason);
            if (status == referral.status && !domain::isFinal(status)) {
                addFact(entry, "feedback_due_on", kit::dayInWords(referral.feedbackDueOn));
                if (referral.feedbackDueOn.isValid() && referral.feedbackDueOn <= m_today)
                    entry.mark = kit::Status{kit::StatusShape::Triangle, kit::Token::Warning, tr("feedback is due")};
            }
            entry.text = status == referral.status ? referral.note : QString();
        }
    }

    void addFeedback(const domain::PartnerFeedback &feedback)
    {
        HistoryEntry &entry = addAt(Kind::Feedback, feedback.referral.text(), feedback.at);
        entry.id += feedback.id.text();
        entry.title = tr("Feedback from the partner");
        entry.author = feedback.reportedBy;
        addCode(entry, "accepted", "yes_no_unknown", feedback.accepted);
        addCode(entry, "contact_with_caller", "yes_no_unknown", feedback.contactWithCaller);
        addCode(entry, "contact_with_person", "yes_no_unknown", feedback.contactWithPerson);
        addCode(entry, "intensity", "feedback_intensity", feedback.intensity);
        addFact(entry, "outcome", feedback.outcome);
        addFact(entry, "next_due_on", kit::dayInWords(feedback.nextDueOn));
        entry.text = feedback.note;
        entry.line = feedback.outcome.isEmpty() ? firstLine(feedback.note) : feedback.outcome;
    }

    void addTask(const domain::Task &task)
    {
        if (!task.doneOn.isValid())
            return;
        HistoryEntry &entry = addOn(Kind::Task, task.id.text(), task.doneOn);
        entry.title = tr("Done: %1").arg(label("task_kind", task.kind));
        entry.line = task.outcome == domain::notAsked ? firstLine(task.note) : label("task_outcome", task.outcome);
        entry.author = login(task.assignee);
        entry.text = task.note;
        addCode(entry, "outcome", "task_outcome", task.outcome);
        addFact(entry, "due_on", kit::dayInWords(task.dueOn));
        if (task.attempts > 0)
            addFact(entry, "attempts", QLocale().toString(task.attempts));
    }

    void addClosing()
    {
        const domain::CaseFile &file = m_report.caseFile;
        if (!file.closedOn.isValid())
            return;
        HistoryEntry &entry = addOn(Kind::Closed, {}, file.closedOn);
        entry.title = tr("Case file closed");
        entry.line = file.closingReason == domain::notAsked ? file.outcome : label("closing_reason", file.closingReason);
        addCode(entry, "closing_reason", "closing_reason", file.closingReason);
        entry.text = file.outcome;
    }

    static QString firstLine(const QString &text) { return text.section(u'\n', 0, 0).trimmed(); }

    const CaseFileReport &m_report;
    const Setting &m_setting;
    QDate m_today;
    QList<HistoryEntry> m_entries;
};

} // namespace

QList<HistoryEntry> caseHistory(const CaseFileReport &report, const Setting &setting, QDate today)
{
    return History(report, setting, today).write();
}

} // namespace lotse::case_file
