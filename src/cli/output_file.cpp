#include "cli/output_file.h"

#include "words/command_line_text.h"

#include <QSaveFile>

namespace lotse::cli {

namespace {

tl::unexpected<Refusal> unwritable(const QString &path)
{
    return tl::unexpected<Refusal>(Refusal(
        ExitStatus::DeviceFailed,
        {words::commandLineSentence(words::CommandLineSentence::FileUnwritable, {words::placeName(path)})}));
}

} // namespace

OutputFile::OutputFile(QString path, std::unique_ptr<QSaveFile> file, QIODevice &standardOutput)
    : m_path(std::move(path)),
      m_file(std::move(file)),
      m_standardOutput(&standardOutput)
{}

OutputFile::OutputFile(OutputFile &&) noexcept = default;
OutputFile &OutputFile::operator=(OutputFile &&) noexcept = default;
OutputFile::~OutputFile() = default;

tl::expected<OutputFile, Refusal> OutputFile::open(const QString &path, QIODevice &standardOutput)
{
    if (path == u"-")
        return OutputFile(path, nullptr, standardOutput);
    auto file = std::make_unique<QSaveFile>(path);
    const bool isOpen = file->open(QIODevice::WriteOnly)
        && file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen)
        return unwritable(path);
    return OutputFile(path, std::move(file), standardOutput);
}

QIODevice &OutputFile::device() { return m_file ? static_cast<QIODevice &>(*m_file) : *m_standardOutput; }

Outcome OutputFile::commit()
{
    const auto isWhole = [](QFileDevice *file) {
        return file->flush() && file->error() == QFileDevice::NoError;
    };
    auto *standardFile = qobject_cast<QFileDevice *>(m_standardOutput);
    const bool isWritten = m_file ? m_file->commit() : !standardFile || isWhole(standardFile);
    if (!isWritten)
        return unwritable(m_path);
    return ExitStatus::Done;
}

} // namespace lotse::cli
