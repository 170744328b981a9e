#include "controllers/report/report_controller.h"

#include "services/report/case_document.h"
#include "services/report/month_document.h"

#include <QSaveFile>

namespace lotse::controllers {

using documents::Report;
using services::Context;

namespace {

base::Result<void> writeTo(const QString &path, const Report &report, documents::ReportFormat format)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen)
        return base::failure(base::ErrorCode::Device, QStringLiteral("ReportController"));
    LOTSE_CHECK(documents::writeReport(report, format, file));
    if (!file.commit())
        return base::failure(base::ErrorCode::Device, QStringLiteral("ReportController"));
    return {};
}

} // namespace

ReportController::ReportController(Desk &desk) : m_desk(desk) {}

void ReportController::makeMonthReport(QDate firstDay, base::Language language)
{
    const QString month = firstDay.toString(QStringLiteral("yyyy-MM"));
    make(month, [month, language](const Context &context) -> base::Result<Report> {
        LOTSE_TRY(figures, services::ReportMonth(context).run(month));
        return services::monthDocument(figures, context.codes, language);
    });
}

void ReportController::makeCaseReport(const QString &reference, bool hasNames, base::Language language)
{
    using Names = services::ReportCaseFile::Names;
    const Names names = hasNames ? Names::Shown : Names::LeftOut;
    make(reference, [reference, names, language](const Context &context) -> base::Result<Report> {
        LOTSE_TRY(content, services::ReportCaseFile(context).run(reference, names));
        return services::caseDocument(content, context.codes, language);
    });
}

template<class Make>
void ReportController::make(const QString &fileName, Make act)
{
    const int question = m_question.ask();
    Q_EMIT started();
    whenAnswered(m_desk.write(std::move(act)), this,
                 [this, question, fileName](const base::Result<Report> &report) {
                     if (!m_question.isLatest(question))
                         return;
                     if (!report) {
                         Q_EMIT failed(report.error());
                         return;
                     }
                     m_report = *report;
                     m_fileName = fileName;
                     Q_EMIT reportMade();
                 });
}

void ReportController::save(const QString &path, documents::ReportFormat format)
{
    if (!m_report)
        return;
    // On the reading thread: a large file holds up no call.
    const auto write = [path, format, report = *m_report](const Context &) {
        return writeTo(path, report, format);
    };
    whenAnswered(m_desk.read(write), this, [this, path](const base::Result<void> &written) {
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace lotse::controllers
