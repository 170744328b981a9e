#include "storage/sqlite_store_draft.h"

#include "storage/open_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace lotse::storage {

namespace {

const char *const companions[] = {"-wal", "-shm", "-journal"};

QString fileIn(const QString &folder) { return folder + QStringLiteral("/store"); }

tl::unexpected<base::Error> fail(base::ErrorCode code, const QString &detail = {})
{
    return base::failure(code, QStringLiteral("SqliteStoreDraft"), {}, detail);
}

/// The descriptor of a folder that nobody else holds, or -1. The lock goes with the process, however it ends.
int lockFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        close(descriptor);
    return -1;
}

/// Removes what a draft makes and nothing else: a folder with other things in it stays.
void removeFolder(const QString &folder)
{
    QFile::remove(fileIn(folder));
    for (const char *companion : companions)
        QFile::remove(fileIn(folder) + QLatin1String(companion));
    QDir().rmdir(folder);
}

void removeLeftovers(const QFileInfo &store, const QString &prefix)
{
    const QDir parent = store.absoluteDir();
    for (const QFileInfo &entry : parent.entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        if (!entry.fileName().startsWith(prefix))
            continue;
        const int lock = lockFolder(entry.filePath());
        if (lock < 0)
            continue;
        removeFolder(entry.filePath());
        close(lock);
    }
}

/// Beside a log of a lost store, a new one would have that log replayed into it.
base::Result<void> requireFree(const QString &path)
{
    for (const char *ending : {"", "-wal", "-journal"}) {
        if (QFileInfo::exists(path + QLatin1String(ending)))
            return fail(base::ErrorCode::Conflict, QString::fromLatin1(ending));
    }
    return {};
}

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = fsync(descriptor) == 0;
    return close(descriptor) == 0 && isSynced;
}

/// Never over a file that is there. Some file systems know no such rename, but links.
bool renameToFree(const QByteArray &from, const QByteArray &to)
{
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    return errno == EINVAL && link(from.constData(), to.constData()) == 0 && unlink(from.constData()) == 0;
}

} // namespace

base::Result<std::unique_ptr<domain::StoreDraft>> SqliteStoreDraft::begin(const QString &path)
{
    LOTSE_CHECK(requireFree(path));
    const QFileInfo store(path);
    const QString prefix = u'.' + store.fileName() + QStringLiteral(".new-");
    removeLeftovers(store, prefix);
    QTemporaryDir folder(store.absolutePath() + u'/' + prefix + QStringLiteral("XXXXXX"));
    if (!folder.isValid())
        return fail(base::ErrorCode::Device);
    const int lock = lockFolder(folder.path());
    if (lock < 0) // whoever makes a store here next would take this one away
        return fail(base::ErrorCode::Device);
    folder.setAutoRemove(false);
    return std::unique_ptr<domain::StoreDraft>(new SqliteStoreDraft(store.absoluteFilePath(), folder.path(), lock));
}

SqliteStoreDraft::SqliteStoreDraft(QString path, QString folder, int lock)
    : m_path(std::move(path)),
      m_folder(std::move(folder)),
      m_lock(lock)
{}

SqliteStoreDraft::~SqliteStoreDraft()
{
    removeFolder(m_folder);
    close(m_lock);
}

QString SqliteStoreDraft::file() const { return fileIn(m_folder); }

base::Result<std::unique_ptr<domain::OpenStore>> SqliteStoreDraft::open()
{
    return openStore({file(), StoreAddress::Mode::Create});
}

base::Result<void> SqliteStoreDraft::keep()
{
    // The engine removes its log when the last one closes, unless it could not take it into the file.
    if (QFileInfo::exists(file() + QLatin1String("-wal")) || !syncToDisk(file()))
        return fail(base::ErrorCode::Device);
    LOTSE_CHECK(requireFree(m_path));
    if (!renameToFree(QFile::encodeName(file()), QFile::encodeName(m_path)))
        return fail(errno == EEXIST ? base::ErrorCode::Conflict : base::ErrorCode::Device);
    // Without this the name may be lost with the power; the store is whole or not there either way.
    (void)syncToDisk(QFileInfo(m_path).absolutePath());
    return {};
}

} // namespace lotse::storage
