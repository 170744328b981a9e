#include "cli/command.h"
#include "cli/output_file.h"
#include "documents/private_folder.h"
#include "services/exchange/export_records.h"

#include <QFile>

namespace lotse::cli {

namespace {

/// A workbook is put together in a private folder first, because its format cannot be written to a stream.
base::Result<void> copyWorkbook(const QString &path, QIODevice &device)
{
    constexpr qint64 blockSize = 1 << 16;
    const auto fail = [] { return base::failure(base::ErrorCode::Device, QStringLiteral("copyWorkbook")); };
    QFile workbook(path);
    if (!workbook.open(QIODevice::ReadOnly))
        return fail();
    while (!workbook.atEnd()) {
        const QByteArray block = workbook.read(blockSize);
        if (block.isEmpty() || device.write(block) != block.size())
            return fail();
    }
    return {};
}

/// True where everything was written, false where it was stopped.
base::Result<bool> exportRecords(const Invocation &invocation, const services::Context &context,
                                 QIODevice &device)
{
    const Arguments &arguments = invocation.arguments;
    const auto kind = *domain::fromWord<services::ExchangeKind>(arguments.argument(0));
    const auto format = *services::fileFormatFromWord(arguments.text(QLatin1String("--format")));
    const services::ExportRange range{arguments.day(QLatin1String("--from")),
                                      arguments.day(QLatin1String("--to"))};
    const documents::PrivateFolder folder;
    if (!folder.isValid())
        return base::failure(base::ErrorCode::Device, QStringLiteral("exportRecords"));
    const bool isWorkbook = format == services::FileFormat::Xlsx;
    const QString workbook = folder.path() + QStringLiteral("/export.xlsx");
    const auto sink = isWorkbook ? services::makeWorkbookSink(workbook, folder.path())
                                 : services::makeExportSink(format, device);
    LOTSE_TRY(count, services::ExportRecords(context).run(kind, range, *sink, [&invocation](qint64 written) {
        invocation.console.showProgress(words::recordCount(written));
        return !invocation.environment.isStopRequested;
    }));
    if (count && isWorkbook)
        LOTSE_CHECK(copyWorkbook(workbook, device));
    return count.has_value();
}

} // namespace

Outcome runExport(Invocation &invocation)
{
    const QString path = invocation.arguments.text(QLatin1String("--out"));
    LOTSE_ACCEPT(session, openStore(invocation));
    LOTSE_ACCEPT(output, OutputFile::open(path, invocation.environment.output));
    const auto isComplete = exportRecords(invocation, session->context(), output.device());
    invocation.console.clearProgress();
    if (!isComplete)
        return tl::unexpected<Refusal>(Refusal::at(path, isComplete.error()));
    if (!*isComplete) {
        return tl::unexpected<Refusal>(
            Refusal(ExitStatus::Refused, {words::commandLineSentence(words::CommandLineSentence::Stopped)}));
    }
    return output.commit();
}

} // namespace lotse::cli
