#include "controllers/case_file/case_file_controller.h"

#include "services/case_file/assign_case_file.h"
#include "services/case_file/confirm_closing.h"
#include "services/case_file/link_person_to_case_file.h"
#include "services/case_file/reopen_case_file.h"
#include "services/case_file/send_back_closing.h"
#include "services/case_file/take_case_file.h"
#include "services/case_file/unlink_person_from_case_file.h"
#include "services/case_file/withdraw_case_file.h"

namespace lotse::controllers {

using domain::CaseFile;
using services::Context;

CaseFileController::CaseFileController(Desk &desk) : ActController(desk)
{
    connect(&m_desk, &Desk::recordsChanged, this, [this] {
        if (m_isSeen)
            refresh();
    });
    connect(&m_desk, &Desk::storeClosed, this, [this] {
        m_question.forget();
        m_isOpening = false;
        m_caseFile.reset();
    });
}

void CaseFileController::open(const QString &reference)
{
    m_isOpening = true;
    read(reference, &CaseFileController::caseFileOpened);
}

void CaseFileController::refresh()
{
    if (m_caseFile && !m_isOpening) // what is being opened is read anyway
        read(m_caseFile->caseFile.id.text(), &CaseFileController::caseFileChanged);
}

void CaseFileController::read(const QString &reference, void (CaseFileController::*told)())
{
    m_isSeen = true;
    const int question = m_question.ask();
    const auto view = [reference](const Context &context) {
        return services::ReportCaseFile(context).view(reference);
    };
    whenAnswered(m_desk.write(view), this,
                 [this, question, told](const base::Result<CaseFileReport> &report) {
                     if (!m_question.isLatest(question))
                         return;
                     m_isOpening = false;
                     if (!report) {
                         Q_EMIT openingFailed(report.error());
                         return;
                     }
                     m_caseFile = *report;
                     Q_EMIT(this->*told)();
                 });
}

template<class Use, class... Details>
void CaseFileController::decide(Act what, const Details &...details)
{
    if (!m_caseFile)
        return;
    act([id = m_caseFile->caseFile.id, revision = m_caseFile->caseFile.revision, details...](const Context &context) {
            return Use(context).run(id, revision, details...);
        },
        [this, what](const CaseFile &) { Q_EMIT acted(what); });
}

void CaseFileController::take() { decide<services::TakeCaseFile>(Act::Taken); }

void CaseFileController::assign(const domain::AccountId &owner) { decide<services::AssignCaseFile>(Act::Assigned, owner); }

void CaseFileController::link(const domain::PersonId &person, CaseFileRole role)
{
    decide<services::LinkPersonToCaseFile>(Act::PersonLinked, person, role);
}

void CaseFileController::unlink(const domain::PersonId &person, CaseFileRole role)
{
    decide<services::UnlinkPersonFromCaseFile>(Act::PersonUnlinked, person, role);
}

void CaseFileController::close(const services::Closing &closing)
{
    act([closing](const Context &context) { return services::ProposeClosing(context).run(closing); },
        [this](const CaseFile &caseFile) {
            const bool isOver = caseFile.status == domain::CaseFileStatus::Closed;
            Q_EMIT acted(isOver ? Act::Closed : Act::ClosingProposed);
        });
}

void CaseFileController::confirmClosing() { decide<services::ConfirmClosing>(Act::Closed); }

void CaseFileController::sendBack(const QString &reason) { decide<services::SendBackClosing>(Act::SentBack, reason); }

void CaseFileController::reopen(const QString &reason) { decide<services::ReopenCaseFile>(Act::Reopened, reason); }

void CaseFileController::withdraw(const QString &reason)
{
    decide<services::WithdrawCaseFile>(Act::Withdrawn, reason);
}

} // namespace lotse::controllers
