#include "cli/command.h"
#include "cli/import_problems.h"
#include "services/exchange/open_record_source.h"

namespace lotse::cli {

using words::CommandLineSentence;

namespace {

Refusal refuse(ExitStatus status, CommandLineSentence sentence, const QStringList &params = {},
               std::optional<base::Error> cause = {})
{
    return {status, {words::commandLineSentence(sentence, params)}, std::move(cause)};
}

/// Opens the file to import; what is wrong with its header is told like any other problem.
tl::expected<std::unique_ptr<services::RecordSource>, Refusal> openSource(const QString &path)
{
    const auto format = services::fileFormatOf(path);
    if (!format || *format == services::FileFormat::Xlsx) {
        return tl::unexpected<Refusal>(
            refuse(ExitStatus::WrongUsage, CommandLineSentence::ChoiceUnknown,
                   {path, QStringLiteral("FILE"), QStringLiteral("FILE.csv, FILE.jsonl")}));
    }
    auto source = services::openRecordSource(path, *format);
    if (source)
        return std::move(*source);
    if (source.error().code == base::ErrorCode::Device) {
        return tl::unexpected<Refusal>(
            refuse(ExitStatus::DeviceFailed, CommandLineSentence::FileUnreadable, {path}, source.error()));
    }
    return tl::unexpected<Refusal>(Refusal::at(path, source.error()));
}

} // namespace

Outcome runImport(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const auto kind = *domain::fromWord<services::ExchangeKind>(arguments.argument(0));
    LOTSE_ACCEPT(source, openSource(arguments.argument(1)));
    LOTSE_ACCEPT(session, openStore(invocation));
    LOTSE_ACCEPT(problems,
                 ImportProblems::open(arguments.text(QLatin1String("--problems")), invocation.environment,
                                      invocation.console));

    const services::ImportOptions options{arguments.has(QLatin1String("--dry-run")),
                                          arguments.has(QLatin1String("--skip-bad"))};
    const services::ImportWatch watch{
        [&problems](const services::ImportProblem &problem) { problems.tell(problem); },
        [&invocation](double done) {
            invocation.console.showProgress(words::progressPercent(done));
            return !invocation.environment.isStopRequested;
        }};
    const auto summary = services::ImportRecords(session->context()).run(kind, *source, options, watch);
    invocation.console.clearProgress();
    if (const Outcome told = problems.finish(); !told)
        return told;
    if (!summary && summary.error().code == base::ErrorCode::Invalid) {
        return tl::unexpected<Refusal>(
            refuse(ExitStatus::Refused, CommandLineSentence::NothingChanged, {}, summary.error()));
    }
    if (!summary)
        return tl::unexpected<Refusal>(Refusal::at(invocation.storePath(), summary.error()));
    if (summary->stopped)
        return tl::unexpected<Refusal>(refuse(ExitStatus::Refused, CommandLineSentence::Stopped));

    LOTSE_ACCEPT(output, OutputFile::open(QStringLiteral("-"), invocation.environment.output));
    output.device().write(summary->toJson() + '\n');
    return output.commit();
}

} // namespace lotse::cli
