#pragma once

#include "services/exchange/record_source.h"

#include <QJsonObject>

namespace lotse::services {

/// The rows of a JSONL file: one JSON object a line, UTF-8; empty lines are skipped.
/// A key that a row does not have counts as empty.
class JsonlSource final : public RecordSource
{
public:
    explicit JsonlSource(std::unique_ptr<QIODevice> device) : RecordSource(std::move(device)) {}

    [[nodiscard]] bool hasHeader() const override { return false; }
    [[nodiscard]] base::Result<bool> next(SourceRow &row) override;
    /// The first time also looks through the whole file for its keys.
    [[nodiscard]] base::Result<void> rewind() override;

private:
    struct Line {
        QJsonObject object;
        std::optional<base::FieldIssue> issue;
    };
    [[nodiscard]] base::Result<std::optional<Line>> readLine();
    [[nodiscard]] base::Result<void> skipRestOfLine(QByteArray text);
    [[nodiscard]] base::Result<void> collectColumns();

    qint64 m_line = 0;
};

} // namespace lotse::services
