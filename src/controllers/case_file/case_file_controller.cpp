#include "controllers/case_file/case_file_controller.h"

#include "services/case_file/take_case_file.h"
#include "services/note/write_note.h"
#include "services/task/complete_task.h"

#include <algorithm>

namespace lotse::controllers {

using services::CaseFileReport;
using services::Context;

CaseFileController::CaseFileController(Desk &desk) : m_desk(desk)
{
    connect(&m_desk, &Desk::recordsChanged, this, &CaseFileController::refresh);
}

QList<services::TimelineEntry> CaseFileController::timeline(base::Language language) const
{
    if (!m_caseFile)
        return {};
    QList<services::TimelineEntry> entries = services::caseTimeline(*m_caseFile, m_desk.setting().codes,
                                                                    language);
    std::ranges::reverse(entries);
    return entries;
}

void CaseFileController::open(const QString &reference)
{
    read(reference, &CaseFileController::caseFileOpened);
}

void CaseFileController::refresh()
{
    if (m_caseFile)
        read(m_caseFile->caseFile.id.text(), &CaseFileController::caseFileChanged);
}

void CaseFileController::read(const QString &reference, void (CaseFileController::*told)())
{
    const int question = m_question.ask();
    const auto view = [reference](const Context &context) {
        return services::ReportCaseFile(context).view(reference);
    };
    whenAnswered(m_desk.write(view), this,
                 [this, question, told](const base::Result<CaseFileReport> &report) {
                     if (!m_question.isLatest(question))
                         return;
                     if (!report) {
                         Q_EMIT failed(report.error());
                         return;
                     }
                     m_caseFile = *report;
                     Q_EMIT(this->*told)();
                 });
}

/// Runs an act that returns a record, and lets everything be read anew.
template<class Act>
void CaseFileController::act(Act act)
{
    const auto run = [act = std::move(act)](const Context &context) -> base::Result<void> {
        LOTSE_CHECK(act(context));
        return {};
    };
    whenAnswered(m_desk.write(run), this, [this](const base::Result<void> &done) {
        if (done)
            m_desk.tellChange();
        else
            Q_EMIT failed(done.error());
    });
}

void CaseFileController::take()
{
    act([caseFile = m_caseFile->caseFile](const Context &context) {
        return services::TakeCaseFile(context).run(caseFile.id, caseFile.revision);
    });
}

void CaseFileController::writeNote(const QString &text)
{
    services::NoteText note;
    note.caseFile = m_caseFile->caseFile.id;
    note.text = text;
    act([note](const Context &context) { return services::WriteNote(context).run(note); });
}

void CaseFileController::addTask(const services::TaskPlan &plan)
{
    act([plan](const Context &context) { return services::AddTask(context).run(plan); });
}

void CaseFileController::completeTask(const domain::Task &task)
{
    act([task](const Context &context) {
        return services::CompleteTask(context).run(task.id, task.revision);
    });
}

void CaseFileController::proposeReferral(const services::ReferralProposal &proposal)
{
    act([proposal](const Context &context) { return services::ProposeReferral(context).run(proposal); });
}

void CaseFileController::moveReferral(const domain::Referral &referral, domain::ReferralStatus to,
                                      const services::MoveDetails &details)
{
    act([referral, to, details](const Context &context) {
        return services::MoveReferral(context).run(referral.id, referral.revision, to, details);
    });
}

void CaseFileController::close(const services::Closing &closing)
{
    act([closing](const Context &context) { return services::ProposeClosing(context).run(closing); });
}

} // namespace lotse::controllers
