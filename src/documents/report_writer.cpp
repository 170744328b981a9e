#include "documents/report.h"

#include "documents/csv_report.h"
#include "documents/device_write.h"
#include "documents/html_report.h"
#include "documents/pdf_report.h"
#include "documents/xlsx_report.h"

#include <QJsonDocument>

namespace lotse::documents {

namespace {

base::Result<QByteArray> rendered(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return QJsonDocument(report.data).toJson(QJsonDocument::Indented);
    case ReportFormat::Csv:
        return csvReport(report);
    case ReportFormat::Html:
        return htmlReport(report);
    case ReportFormat::Xlsx:
        return xlsxReport(report);
    case ReportFormat::Pdf:
        return pdfReport(report);
    }
    return base::failure(base::ErrorCode::Internal, QStringLiteral("writeReport"));
}

} // namespace

std::optional<ReportFormat> reportFormatFromWord(const QString &word)
{
    static const QHash<QString, ReportFormat> formats = {
        {QStringLiteral("json"), ReportFormat::Json}, {QStringLiteral("csv"), ReportFormat::Csv},
        {QStringLiteral("xlsx"), ReportFormat::Xlsx}, {QStringLiteral("html"), ReportFormat::Html},
        {QStringLiteral("pdf"), ReportFormat::Pdf},
    };
    const auto found = formats.constFind(word);
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

base::Result<void> writeReport(const Report &report, ReportFormat format, QIODevice &out)
{
    LOTSE_TRY(bytes, rendered(report, format));
    return writeToDevice(out, bytes);
}

} // namespace lotse::documents
