#include "services/exchange/jsonl_source.h"

#include "documents/csv.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace lotse::services {

namespace {

// The same limit as for a row of CSV, so that no file can fill the memory.
constexpr qint64 maximumLineBytes = documents::CsvReader::maximumRowBytes;

Cell listCell(const QJsonArray &array)
{
    Cell cell{array.isEmpty() ? Cell::Shape::Empty : Cell::Shape::List, {}, {}};
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return {Cell::Shape::Other, QStringLiteral("array"), {}};
        cell.list.append(item.toString());
    }
    return cell;
}

QString numberText(double number)
{
    constexpr double exactUpTo = 9007199254740992.0; // 2^53
    if (std::trunc(number) == number && std::abs(number) <= exactUpTo)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 17);
}

Cell cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String: {
        const QString text = value.toString();
        return {text.isEmpty() ? Cell::Shape::Empty : Cell::Shape::Text, text, {}};
    }
    case QJsonValue::Array:
        return listCell(value.toArray());
    case QJsonValue::Bool:
        return {Cell::Shape::Truth, value.toBool() ? QStringLiteral("true") : QStringLiteral("false"), {}};
    case QJsonValue::Double:
        return {Cell::Shape::Number, numberText(value.toDouble()), {}};
    case QJsonValue::Object:
        break;
    }
    return {Cell::Shape::Other, QStringLiteral("object"), {}};
}

base::FieldIssue malformed(const QString &what) { return {base::IssueCode::MalformedRow, {}, {what}}; }

bool isDeviceFailed(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && file->error() != QFileDevice::NoError;
}

} // namespace

base::Result<void> JsonlSource::rewind()
{
    if (m_columns.isEmpty())
        LOTSE_CHECK(collectColumns());
    m_line = 0;
    return seekStart();
}

base::Result<void> JsonlSource::collectColumns()
{
    LOTSE_CHECK(seekStart());
    QSet<QString> seen;
    for (;;) {
        LOTSE_TRY(line, readLine());
        if (!line)
            return {};
        for (auto entry = line->object.constBegin(); entry != line->object.constEnd(); ++entry) {
            if (const QString key = entry.key(); !seen.contains(key)) {
                seen.insert(key);
                m_columns.append(key);
            }
        }
    }
}

base::Result<bool> JsonlSource::next(SourceRow &row)
{
    row.cells.clear();
    row.issues.clear();
    LOTSE_TRY(line, readLine());
    row.line = m_line;
    if (!line)
        return false;
    if (line->issue) {
        row.issues.append(*line->issue);
        return true;
    }
    row.cells.reserve(m_columns.size());
    for (const QString &column : std::as_const(m_columns))
        row.cells.append(cellOf(line->object.value(column)));
    return true;
}

base::Result<std::optional<JsonlSource::Line>> JsonlSource::readLine()
{
    QByteArray text;
    do {
        text = m_device->readLine(maximumLineBytes);
        if (text.isEmpty()) {
            if (isDeviceFailed(*m_device))
                return base::failure(base::ErrorCode::Device, QStringLiteral("JsonlSource::readLine"));
            return std::optional<Line>();
        }
        if (++m_line == 1 && text.startsWith("\xef\xbb\xbf"))
            text.remove(0, 3);
    } while (text.trimmed().isEmpty());

    if (!text.endsWith('\n') && !m_device->atEnd()) {
        LOTSE_CHECK(skipRestOfLine(std::move(text)));
        return Line{{}, malformed(QStringLiteral("row_too_long"))};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        return Line{{}, base::FieldIssue{base::IssueCode::NotUtf8, {}, {}}};
    if (error.error != QJsonParseError::NoError)
        return Line{{}, malformed(QStringLiteral("not_json"))};
    if (!document.isObject())
        return Line{{}, malformed(QStringLiteral("not_an_object"))};
    return Line{document.object(), std::nullopt};
}

base::Result<void> JsonlSource::skipRestOfLine(QByteArray text)
{
    while (!text.isEmpty() && !text.endsWith('\n'))
        text = m_device->readLine(maximumLineBytes);
    if (isDeviceFailed(*m_device))
        return base::failure(base::ErrorCode::Device, QStringLiteral("JsonlSource::skipRestOfLine"));
    return {};
}

} // namespace lotse::services
