#pragma once

#include "domain/record/unit_of_work.h"
#include "storage/connection/statement.h"
#include "vault/keys.h"

#include <QHash>

#include <map>
#include <optional>
#include <sys/types.h>

namespace lotse::storage {

/// Which file, and whether it must exist.
struct StoreAddress {
    QString path;
    enum class Mode { Existing, Create } mode = Mode::Existing;
};

/// One connection to one store. Owned by one thread; closes when it goes. The only place that builds a
/// SQLite address and sets its pragmas. Opens through Qt's driver and works on its handle. Keeps every statement prepared.
class StoreConnection final : public domain::UnitOfWork
{
public:
    /// With keys the store lies in a vault, which stands there already when a store is created in it; they outlive the
    /// call alone. NotFound, Conflict (Create over an existing file), Corrupt (no store), Device, Busy.
    [[nodiscard]] static base::Result<std::unique_ptr<StoreConnection>> open(const StoreAddress &address,
                                                                             const vault::KeyHandle *keys);
    ~StoreConnection() override;
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    /// The statement of a query file, prepared once.
    [[nodiscard]] base::Result<Statement> statement(std::string_view name);
    /// A composed statement (`list_query`, migrations), prepared once per text.
    [[nodiscard]] base::Result<Statement> composed(const QString &sql);
    /// Runs a statement that returns nothing.
    [[nodiscard]] base::Result<void> execute(const QString &sql);

    /// Device with a DeviceFault where the file that is open no longer stands at its path, Corrupt where something else
    /// was written over it: nothing is written then.
    [[nodiscard]] base::Result<void> beginWrite() override;
    [[nodiscard]] base::Result<void> beginRead() override;
    /// Also Device where the file has left its path since `beginWrite`: what was written is out of reach.
    [[nodiscard]] base::Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] base::Result<qint64> version() override;
    /// How often something was taken back: whoever remembers what it wrote looks here.
    [[nodiscard]] int rollbacks() const { return m_rollbacks; }

private:
    explicit StoreConnection(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] base::Result<void> openFile(const StoreAddress &address, const vault::KeyHandle *keys);
    [[nodiscard]] base::Result<void> keepInVault();
    [[nodiscard]] base::Result<void> requireInPlace();
    [[nodiscard]] base::Result<void> requireContent();
    [[nodiscard]] base::Result<bool> holdsOrganisation();
    [[nodiscard]] base::Result<void> runKept(const QString &sql);
    [[nodiscard]] base::Result<std::shared_ptr<PreparedStatement>> prepare(const QString &name, const QString &sql);

    /// A file, whatever its name.
    struct FileIdentity {
        dev_t device;
        ino_t number;
        bool operator==(const FileIdentity &) const = default;
    };
    [[nodiscard]] static std::optional<FileIdentity> fileAt(const QByteArray &path);
    /// Changes with every checkpoint, and with whatever else is written into the file.
    struct FileState {
        qint64 size = 0;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const FileState &) const = default;
    };

    QString m_name;
    QByteArray m_path;
    std::optional<FileIdentity> m_file; ///< that is open
    bool m_isInPlace = true;
    FileState m_state;                 ///< when its content was looked at last
    bool m_hasHeldOrganisation = false; ///< what is new stands in the log alone
    bool m_isOverwritten = false;
    bool m_isWriting = false;
    sqlite3 *m_handle = nullptr;   ///< the engine's, owned by the Qt connection of this name
    int m_rollbacks = 0;
    std::map<std::string, std::shared_ptr<PreparedStatement>, std::less<>> m_statements; ///< by name
    QHash<QString, std::shared_ptr<PreparedStatement>> m_composed;                       ///< by text
};

} // namespace lotse::storage
