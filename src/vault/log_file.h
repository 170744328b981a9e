#pragma once

#include "vault/main_file.h"

#include <array>
#include <optional>

namespace lotse::vault {

/// The write-ahead log. The engine's sums in it cover clear text, so its own headers are sealed, too. Each is a little
/// longer here than the engine believes; the text of a page stands in its place, and its proof in its reserve.
///
/// The header stands twice: one bit that flips in the only copy would drop everything behind it. A frame is bound to its
/// place and to the salt of the header: the salt in the header of a frame is zero while a large transaction spills.
class LogFile final : public File
{
public:
    /// `main` is the database that the log belongs to, and outlives it.
    LogFile(std::unique_ptr<SystemFile> file, MainFile &main);

    int read(unsigned char *bytes, int size, qint64 offset) override;
    int write(const unsigned char *bytes, int size, qint64 offset) override;
    int truncate(qint64 size) override;
    int size(qint64 &size) override;
    sqlite3_file *behind() override { return m_file->handle(); }

private:
    static constexpr int headerSize_ = 32;     ///< as the engine sees it
    static constexpr int frameHeaderSize = 24; ///< as the engine sees it
    using LogHeader = std::array<unsigned char, headerSize_>;
    using FrameHeader = std::array<unsigned char, frameHeaderSize>;
    /// What the engine reads or writes of a frame.
    struct Part {
        qint64 frame = 0;
        bool hasHeader = false;
        bool hasPage = false;
    };
    struct FrameWritten {
        qint64 frame = -1;
        quint32 page = 0;
    };

    [[nodiscard]] static std::optional<Part> partOf(int size, qint64 offset);
    [[nodiscard]] About aboutFrame(qint64 frame) const;
    [[nodiscard]] About aboutPage(qint64 frame, quint32 page) const;

    int readHeader(unsigned char *bytes);
    int readSum(unsigned char *bytes, qint64 offset);
    int writeHeader(const unsigned char *bytes);
    int loadHeader();
    [[nodiscard]] std::optional<LogHeader> headerAt(int copy, int &result);
    int readFrameHeader(FrameHeader &header, qint64 frame);
    int readFrame(unsigned char *bytes, const Part &part);
    int writeFrameHeader(const unsigned char *bytes, qint64 frame);
    int writePage(const unsigned char *bytes, qint64 frame);
    [[nodiscard]] bool isFollowedByCommits(qint64 frame);

    std::unique_ptr<SystemFile> m_file;
    MainFile &m_main;
    std::optional<LogHeader> m_header; ///< as it was read last
    FrameWritten m_written;
};

} // namespace lotse::vault
