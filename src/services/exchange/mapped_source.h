#pragma once

#include "services/exchange/record_source.h"

namespace lotse::services {

/// A file whose columns are called otherwise than the fields they hold: each goes under the name of its field, or is
/// left out.
class MappedSource final : public RecordSource
{
public:
    /// `fields` names the field of each column of the source, in their order; empty leaves a column out.
    MappedSource(std::unique_ptr<RecordSource> source, const QStringList &fields);

    [[nodiscard]] bool hasHeader() const override { return m_source->hasHeader(); }
    [[nodiscard]] base::Result<bool> next(SourceRow &row) override;
    [[nodiscard]] base::Result<void> rewind() override { return m_source->rewind(); }
    [[nodiscard]] double progress() const override { return m_source->progress(); }

private:
    std::unique_ptr<RecordSource> m_source;
    QList<qsizetype> m_taken; ///< the columns that are not left out
};

} // namespace lotse::services
