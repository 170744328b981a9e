#pragma once

#include "cli/console.h"
#include "cli/output_file.h"
#include "services/exchange/import_records.h"

#include <optional>

namespace lotse::cli {

/// Tells the problems of an import: the first twenty as sentences, how many more there are, and all of them
/// in a CSV file where one is asked for.
class ImportProblems
{
public:
    /// `path` is the CSV file, empty for none; it is opened before anything is imported.
    [[nodiscard]] static tl::expected<ImportProblems, Refusal> open(const QString &path,
                                                                    const Environment &environment,
                                                                    Console &console);

    void tell(const services::ImportProblem &problem);
    /// Says what is left to say and gives the file its name.
    [[nodiscard]] Outcome finish();

private:
    ImportProblems(QString path, std::optional<OutputFile> file, Console &console)
        : m_path(std::move(path)),
          m_file(std::move(file)),
          m_console(console)
    {}
    void writeRow(const QStringList &cells);

    QString m_path;
    std::optional<OutputFile> m_file;
    Console &m_console;
    int m_count = 0;
    Outcome m_outcome = ExitStatus::Done; ///< of writing the file
};

} // namespace lotse::cli
