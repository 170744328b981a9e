#include "services/exchange/mapped_source.h"

namespace lotse::services {

MappedSource::MappedSource(std::unique_ptr<RecordSource> source, const QStringList &fields)
    : RecordSource(nullptr),
      m_source(std::move(source))
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].isEmpty())
            continue;
        m_taken.append(i);
        m_columns.append(fields[i]);
    }
}

base::Result<bool> MappedSource::next(SourceRow &row)
{
    LOTSE_TRY(more, m_source->next(row));
    if (!more || !row.issues.isEmpty())
        return more;
    // In ascending order nothing is overwritten before it was moved.
    for (qsizetype i = 0; i < m_taken.size(); ++i)
        row.cells[i] = std::move(row.cells[m_taken[i]]);
    row.cells.resize(m_taken.size());
    return true;
}

} // namespace lotse::services
