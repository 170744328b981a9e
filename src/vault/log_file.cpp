#include "vault/log_file.h"

#include "vault/page.h"

#include <algorithm>
#include <cstring>

namespace lotse::vault {

namespace {

constexpr qint64 framesAt = 1024;       ///< behind both copies of the header
constexpr qint64 copyDistance = 512;
constexpr int sealedHeaderSize = 32 + reserve;
constexpr int sealedFrameHeaderSize = 24 + reserve;
constexpr qint64 frameSize = sealedFrameHeaderSize + pageSize;
constexpr qint64 seenHeaderSize = 32;
constexpr qint64 seenFrameSize = 24 + pageSize;
constexpr std::size_t saltAt = 16;   ///< in the header of the log
constexpr std::size_t saltSize = 8;
constexpr std::size_t roundAt = 12;  ///< how often the log was begun anew
constexpr int sumSize = 8;           ///< at the end of both headers; read alone when a transaction that spilled is committed
constexpr int commitsThatProve = 2;  ///< behind a bad frame: then it is no torn end, but damage

/// As SQLite writes its numbers.
quint32 bigEndian(const unsigned char *bytes)
{
    return quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | quint32(bytes[3]);
}

qint64 placeOf(qint64 frame) { return framesAt + frame * frameSize; }

} // namespace

LogFile::LogFile(std::unique_ptr<SystemFile> file, MainFile &main) : m_file(std::move(file)), m_main(main) {}

About LogFile::aboutFrame(qint64 frame) const
{
    About about('F');
    about.add(m_main.keys()->fileId).add(quint64(frame)).add({m_header->data() + saltAt, saltSize});
    return about;
}

About LogFile::aboutPage(qint64 frame, quint32 page) const
{
    About about('P');
    about.add(m_main.keys()->fileId).add(quint64(frame)).add(quint64(page)).add({m_header->data() + saltAt, saltSize});
    return about;
}

std::optional<LogFile::Part> LogFile::partOf(int size, qint64 offset)
{
    const qint64 frame = (offset - seenHeaderSize) / seenFrameSize;
    const qint64 within = (offset - seenHeaderSize) % seenFrameSize;
    if (within == 0 && size == frameHeaderSize)
        return Part{frame, true, false};
    if (within == 0 && size == seenFrameSize)
        return Part{frame, true, true};
    if (within == frameHeaderSize && size == pageSize)
        return Part{frame, false, true};
    return std::nullopt;
}

std::optional<LogFile::LogHeader> LogFile::headerAt(int copy, int &result)
{
    std::array<unsigned char, sealedHeaderSize> sealed;
    result = m_file->read(sealed.data(), sealedHeaderSize, copy * copyDistance);
    if (result != SQLITE_OK)
        return std::nullopt;
    LogHeader header;
    std::copy_n(sealed.begin(), headerSize_, header.begin());
    About about('H');
    about.add(m_main.keys()->fileId);
    if (!crypto::unseal(header, proofAt(sealed.data() + headerSize_), about.bytes(), m_main.keys()->log))
        return std::nullopt;
    return header;
}

/// The newer of the copies that are as they were written; none where the log has no header that counts.
int LogFile::loadHeader()
{
    m_header.reset();
    for (int copy = 0; copy < 2; ++copy) {
        int result = SQLITE_OK;
        const auto header = headerAt(copy, result);
        if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
            return result; // an error of the device stays one
        if (!header)
            continue;
        const auto age = m_header ? qint32(bigEndian(header->data() + roundAt) - bigEndian(m_header->data() + roundAt)) : 1;
        if (age > 0)
            m_header = header;
    }
    return SQLITE_OK;
}

int LogFile::readHeader(unsigned char *bytes)
{
    if (const int result = loadHeader(); result != SQLITE_OK)
        return result;
    std::memset(bytes, 0, headerSize_);
    if (!m_header)
        return SQLITE_IOERR_SHORT_READ; // torn while it was begun: nothing behind it was ever promised
    std::ranges::copy(*m_header, bytes);
    return SQLITE_OK;
}

int LogFile::writeHeader(const unsigned char *bytes)
{
    LogHeader header;
    std::copy_n(bytes, headerSize_, header.begin());
    for (int copy = 0; copy < 2; ++copy) {
        std::array<unsigned char, sealedHeaderSize> sealed;
        std::ranges::copy(header, sealed.begin());
        About about('H');
        about.add(m_main.keys()->fileId);
        const auto proof = crypto::seal({sealed.data(), headerSize_}, about.bytes(), m_main.keys()->log);
        putProof(proof, sealed.data() + headerSize_);
        if (const int result = m_file->write(sealed.data(), sealedHeaderSize, copy * copyDistance); result != SQLITE_OK)
            return result;
    }
    m_header = header;
    m_written = {};
    return SQLITE_OK;
}

int LogFile::readFrameHeader(FrameHeader &header, qint64 frame)
{
    std::array<unsigned char, sealedFrameHeaderSize> sealed;
    if (const int result = m_file->read(sealed.data(), sealedFrameHeaderSize, placeOf(frame)); result != SQLITE_OK)
        return result;
    std::copy_n(sealed.begin(), frameHeaderSize, header.begin());
    return m_header && crypto::unseal(header, proofAt(sealed.data() + frameHeaderSize), aboutFrame(frame).bytes(), m_main.keys()->log)
        ? SQLITE_OK
        : SQLITE_IOERR_DATA;
}

int LogFile::readFrame(unsigned char *bytes, const Part &part)
{
    FrameHeader header;
    if (const int result = readFrameHeader(header, part.frame); result != SQLITE_OK)
        return result;
    unsigned char *page = bytes;
    if (part.hasHeader)
        page = std::ranges::copy(header, bytes).out;
    if (!part.hasPage)
        return SQLITE_OK;
    if (const int result = m_file->read(page, pageSize, placeOf(part.frame) + sealedFrameHeaderSize); result != SQLITE_OK)
        return result;
    return unsealPage(page, aboutPage(part.frame, bigEndian(header.data())), m_main.keys()->log) ? SQLITE_OK
                                                                                                : SQLITE_IOERR_DATA;
}

int LogFile::readSum(unsigned char *bytes, qint64 offset)
{
    if (!m_header)
        return SQLITE_IOERR_DATA;
    if (offset == seenHeaderSize - sumSize) {
        std::copy_n(m_header->end() - sumSize, sumSize, bytes);
        return SQLITE_OK;
    }
    const qint64 place = offset + sumSize - frameHeaderSize - seenHeaderSize;
    if (place % seenFrameSize != 0)
        return SQLITE_IOERR_READ;
    FrameHeader header;
    const int result = readFrameHeader(header, place / seenFrameSize);
    std::copy_n(header.end() - sumSize, sumSize, bytes);
    return result;
}

int LogFile::read(unsigned char *bytes, int size, qint64 offset)
{
    if (offset == 0 && size == headerSize_)
        return readHeader(bytes);
    if (size == sumSize)
        return readSum(bytes, offset);
    const auto part = partOf(size, offset);
    if (!part)
        return SQLITE_IOERR_READ; // the engine reads nothing else
    if (!m_header) {
        if (const int result = loadHeader(); result != SQLITE_OK)
            return result;
    }
    int result = readFrame(bytes, *part);
    if (result == SQLITE_IOERR_DATA) { // another connection may have begun the log anew
        if (const int loaded = loadHeader(); loaded != SQLITE_OK)
            return loaded;
        result = readFrame(bytes, *part);
    }
    if (result == SQLITE_OK)
        return result;
    std::memset(bytes, 0, std::size_t(size));
    if (result == SQLITE_IOERR_DATA && m_main.isRecovering() && !isFollowedByCommits(part->frame))
        return SQLITE_OK; // the end of the log: zeros are no frame
    return result;
}

/// Whether frames behind this one were committed: then it was written whole once, and is damaged.
bool LogFile::isFollowedByCommits(qint64 frame)
{
    qint64 size = 0;
    if (m_file->size(size) != SQLITE_OK)
        return true;
    const qint64 frames = (size - framesAt) / frameSize;
    int commits = 0;
    for (qint64 later = frame + 1; later < frames && commits < commitsThatProve; ++later) {
        FrameHeader header;
        std::array<unsigned char, seenFrameSize> bytes;
        if (readFrameHeader(header, later) == SQLITE_OK && bigEndian(header.data() + 4) != 0
            && readFrame(bytes.data(), {later, true, true}) == SQLITE_OK)
            ++commits;
    }
    return commits == commitsThatProve;
}

int LogFile::writeFrameHeader(const unsigned char *bytes, qint64 frame)
{
    std::array<unsigned char, sealedFrameHeaderSize> sealed;
    std::copy_n(bytes, frameHeaderSize, sealed.begin());
    m_written = {frame, bigEndian(bytes)};
    const auto proof = crypto::seal({sealed.data(), frameHeaderSize}, aboutFrame(frame).bytes(), m_main.keys()->log);
    putProof(proof, sealed.data() + frameHeaderSize);
    return m_file->write(sealed.data(), sealedFrameHeaderSize, placeOf(frame));
}

int LogFile::writePage(const unsigned char *bytes, qint64 frame)
{
    if (!hasEmptyReserve(bytes))
        return SQLITE_IOERR_WRITE;
    if (m_written.frame != frame) { // written a second time within its transaction
        FrameHeader header;
        if (const int result = readFrameHeader(header, frame); result != SQLITE_OK)
            return result;
        m_written = {frame, bigEndian(header.data())};
    }
    const PageBytes page = sealedPage(bytes, aboutPage(frame, m_written.page), m_main.keys()->log);
    return m_file->write(page.data(), pageSize, placeOf(frame) + sealedFrameHeaderSize);
}

int LogFile::write(const unsigned char *bytes, int size, qint64 offset)
{
    if (offset == 0 && size == headerSize_) {
        (void)m_main.takeLogNews();
        return writeHeader(bytes);
    }
    const auto part = partOf(size, offset);
    if (!part || part->hasHeader == part->hasPage)
        return SQLITE_IOERR_WRITE; // the engine writes nothing else
    if (m_main.takeLogNews() || !m_header) {
        if (const int result = loadHeader(); result != SQLITE_OK)
            return result;
        m_written = {};
    }
    if (!m_header)
        return SQLITE_IOERR_DATA;
    return part->hasHeader ? writeFrameHeader(bytes, part->frame) : writePage(bytes, part->frame);
}

int LogFile::truncate(qint64 size)
{
    if (size == 0)
        m_header.reset();
    if (size <= seenHeaderSize)
        return m_file->truncate(size == 0 ? 0 : framesAt);
    return m_file->truncate(placeOf((size - seenHeaderSize + seenFrameSize - 1) / seenFrameSize));
}

int LogFile::size(qint64 &size)
{
    if (const int result = m_file->size(size); result != SQLITE_OK)
        return result;
    if (size <= framesAt)
        size = size >= sealedHeaderSize ? seenHeaderSize : 0;
    else
        size = seenHeaderSize + (size - framesAt) / frameSize * seenFrameSize;
    return SQLITE_OK;
}

} // namespace lotse::vault
