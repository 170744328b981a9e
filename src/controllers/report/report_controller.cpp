#include "controllers/report/report_controller.h"

#include "documents/print_html.h"
#include "services/report/case_document.h"
#include "services/report/month_document.h"

#include <QSaveFile>

namespace lotse::controllers {

using documents::Report;
using services::Context;

namespace {

constexpr int timeBetweenProgress = 100; // milliseconds

/// False where somebody stopped it, before anything stood at the path.
base::Result<bool> writeTo(const QString &path, const Report &report, documents::ReportFormat format,
                           const std::atomic_bool &isStopped)
{
    QSaveFile file(path);
    const bool isOpen = !isStopped && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isStopped)
        return false;
    if (!isOpen)
        return base::failure(base::ErrorCode::Device, QStringLiteral("ReportController"));
    LOTSE_CHECK(documents::writeReport(report, format, file));
    if (isStopped)
        return false;
    if (!file.commit())
        return base::failure(base::ErrorCode::Device, QStringLiteral("ReportController"));
    return true;
}

} // namespace

ReportController::ReportController(Desk &desk) : m_desk(desk)
{
    m_tick.setInterval(timeBetweenProgress);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_run->progress); });
    connect(&desk, &Desk::storeClosed, this, [this] {
        abandon();
        m_made = {};
    });
}

ReportController::~ReportController() { m_run->isStopped = true; }

void ReportController::begin()
{
    if (++m_running > 1)
        return;
    m_tick.start();
    Q_EMIT busyChanged(true);
}

void ReportController::end()
{
    if (--m_running == 0)
        rest();
}

void ReportController::rest()
{
    m_tick.stop();
    m_run->progress = 0;
    Q_EMIT busyChanged(false);
}

void ReportController::abandon()
{
    m_question.forget();
    m_isMaking = false;
    m_run->isStopped = true;
    m_run = std::make_shared<Run>();
    if (std::exchange(m_running, 0) > 0)
        rest();
}

void ReportController::stop()
{
    abandon();
    Q_EMIT stopped();
}

void ReportController::makeMonthReport(QDate firstDay, base::Language language)
{
    make([firstDay, language, run = m_run](const Context &context) -> base::Result<Made> {
        const QString month = firstDay.toString(QStringLiteral("yyyy-MM"));
        services::ReportMonth report(context, [run] { return bool(run->isStopped); },
                                     [run](double done) { run->progress = done; });
        LOTSE_TRY(figures, report.run(month));
        return Made{services::monthDocument(figures, context.codes, language), month, firstDay,
                    figures.figures.contacts.unfinished};
    });
}

void ReportController::makeCaseReport(const QString &reference, bool hasNames, base::Language language)
{
    using Names = services::ReportCaseFile::Names;
    const Names names = hasNames ? Names::Shown : Names::LeftOut;
    make([reference, names, language, run = m_run](const Context &context) -> base::Result<Made> {
        LOTSE_TRY(content, services::ReportCaseFile(context, [run] { return bool(run->isStopped); }).run(reference, names));
        return Made{services::caseDocument(content, context.codes, language), content.caseFile.number};
    });
}

template<class Make>
void ReportController::make(Make act)
{
    const int question = m_question.ask();
    m_isMaking = true;
    begin();
    whenAnswered(m_desk.write(std::move(act)), this, [this, question, run = m_run](const base::Result<Made> &made) {
        if (run->isStopped)
            return;
        end();
        if (!m_question.isLatest(question))
            return;
        m_isMaking = false;
        if (!made) {
            Q_EMIT failed(made.error());
            return;
        }
        m_made = *made;
        Q_EMIT reportMade();
    });
}

template<class Act, class Done>
void ReportController::work(Act act, Done done)
{
    begin();
    auto answer = m_desk.read(std::move(act));
    using Answer = decltype(answer.result());
    whenAnswered(answer, this, [this, run = m_run, done = std::move(done)](const Answer &result) {
        if (run->isStopped)
            return;
        end();
        if (result)
            done(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void ReportController::save(const QString &path, documents::ReportFormat format)
{
    if (!m_made.report)
        return;
    const auto write = [path, format, report = *m_made.report, run = m_run](const Context &) {
        return writeTo(path, report, format, run->isStopped);
    };
    work(write, [this, path](bool) { Q_EMIT saved(path); });
}

void ReportController::preparePrint()
{
    if (!m_made.report)
        return;
    const auto render = [report = *m_made.report](const Context &) -> base::Result<QString> {
        return documents::printHtml(report);
    };
    work(render, [this, title = m_made.report->title](const QString &html) { Q_EMIT printPrepared(title, html); });
}

} // namespace lotse::controllers
