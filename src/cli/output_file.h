#pragma once

#include "cli/refusal.h"

#include <QIODevice>

#include <memory>

class QSaveFile;

namespace lotse::cli {

/// Where a command's result goes: standard output for "-", otherwise a file that appears whole, readable by
/// its owner only, or not at all. Until `commit` nothing of it can be seen under its name.
class OutputFile
{
public:
    /// Refuses a folder and a place where nothing can be written. `standardOutput` outlives this.
    [[nodiscard]] static tl::expected<OutputFile, Refusal> open(const QString &path,
                                                                QIODevice &standardOutput);
    OutputFile(OutputFile &&) noexcept;
    OutputFile &operator=(OutputFile &&) noexcept;
    ~OutputFile();

    [[nodiscard]] QIODevice &device();
    /// Writes everything to the disk and gives the file its name.
    [[nodiscard]] Outcome commit();

private:
    OutputFile(QString path, std::unique_ptr<QSaveFile> file, QIODevice &standardOutput);

    QString m_path;
    std::unique_ptr<QSaveFile> m_file; ///< null for standard output
    QIODevice *m_standardOutput;
};

} // namespace lotse::cli
