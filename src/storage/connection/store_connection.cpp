#include "storage/connection/store_connection.h"

#include "base/device_fault.h"
#include "storage/connection/sql_error.h"
#include "storage/connection/sql_file.h"
#include "vault/vault.h"
#include "vault/vfs.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <sys/stat.h>
#include <utility>

namespace lotse::storage {

namespace {

// Waiting ends with the other's transaction; only a very long one is reported as Busy.
constexpr int busyTimeoutMilliseconds = 15'000;

// Cache 16 MiB; no memory map: it adds resident memory and no speed. Foreign keys and
// secure_delete are off by default in SQLite. A checkpoint after 16 MiB instead of 4: saving a call waits for it, and
// pages that changed often in between are copied once.
const char *const pragmas[] = {
    "pragma foreign_keys = on",    "pragma synchronous = full",  "pragma secure_delete = on",
    "pragma trusted_schema = off", "pragma cache_size = -16384", "pragma mmap_size = 0",
    "pragma wal_autocheckpoint = 4000",
};

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("store-%1").arg(++counter);
}

/// An empty file of mode 0600 that nobody else made in between; SQLite gives its companions the same mode.
base::Result<void> createFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo::exists(path))
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("createFile"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::failure(base::ErrorCode::Device, QStringLiteral("createFile"));
    return {};
}

base::Result<void> requireFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("requireFile"));
    if (!info.isFile())
        return base::failure(base::ErrorCode::Device, QStringLiteral("requireFile"));
    return {};
}

} // namespace

base::Result<std::unique_ptr<StoreConnection>> StoreConnection::open(const StoreAddress &address,
                                                                     const vault::KeyHandle *keys)
{
    const bool isNewFile = address.mode == StoreAddress::Mode::Create && !keys;
    LOTSE_CHECK(isNewFile ? createFile(address.path) : requireFile(address.path));
    std::unique_ptr<StoreConnection> connection(new StoreConnection(nextConnectionName()));
    LOTSE_CHECK(connection->openFile(address, keys));
    return connection;
}

base::Result<void> StoreConnection::openFile(const StoreAddress &address, const vault::KeyHandle *keys)
{
    if (keys && !vault::registerVfs())
        return base::failure(base::ErrorCode::Internal, QStringLiteral("openFile"));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    const QString path = QFileInfo(address.path).absoluteFilePath();
    const QByteArray plain = QUrl::fromLocalFile(path).toEncoded() + "?mode=rw";
    database.setDatabaseName(QString::fromLatin1(keys ? vault::addressOf(path, *keys) : plain));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds));
    if (!database.open())
        return base::failure(errorFromResult(database.lastError().nativeErrorCode().toInt(), QStringLiteral("openFile")));
    m_path = QFile::encodeName(path);
    m_file = fileAt(m_path);
    m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    for (const char *pragma : pragmas)
        LOTSE_CHECK(execute(QString::fromLatin1(pragma)));
    if (keys)
        LOTSE_CHECK(keepInVault());
    if (address.mode == StoreAddress::Mode::Create && keys)
        LOTSE_CHECK(execute(QStringLiteral("pragma journal_mode = memory"))); // a vault has no other but the log
    if (address.mode == StoreAddress::Mode::Create)
        LOTSE_CHECK(execute(QStringLiteral("pragma journal_mode = wal")));
    return {};
}

/// No SQL leads out of the vault: no other file can be attached, copied into or loaded.
base::Result<void> StoreConnection::keepInVault()
{
    char *layer = nullptr;
    sqlite3_file_control(m_handle, nullptr, SQLITE_FCNTL_VFSNAME, static_cast<void *>(&layer));
    const bool isVault = layer && std::string_view(layer) == vault::vfsName;
    sqlite3_free(layer);
    if (!isVault)
        return base::failure(base::ErrorCode::Internal, QStringLiteral("keepInVault"));
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    const auto refuseOthers = [](void *, int action, const char *, const char *, const char *, const char *) {
        return action == SQLITE_ATTACH ? SQLITE_DENY : SQLITE_OK;
    };
    sqlite3_set_authorizer(m_handle, refuseOthers, nullptr);
    return {};
}

