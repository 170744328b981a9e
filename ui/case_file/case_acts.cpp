#include "case_file/case_acts.h"

#include "domain/referral/referral_states.h"
#include "domain/task/task_rules.h"
#include "words/date_text.h"
#include "words/error_text.h"
#include "words/issue_text.h"

#include <algorithm>

namespace lotse::case_file {

using controllers::CaseFileController;
using controllers::TaskController;
using domain::FieldType;
using kit::FormField;
using kit::MessageKind;
using kit::RecordForm;

namespace {

const QString dueOn = QStringLiteral("due_on");
const QString waivedReason = QStringLiteral("waived_reason");
const QString closingReason = QStringLiteral("closing_reason");

FormField longText(const QString &name) { return {name, FieldType::Text, {}, true, {}}; }

/// Whether closing leaves anything behind that somebody has to answer for.
bool hasOpenEnds(const controllers::CaseFileReport &report)
{
    const auto runs = [](const domain::Referral &referral) { return !domain::isFinal(referral.status); };
    return std::ranges::any_of(report.tasks, domain::isOpen) || std::ranges::any_of(report.referrals, runs);
}

bool namesOpenEnds(const base::Error &error)
{
    return std::ranges::any_of(error.issues, [](const base::FieldIssue &issue) {
        return issue.code == base::IssueCode::OpenTasks || issue.code == base::IssueCode::OpenReferrals;
    });
}

} // namespace

CaseActs::CaseActs(const Tools &tools)
    : QObject(&tools.panel),
      m_caseFiles(tools.caseFiles),
      m_fields(tools.fields),
      m_tasks(tools.tasks),
      m_panel(tools.panel),
      m_conflict(tools.conflict)
{
    connectSignals();
    connectFields();
}

void CaseActs::connectSignals()
{
    connect(&m_caseFiles, &CaseFileController::failed, this, &CaseActs::tellFailure);
    connect(&m_tasks, &TaskController::failed, this, &CaseActs::tellFailure);
    connect(&m_caseFiles, &CaseFileController::acted, this, [this](CaseFileController::Act act) {
        using Act = CaseFileController::Act;
        switch (act) {
        case Act::Taken:
            return tellDone(tr("Case file taken over"));
        case Act::Assigned:
            return tellDone(tr("Case file assigned"));
        case Act::ClosingProposed:
            return tellDone(tr("Closing proposed"), tr("A second person looks at it before it is closed."));
        case Act::Closed:
            return tellDone(tr("Case file closed"));
        case Act::SentBack:
            return tellDone(tr("Sent back"), tr("The case file is open again."));
        case Act::Reopened:
            return tellDone(tr("Case file opened again"));
        case Act::Withdrawn:
            return tellDone(tr("Case file withdrawn"));
        case Act::PersonLinked:
            return tellDone(tr("Person added to the case file"));
        case Act::PersonUnlinked:
            return tellDone(tr("Person taken out of the case file"));
        }
    });
    connect(&m_tasks, &TaskController::acted, this, [this](TaskController::Act act, const domain::Task &task) {
        using Act = TaskController::Act;
        const QString day = words::weekday(task.dueOn, m_tasks.desk().today());
        switch (act) {
        case Act::Added:
            return tellDone(tr("Task added"), day);
        case Act::Completed:
            return tellDone(tr("Done"));
        case Act::Attempted:
            return tellDone(tr("Attempt recorded"));
        case Act::Postponed:
            return tellDone(tr("Postponed to %1").arg(day));
        case Act::Waived:
            return tellDone(tr("Task waived"));
        }
    });
}

void CaseActs::connectFields()
{
    using controllers::RecordController;
    connect(&m_fields, &RecordController::opened, this, &CaseActs::askFields);
    connect(&m_fields, &RecordController::saved, this, [this] { tellDone(tr("Case file changed")); });
    connect(&m_fields, &RecordController::merged, this, &CaseActs::takeMerged);
    connect(&m_fields, &RecordController::failed, this, &CaseActs::tellFailure);
    connect(&m_fields, &RecordController::issuesFound, this, [this](const QList<base::FieldIssue> &issues) {
        tellFailure({base::ErrorCode::Invalid, QStringLiteral("CaseActs"), issues, {}});
    });
    connect(&m_conflict, &records::ConflictPanel::chosen, this,
            [this](const QString &field, const domain::FieldValue &value) { m_panel.form().setValue(field, value); });
    connect(&m_panel, &records::ActPanel::askingChanged, &m_conflict, &QWidget::hide);
}

void CaseActs::tellDone(const QString &result, const QString &detail)
{
    m_panel.putAway();
    Q_EMIT happened({MessageKind::Success, result, detail, {}});
}

void CaseActs::tellFailure(const base::Error &error)
{
    if (m_panel.isAsking()) {
        // Something was opened since the form was: closing asks why it may stay so.
        const bool mustWaive = namesOpenEnds(error) && !m_panel.form().field(waivedReason);
        if (mustWaive)
            m_panel.addField(longText(waivedReason));
        m_panel.tell(error);
        if (mustWaive)
            m_panel.form().field(waivedReason)->setFocus();
        return;
    }
    QStringList sentences;
    for (const base::FieldIssue &issue : error.issues)
        sentences.append(words::issueSentence(issue));
    if (sentences.isEmpty())
        sentences.append(words::errorSentence(error));
    Q_EMIT happened({MessageKind::Danger, tr("That did not work"), sentences.join(u' '), {}});
}

void CaseActs::edit() { m_fields.open(m_caseFiles.caseFile()->caseFile.id); }

void CaseActs::askFields()
{
    const QString note = QStringLiteral("note");
    const QStringList names = {QStringLiteral("opened_on"), QStringLiteral("state"), QStringLiteral("danger"),
                               QStringLiteral("security_status"), note};
    const auto run = [this](const RecordForm &form) { m_fields.save(form.written(m_fields.record())); };
    if (m_panel.ask({tr("Edit case file %1").arg(m_fields.record().number), {},
                     kit::formFields<domain::CaseFile>(names, {note}), tr("Save"), run}))
        m_panel.form().show(m_fields.record());
}

/// Somebody else saved the same case file: both changes stand in the form, to be saved once more.
void CaseActs::takeMerged()
{
    if (!m_panel.isAsking())
        return;
    m_panel.form().show(m_fields.record());
    m_panel.tell(records::ConflictPanel::message(m_fields));
    m_conflict.show(m_fields);
    records::ConflictPanel::markIn(m_panel.form(), m_fields);
}

void CaseActs::assign()
{
    const controllers::CaseFileReport &report = *m_caseFiles.caseFile();
    const QString counsellor = QStringLiteral("counsellor");
    QList<kit::Choice> colleagues;
    for (auto login = report.logins.cbegin(); login != report.logins.cend(); ++login) {
        if (login.key() != report.caseFile.counsellor)
            colleagues.append({login.key().text(), login.value(), {}});
    }
    std::ranges::sort(colleagues, {}, &kit::Choice::label);
    if (colleagues.isEmpty()) {
        Q_EMIT happened({MessageKind::Info, tr("Nobody else works here yet"), {}, {}});
        return;
    }
    const auto run = [this, counsellor](const RecordForm &form) {
        const QString chosen = form.text(counsellor);
        if (chosen == domain::notAsked)
            return m_panel.form().tell(counsellor, tr("Choose who is responsible from now on."));
        m_caseFiles.assign(domain::AccountId::fromStored(chosen));
    };
    m_panel.ask({tr("Assign case file %1").arg(report.caseFile.number),
                 tr("It stands in the list of whoever is chosen. The history keeps who was responsible before."),
                 {{counsellor, FieldType::Coded, {}, false, {}, colleagues}}, tr("Assign"), run});
}

void CaseActs::close()
{
    const auto &report = m_caseFiles.caseFile();
    QList<FormField> fields = {{closingReason, FieldType::Coded, closingReason, false, {}},
                               longText(QStringLiteral("outcome"))};
    const bool leavesEnds = hasOpenEnds(*report);
    if (leavesEnds)
        fields.append(longText(waivedReason));
    const auto run = [this, id = report->caseFile.id](const RecordForm &form) {
        services::Closing closing;
        closing.id = id;
        closing.revision = m_caseFiles.caseFile()->caseFile.revision;
        closing.reason = form.text(closingReason);
        closing.outcome = form.text(QStringLiteral("outcome"));
        closing.waiveReason = form.text(waivedReason);
        m_caseFiles.close(closing);
    };
    m_panel.ask({tr("Close case file %1").arg(report->caseFile.number),
                 leavesEnds ? tr("Tasks or referrals are still open. Say why they may stay so, or settle them first.")
                            : QString(),
                 fields, tr("Close case file"), run});
}

void CaseActs::sendBack()
{
    askReason(tr("Send the closing back"), tr("The case file opens again. The reason stands in it as a note."),
              tr("Send back"), QStringLiteral("note"), [this](const QString &reason) { m_caseFiles.sendBack(reason); });
}

void CaseActs::reopen()
{
    askReason(tr("Open the case file again"), tr("It keeps its number. The reason stands in it as a note."),
              tr("Open again"), QStringLiteral("note"), [this](const QString &reason) { m_caseFiles.reopen(reason); });
}

void CaseActs::withdraw()
{
    askReason(tr("Withdraw the case file"),
              tr("For a case file that was opened by mistake. It keeps its number, counts nowhere and cannot change any more."),
              tr("Withdraw"), QStringLiteral("withdrawn_reason"),
              [this](const QString &reason) { m_caseFiles.withdraw(reason); });
}

void CaseActs::askReason(const QString &title, const QString &consequence, const QString &verb, const QString &field,
                         const std::function<void(const QString &reason)> &run)
{
    m_panel.ask({title, consequence, {{field, FieldType::Text, {}, true, tr("Reason")}}, verb,
                 [run, field](const RecordForm &form) { run(form.text(field)); }});
}

void CaseActs::addTask(const QString &note)
{
    const QString kind = QStringLiteral("kind");
    const QString noteField = QStringLiteral("note");
    const auto run = [this, kind, noteField](const RecordForm &form) {
        controllers::TaskPlan plan;
        plan.caseFile = m_caseFiles.caseFile()->caseFile.id;
        plan.kind = form.text(kind);
        plan.time.dueOn = form.day(dueOn);
        plan.assignee = m_tasks.desk().setting().actor.id;
        plan.note = form.text(noteField);
        m_tasks.add(plan);
    };
    const bool isAsked = m_panel.ask({tr("New task"), {},
                                      {{dueOn, FieldType::Day, {}, false, {}},
                                       {kind, FieldType::Coded, QStringLiteral("task_kind"), false, {}},
                                       longText(noteField)},
                                      tr("Add task"), run});
    if (!isAsked)
        return;
    m_panel.form().setValue(kind, QStringLiteral("follow_up"));
    m_panel.form().setValue(noteField, note);
}

void CaseActs::postpone(const domain::Task &task, QDate day)
{
    if (day.isValid()) {
        m_tasks.postpone(task, day);
        return;
    }
    const auto run = [this, task](const RecordForm &form) { m_tasks.postpone(task, form.day(dueOn)); };
    m_panel.ask({tr("Postpone"), {}, {{dueOn, FieldType::Day, {}, false, {}}}, tr("Postpone"), run});
}

void CaseActs::waive(const domain::Task &task)
{
    askReason(tr("Waive the task"), tr("It is settled without being done."), tr("Waive"), waivedReason,
              [this, task](const QString &reason) { m_tasks.waive(task, reason); });
}

} // namespace lotse::case_file
