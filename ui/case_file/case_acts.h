#pragma once

#include "controllers/case_file/case_file_controller.h"
#include "controllers/task/task_controller.h"
#include "kit/message_strip.h"
#include "records/act_panel.h"

namespace lotse::case_file {

/// What can be done with a case file and its tasks: asks for what an act needs, hands it to the controllers, and tells
/// what came of it.
class CaseActs : public QObject
{
    Q_OBJECT

public:
    /// Controllers and panel outlive the acts.
    CaseActs(controllers::CaseFileController &caseFiles, controllers::TaskController &tasks, records::ActPanel &panel);

    void take() { m_caseFiles.take(); }
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
    void askReason(const QString &title, const QString &consequence, const QString &verb, const QString &field,
                   const std::function<void(const QString &reason)> &run);
    void tellFailure(const base::Error &error);
    void tellDone(const QString &result, const QString &detail = {});

    controllers::CaseFileController &m_caseFiles;
    controllers::TaskController &m_tasks;
    records::ActPanel &m_panel;
};

} // namespace lotse::case_file