StoreConnection::~StoreConnection()
{
    m_statements.clear();
    m_composed.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

// A statement that is still being stepped keeps its place; a second one lives only for its use.

base::Result<Statement> StoreConnection::statement(std::string_view name)
{
    const auto kept = m_statements.find(name);
    if (kept != m_statements.end() && !kept->second->inUse)
        return Statement(kept->second);
    const QString fileName = QString::fromLatin1(name.data(), qsizetype(name.size()));
    LOTSE_TRY(sql, loadStatement(fileName));
    LOTSE_TRY(prepared, prepare(fileName, sql));
    m_statements.try_emplace(std::string(name), prepared);
    return Statement(std::move(prepared));
}

base::Result<Statement> StoreConnection::composed(const QString &sql)
{
    if (const auto kept = m_composed.constFind(sql); kept != m_composed.cend() && !(*kept)->inUse)
        return Statement(*kept);
    LOTSE_TRY(prepared, prepare(QStringLiteral("composed"), sql));
    if (!m_composed.contains(sql))
        m_composed.insert(sql, prepared);
    return Statement(std::move(prepared));
}

base::Result<std::shared_ptr<PreparedStatement>> StoreConnection::prepare(const QString &name, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                          &handle, nullptr);
    if (result != SQLITE_OK)
        return base::failure(lastError(m_handle, name));
    return std::make_shared<PreparedStatement>(handle, name);
}

base::Result<void> StoreConnection::execute(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return base::failure(lastError(m_handle, sql.section(u' ', 0, 1)));
    return {};
}

base::Result<void> StoreConnection::runKept(const QString &sql)
{
    LOTSE_TRY(statement, composed(sql));
    return statement.run();
}

std::optional<StoreConnection::FileIdentity> StoreConnection::fileAt(const QByteArray &path)
{
    struct stat status = {};
    if (stat(path.constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

/// The engine goes on writing into a file that was removed or moved away, and it would be lost with the last who has
/// it open. Costs a microsecond, of the hundreds that a commit takes.
base::Result<void> StoreConnection::requireInPlace()
{
    const auto file = fileAt(m_path);
    const bool wasInPlace = std::exchange(m_isInPlace, file == m_file);
    if (m_isInPlace)
        return requireContent();
    // What is in the log alone goes to the file, wherever that is by now; left beside the path, the log would be
    // replayed into whatever is put there.
    if (wasInPlace)
        [[maybe_unused]] const auto done = execute(QStringLiteral("pragma wal_checkpoint(truncate)"));
    return base::failure(base::ErrorCode::Device, QStringLiteral("requireInPlace"), {},
                         base::deviceFaultWord(file ? base::DeviceFault::Replaced : base::DeviceFault::Missing));
}

/// The engine would go on with the pages it remembers, and mix them with the others at the next checkpoint. Looked at
/// only where the file has changed.
base::Result<void> StoreConnection::requireContent()
{
    struct stat status = {};
    stat(m_path.constData(), &status);
    const FileState state{status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    if (m_state != state) {
        const auto holds = holdsOrganisation();
        if (!holds && m_hasHeldOrganisation) // else the store is being made
            return base::failure(base::Error(holds.error()));
        m_state = state;
        m_isOverwritten = m_hasHeldOrganisation && !holds.value_or(false);
        m_hasHeldOrganisation |= holds.value_or(false);
    }
    if (m_isOverwritten)
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("requireContent"));
    return {};
}

/// Whether the page of the organisation stands in the file itself, whatever the engine remembers of it. Read by the
/// engine's own handle: to open and close the file here would take its locks away.
base::Result<bool> StoreConnection::holdsOrganisation()
{
    LOTSE_TRY(query, composed(QStringLiteral(
        "select o.id, (s.rootpage - 1) * p.page_size, p.page_size from organisation o, pragma_page_size p, "
        "sqlite_schema s where s.type = 'table' and s.name = 'organisation'")));
    LOTSE_CHECK(query.run());
    LOTSE_TRY(found, query.next());
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, nullptr, SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (!found || !file || !file->pMethods)
        return false;
    QByteArray page(qsizetype(query.number(2)), '\0');
    const bool isRead = file->pMethods->xRead(file, page.data(), int(page.size()), query.number(1)) == SQLITE_OK;
    return isRead && page.contains(query.text(0).toUtf8());
}

base::Result<void> StoreConnection::beginWrite()
{
    LOTSE_CHECK(requireInPlace());
    LOTSE_CHECK(runKept(QStringLiteral("begin immediate")));
    m_isWriting = true;
    return {};
}

base::Result<void> StoreConnection::beginRead() { return runKept(QStringLiteral("begin")); }

base::Result<void> StoreConnection::commit()
{
    LOTSE_CHECK(runKept(QStringLiteral("commit")));
    return std::exchange(m_isWriting, false) ? requireInPlace() : base::Result<void>();
}

base::Result<qint64> StoreConnection::version()
{
    LOTSE_TRY(query, composed(QStringLiteral("pragma data_version")));
    LOTSE_CHECK(query.run());
    LOTSE_CHECK(query.next());
    return query.number(0);
}

void StoreConnection::rollback()
{
    ++m_rollbacks;
    m_isWriting = false;
    // Fails only where the engine has already rolled back by itself, after a full disk for instance.
    [[maybe_unused]] const auto done = execute(QStringLiteral("rollback"));
}

} // namespace lotse::storage
