#pragma once

#include "domain/record/unit_of_work.h"
#include "storage/connection/statement.h"

#include <QHash>

#include <map>

namespace lotse::storage {

class Key; // the data key of an encrypted store; enters with the vault

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
    /// NotFound, Conflict (Create over an existing file), Corrupt (no store), Device, Busy.
    [[nodiscard]] static base::Result<std::unique_ptr<StoreConnection>> open(const StoreAddress &address,
                                                                             const Key *key);
    ~StoreConnection() override;
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    /// The statement of a query file, prepared once.
    [[nodiscard]] base::Result<Statement> statement(std::string_view name);
    /// A composed statement (`list_query`, migrations), prepared once per text.
    [[nodiscard]] base::Result<Statement> composed(const QString &sql);
    /// Runs a statement that returns nothing.
    [[nodiscard]] base::Result<void> execute(const QString &sql);

    [[nodiscard]] base::Result<void> beginWrite() override;
    [[nodiscard]] base::Result<void> beginRead() override;
    [[nodiscard]] base::Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] base::Result<qint64> version() override;
    /// How often something was taken back: whoever remembers what it wrote looks here.
    [[nodiscard]] int rollbacks() const { return m_rollbacks; }

private:
    explicit StoreConnection(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] base::Result<void> openFile(const StoreAddress &address);
    [[nodiscard]] base::Result<void> runKept(const QString &sql);
    [[nodiscard]] base::Result<std::shared_ptr<PreparedStatement>> prepare(const QString &name, const QString &sql);

    QString m_name;
    sqlite3 *m_handle = nullptr;   ///< the engine's, owned by the Qt connection of this name
    int m_rollbacks = 0;
    std::map<std::string, std::shared_ptr<PreparedStatement>, std::less<>> m_statements; ///< by name
    QHash<QString, std::shared_ptr<PreparedStatement>> m_composed;                       ///< by text
};

} // namespace lotse::storage
