#include "controllers/exchange/import_controller.h"

#include "services/exchange/import_records.h"
#include "services/exchange/mapped_source.h"
#include "services/exchange/open_record_source.h"

#include <QFileInfo>

namespace lotse::controllers {

using services::Context;
using services::FileFormat;

namespace {

using namespace std::chrono_literals;

constexpr int previewedRows = 20;
constexpr qsizetype keptProblems = 1000;
constexpr auto timeBetweenProgress = 100ms;

/// The file is not what an import can read.
auto refuse(const QString &path, const char *expected)
{
    return base::failure(
        base::ErrorCode::Invalid, QStringLiteral("ImportController"),
        {{base::IssueCode::WrongType, {}, {QFileInfo(path).fileName(), QString::fromLatin1(expected)}}});
}

bool hasOtherSeparators(const QStringList &columns)
{
    return columns.size() == 1 && (columns.first().contains(u';') || columns.first().contains(u'\t'));
}

} // namespace

ImportController::ImportController(Desk &desk) : m_desk(desk)
{
    m_tick.setInterval(timeBetweenProgress);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_run->progress); });
    connect(&m_desk, &Desk::storeOpened, this, &ImportController::judge);
}

ImportController::~ImportController() { m_run->isStopped = true; }

void ImportController::setKind(services::ExchangeKind kind)
{
    if (m_activity == Activity::Importing || kind == m_kind)
        return;
    m_kind = kind;
    guess();
    judge();
}

void ImportController::openFile(const QString &path)
{
    if (m_activity == Activity::Importing)
        return;
    m_run->isStopped = true;
    const int question = m_question.ask();
    setActivity(Activity::Reading);
    const auto open = [path](const Context &) { return read(path); };
    whenAnswered(m_desk.read(open), this,
                 [this, question, path](const base::Result<services::FilePreview> &preview) {
                     if (!m_question.isLatest(question))
                         return;
                     m_path = preview ? path : QString();
                     m_preview = preview.value_or(services::FilePreview());
                     guess();
                     Q_EMIT fileOpened();
                     if (!preview)
                         Q_EMIT failed(preview.error());
                     judge();
                 });
}

base::Result<services::FilePreview> ImportController::read(const QString &path)
{
    const auto format = services::fileFormatOf(path);
    if (format != FileFormat::Csv && format != FileFormat::Jsonl)
        return refuse(path, "csv_or_jsonl");
    LOTSE_TRY(source, services::openRecordSource(path, *format));
    if (source->columns().isEmpty())
        return refuse(path, "header_and_rows");
    if (hasOtherSeparators(source->columns()))
        return refuse(path, "commas");
    return services::previewOf(*source, previewedRows);
}

void ImportController::guess()
{
    m_fields = services::guessFields(m_kind, m_preview.columns);
    Q_EMIT fieldsChanged();
}

void ImportController::setField(int column, const QString &field)
{
    if (m_activity == Activity::Importing || column < 0 || column >= m_fields.size())
        return;
    if (const qsizetype before = m_fields.indexOf(field); before >= 0 && !field.isEmpty())
        m_fields[before].clear();
    m_fields[column] = field;
    Q_EMIT fieldsChanged();
    judge();
}

ImportController::Plan ImportController::planned(const services::ImportOptions &options) const
{
    return {m_path, m_kind, m_preview.columns, m_fields, options};
}

base::Result<ImportOutcome> ImportController::run(const Context &context, const Plan &plan, Run &run)
{
    LOTSE_TRY(file, services::openRecordSource(plan.path, *services::fileFormatOf(plan.path)));
    if (file->columns() != plan.columns)
        return refuse(plan.path, "same_columns");
    services::MappedSource source(std::move(file), plan.fields);
    ImportOutcome outcome;
    const services::ImportWatch watch{[&outcome](const services::ImportProblem &problem) {
                                          if (++outcome.problemCount <= keptProblems)
                                              outcome.problems.append(problem);
                                      },
                                      [&run](double done) {
                                          run.progress = done;
                                          return !run.isStopped;
                                      }};
    LOTSE_TRY(summary, services::ImportRecords(context).run(plan.kind, source, plan.options, watch));
    outcome.summary = summary;
    return outcome;
}

void ImportController::judge()
{
    if (m_activity == Activity::Importing)
        return;
    m_run->isStopped = true;
    m_judgement.reset();
    if (m_path.isEmpty() || !missing().isEmpty()) {
        m_question.forget();
        setActivity(Activity::Idle);
        return;
    }
    m_run = std::make_shared<Run>();
    const int question = m_question.ask();
    setActivity(Activity::Judging);
    const auto judgeFile = [plan = planned({true, true}), run = m_run](const Context &context) {
        return ImportController::run(context, plan, *run);
    };
    whenAnswered(m_desk.read(judgeFile), this, [this, question](const base::Result<ImportOutcome> &outcome) {
        if (m_question.isLatest(question))
            takeJudgement(outcome);
    });
}

void ImportController::takeJudgement(const base::Result<ImportOutcome> &outcome)
{
    if (outcome && !outcome->summary.stopped)
        m_judgement = *outcome;
    setActivity(Activity::Idle);
    if (m_judgement)
        Q_EMIT judged();
    else if (outcome)
        Q_EMIT stopped();
    else
        Q_EMIT failed(outcome.error());
}

void ImportController::import(bool skipsRefused)
{
    if (!m_judgement || m_activity != Activity::Idle)
        return;
    m_run = std::make_shared<Run>();
    setActivity(Activity::Importing);
    const auto write = [plan = planned({false, skipsRefused}), run = m_run](const Context &context) {
        return ImportController::run(context, plan, *run);
    };
    whenAnswered(m_desk.write(write), this,
                 [this](const base::Result<ImportOutcome> &outcome) { takeImport(outcome); });
}

void ImportController::takeImport(const base::Result<ImportOutcome> &outcome)
{
    const bool isDone = outcome && !outcome->summary.stopped;
    if (isDone)
        m_judgement.reset(); // it told what is past by now
    setActivity(Activity::Idle);
    if (isDone) {
        m_desk.tellChange();
        Q_EMIT imported(*outcome);
    } else if (outcome) {
        Q_EMIT stopped();
    } else {
        Q_EMIT failed(outcome.error());
    }
}

void ImportController::stop() { m_run->isStopped = true; }

void ImportController::setActivity(Activity activity)
{
    m_activity = activity;
    if (activity == Activity::Judging || activity == Activity::Importing)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT activityChanged();
}

} // namespace lotse::controllers
