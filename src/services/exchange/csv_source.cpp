#include "services/exchange/csv_source.h"

namespace lotse::services {

base::Result<void> CsvSource::rewind()
{
    LOTSE_CHECK(seekStart());
    m_reader.emplace(*m_device);
    LOTSE_TRY(header, m_reader->next());
    m_columns.clear();
    if (header) {
        for (const QString &name : std::as_const(header->cells))
            m_columns.append(name.trimmed());
    }
    return {};
}

base::Result<bool> CsvSource::next(SourceRow &row)
{
    row.cells.clear();
    row.issues.clear();
    auto read = m_reader->next();
    row.line = m_reader->line();
    if (!read) {
        if (read.error().code != base::ErrorCode::Invalid)
            return base::failure(std::move(read).error());
        row.issues = read.error().issues;
        return true;
    }
    if (!*read)
        return false;
    QStringList &texts = (*read)->cells;
    if (texts.size() != m_columns.size()) {
        row.issues.append({base::IssueCode::MalformedRow, {}, {QStringLiteral("number_of_cells")}});
        return true;
    }
    row.cells.reserve(texts.size());
    for (QString &text : texts) {
        const auto shape = text.isEmpty() ? Cell::Shape::Empty : Cell::Shape::Raw;
        row.cells.append({shape, std::move(text), {}});
    }
    return true;
}

} // namespace lotse::services
