#include "vault/vault.h"

#include "base/device_fault.h"
#include "vault/vfs.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace lotse::vault {

using base::ErrorCode;
using base::failure;

namespace {

const QString here = QStringLiteral("vault");

tl::unexpected<base::Error> deviceFailure()
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    const bool isReadOnly = errno == EROFS || errno == EACCES || errno == EPERM;
    const QString detail = isFull ? base::deviceFaultWord(base::DeviceFault::Full)
        : isReadOnly              ? base::deviceFaultWord(base::DeviceFault::ReadOnly)
                                  : QString();
    return failure(ErrorCode::Device, here, {}, detail);
}

bool writeWhole(int file, crypto::ConstBytes bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.subspan(std::size_t(written));
    }
    return true;
}

/// The usable copies, the newer one first.
base::Result<std::vector<std::pair<Header, QByteArray>>> copiesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::Device : ErrorCode::NotFound, here);
    std::vector<std::pair<Header, QByteArray>> copies;
    HeaderFault worst = HeaderFault::NotAVault;
    for (int i = 0; i < 2; ++i) {
        const QByteArray bytes = file.read(copySize);
        Header header;
        const auto fault = decode({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())}, header);
        if (fault)
            worst = std::max(worst, *fault);
        else
            copies.emplace_back(header, bytes);
    }
    if (copies.empty())
        return failure(worst == HeaderFault::TooNew ? ErrorCode::SchemaTooNew : ErrorCode::Corrupt, here);
    std::ranges::sort(copies, [](const auto &a, const auto &b) { return a.first.sequence > b.first.sequence; });
    return copies;
}

} // namespace

base::Result<void> newVault(const QString &path, const std::vector<NewSlot> &slots, const crypto::Effort &effort)
{
    Header header;
    crypto::fillRandom(header.fileId);
    const auto dataKey = crypto::Secret::random(crypto::keySize);
    for (const NewSlot &slot : slots) {
        const auto made = newSlot(header.fileId, slot.kind, slot.user, *slot.passphrase, effort, dataKey);
        if (!made)
            return failure(ErrorCode::Internal, here);
        header.slots.push_back(*made);
    }
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return errno == EEXIST ? failure(ErrorCode::Conflict, here) : deviceFailure();
    const HeaderCopy copy = encoded(header, dataKey);
    const bool isWritten = writeWhole(file, copy) && writeWhole(file, copy) && ::fsync(file) == 0;
    const auto failed = deviceFailure();
    ::close(file);
    if (isWritten)
        return {};
    ::unlink(name.constData());
    return failed;
}

base::Result<std::shared_ptr<const Keys>> unlock(const QString &path, KeySlot::Kind kind,
                                                 const std::array<unsigned char, 16> &user,
                                                 const crypto::Secret &passphrase)
{
    LOTSE_TRY(copies, copiesOf(path));
    const Header &header = copies.front().first;
    for (const KeySlot &slot : header.slots) {
        if (slot.kind != kind || slot.user != user)
            continue;
        crypto::Secret dataKey(crypto::keySize);
        const SlotAnswer answer = openSlot(header.fileId, slot, passphrase, dataKey);
        if (answer == SlotAnswer::NoMemory)
            return failure(ErrorCode::Internal, here);
        if (answer == SlotAnswer::WrongPassphrase)
            continue;
        const QByteArray &bytes = copies.front().second;
        if (!isAuthentic({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())}, dataKey))
            return failure(ErrorCode::Corrupt, here);
        return std::make_shared<const Keys>(header.fileId, dataKey);
    }
    return failure(ErrorCode::Locked, here);
}

QByteArray addressOf(const QString &path, const KeyHandle &keys)
{
    return QUrl::fromLocalFile(path).toEncoded() + "?mode=rw&vfs=" + vfsName + "&vk=" + QByteArray::number(keys.number());
}

} // namespace lotse::vault
