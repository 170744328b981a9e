#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace lotse::storage {

/// A prepared statement with the positions of its result columns; kept by the connection's cache.
struct PreparedStatement {
    QString name;
    QSqlQuery query;
    QStringList columns;   ///< filled at the first run
    bool inUse = false;
};

/// One use of a prepared statement: bind by name, run, step. Gives the statement back when it goes.
/// Lives no longer than its connection.
class Statement
{
public:
    explicit Statement(std::shared_ptr<PreparedStatement> prepared);
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// `name` without the colon. An empty QVariant binds null.
    Statement &bind(const QString &name, const QVariant &value);
    Statement &bind(const char *name, const QVariant &value) { return bind(QString::fromLatin1(name), value); }
    /// Starts the statement; a failed statement leaves the transaction to its owner.
    [[nodiscard]] base::Result<void> run();
    /// The next row, false at the end.
    [[nodiscard]] base::Result<bool> next();

    [[nodiscard]] QVariant value(int column) const { return m_prepared->query.value(column); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] std::optional<base::Instant> instant(int column) const;
    /// The position of a result column, -1 where there is none. Valid after run().
    [[nodiscard]] int column(const QString &name) const { return int(m_prepared->columns.indexOf(name)); }
    /// How many rows the last run changed.
    [[nodiscard]] int changedRows() const { return m_prepared->query.numRowsAffected(); }

private:
    std::shared_ptr<PreparedStatement> m_prepared;
};

/// Null for an empty text, so that partial unique indexes and foreign keys see nothing there.
[[nodiscard]] inline QVariant nullIfEmpty(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

/// A null QString would bind null, where the column wants an empty text.
[[nodiscard]] inline QString textOrEmpty(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

} // namespace lotse::storage
