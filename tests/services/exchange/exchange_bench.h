#pragma once

#include "services/exchange/export_records.h"
#include "services/exchange/import_records.h"
#include "services/exchange/open_record_source.h"
#include "support/test_bench.h"

#include <QBuffer>

namespace lotse::tests {

/// Imports and exports texts over a test bench.
class ExchangeBench : public TestBench
{
public:
    /// "new/updated/unchanged/skipped", "stopped", or "!" and the word of the error; `problems` then holds
    /// "line field issue params" of each refusal, and of each note with a "~" before it.
    QString import(services::ExchangeKind kind, const QByteArray &text,
                   const services::ImportOptions &options = {},
                   services::FileFormat format = services::FileFormat::Csv)
    {
        problems.clear();
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(text);
        buffer->open(QIODevice::ReadOnly);
        const auto source = services::openRecordSource(std::move(buffer), format);
        if (!source)
            return u'!' + base::errorCodeWord(source.error().code);
        services::ImportWatch watch;
        watch.problem = [this](const services::ImportProblem &problem) {
            problems.append(QStringLiteral("%1%2 %3 %4 %5")
                                .arg(problem.isRefused ? QString() : QStringLiteral("~"))
                                .arg(problem.line)
                                .arg(problem.issue.field, base::issueCodeWord(problem.issue.code),
                                     problem.issue.params.join(u'|'))
                                .trimmed());
        };
        watch.progress = [this](double) { return !stopAtOnce; };
        const auto summary = services::ImportRecords(context).run(kind, **source, options, watch);
        if (!summary)
            return u'!' + base::errorCodeWord(summary.error().code);
        if (summary->stopped)
            return QStringLiteral("stopped");
        return QStringLiteral("%1/%2/%3/%4")
            .arg(summary->added)
            .arg(summary->updated)
            .arg(summary->unchanged)
            .arg(summary->skipped);
    }

    QByteArray exported(services::ExchangeKind kind, services::FileFormat format = services::FileFormat::Csv,
                        const services::ExportRange &range = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto sink = services::makeExportSink(format, buffer);
        const auto rows = services::ExportRecords(context).run(kind, range, *sink);
        return rows ? buffer.data() : '!' + base::errorCodeWord(rows.error().code).toLatin1();
    }

    QStringList problems;
    bool stopAtOnce = false;
};

} // namespace lotse::tests
