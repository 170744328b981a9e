#pragma once

#include "documents/csv.h"
#include "services/exchange/record_source.h"

namespace lotse::services {

/// The rows of a CSV file with a header. A row with more or fewer cells than the header is malformed.
class CsvSource final : public RecordSource
{
public:
    explicit CsvSource(std::unique_ptr<QIODevice> device) : RecordSource(std::move(device)) {}

    [[nodiscard]] bool hasHeader() const override { return true; }
    [[nodiscard]] base::Result<bool> next(SourceRow &row) override;
    /// Also reads the header, so that it comes before the first `next`.
    [[nodiscard]] base::Result<void> rewind() override;

private:
    std::optional<documents::CsvReader> m_reader;
};

} // namespace lotse::services
