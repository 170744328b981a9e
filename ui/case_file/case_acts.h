#pragma once

#include "controllers/case_file/case_fields_controller.h"
#include "controllers/case_file/case_file_controller.h"
#include "controllers/task/task_controller.h"
#include "kit/message_strip.h"
#include "records/act_panel.h"
#include "records/conflict_panel.h"

namespace lotse::case_file {

/// What can be done with a case file and its tasks: asks for what an act needs, hands it to the controllers, and tells
/// what came of it.
class CaseActs : public QObject
{
    Q_OBJECT

public:
    /// What the acts work with; all of it outlives them.
    struct Tools {
        controllers::CaseFileController &caseFiles;
        controllers::CaseFieldsController &fields;
        controllers::TaskController &tasks;
        records::ActPanel &panel;
        records::ConflictPanel &conflict; ///< where somebody else edited the same fields
    };
    explicit CaseActs(const Tools &tools);

    void take() { m_caseFiles.take(); }
    /// Reads the fields of the case file anew, then offers them.
    void edit();
    void assign();
    void close();
    void confirmClosing() { m_caseFiles.confirmClosing(); }
    void sendBack();
    void reopen();
    void withdraw();
    void unlink(const domain::PersonId &person, controllers::CaseFileRole role) { m_caseFiles.unlink(person, role); }

    /// A new task; `note` is what it may begin with.
    void addTask(const QString &note = {});
    void complete(const domain::Task &task, const QString &outcome) { m_tasks.complete(task, outcome); }
    void recordAttempt(const domain::Task &task, const QString &outcome) { m_tasks.recordAttempt(task, outcome); }
    /// To another day; asks for it where none is given.
    void postpone(const domain::Task &task, QDate day = {});
    void waive(const domain::Task &task);

Q_SIGNALS:
    void happened(const lotse::kit::Message &message);

private:
    void connectSignals();
    void connectFields();
    void askFields();
    void takeMerged();
    void askReason(const QString &title, const QString &consequence, const QString &verb, const QString &field,
                   const std::function<void(const QString &reason)> &run);
    void tellFailure(const base::Error &error);
    void tellDone(const QString &result, const QString &detail = {});

    controllers::CaseFileController &m_caseFiles;
    controllers::CaseFieldsController &m_fields;
    controllers::TaskController &m_tasks;
    records::ActPanel &m_panel;
    records::ConflictPanel &m_conflict;
};

} // namespace lotse::case_file
