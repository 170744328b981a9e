#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace lotse::storage {

/// What a parameter is bound to: null, a number, a text or bytes.
using SqlValue = std::variant<std::nullptr_t, qint64, QString, QByteArray>;

/// A statement prepared on the engine's handle, with the places of its parameters and result columns.
/// Kept by the connection's cache.
struct PreparedStatement {
    PreparedStatement(sqlite3_stmt *compiled, QString queryName);
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;

    sqlite3_stmt *handle;
    QString name;
    /// The place of a parameter from 1, by its name without the colon; 0 where there is none.
    [[nodiscard]] int parameter(std::string_view parameterName) const;

    QStringList columns;
    QList<int> fieldParameters;       ///< places of the fields of the record that is bound here; by bindFields
    QList<int> fieldColumns;          ///< places of the fields of the record that is read here; by fromRow
    bool inUse = false;

private:
    std::vector<std::pair<std::string, int>> m_parameters; ///< sorted by name; the engine's own names move about
};

/// One use of a prepared statement: bind by name, run, step. Gives the statement back when it goes.
/// Lives no longer than its connection. Works on the engine's own handle, because a QSqlQuery turns every
/// column of every row into a QVariant first, which made a page of a list six times as slow as the engine.
class Statement
{
public:
    explicit Statement(std::shared_ptr<PreparedStatement> prepared);
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// `name` without the colon. A name that the statement does not have is ignored: one record binds to the
    /// insert and the update of its kind, which need different columns.
    Statement &bind(std::string_view name, const SqlValue &value);
    Statement &bind(std::string_view name, const char *value) = delete; // would become bytes
    template<std::integral T>
    Statement &bind(std::string_view name, T value) { return bind(name, SqlValue(qint64(value))); }
    void bindAt(int place, const SqlValue &value);
    /// Starts the statement: a select stands before its first row then, anything else is done.
    [[nodiscard]] base::Result<void> run();
    /// The next row, false at the end.
    [[nodiscard]] base::Result<bool> next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    /// A view into the row: valid until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] std::optional<base::Instant> instant(int column) const;
    /// A number, a text or null, for what is handed on unread: the cursor of a page.
    [[nodiscard]] QVariant value(int column) const;
    /// The place of a result column, -1 where there is none.
    [[nodiscard]] int column(const QString &name) const { return int(m_prepared->columns.indexOf(name)); }
    /// How many rows the last run changed.
    [[nodiscard]] int changedRows() const;

    /// The places of a record's fields, worked out once for each prepared statement.
    [[nodiscard]] PreparedStatement &prepared() const { return *m_prepared; }

private:
    void bindText(int place, const QString &text);
    /// What a step found: a row or the end.
    [[nodiscard]] base::Result<bool> step();

    std::shared_ptr<PreparedStatement> m_prepared;
    bool m_firstRowWaits = false;   ///< run() has already stepped to it
    bool m_isDone = false;
};

/// Null for an empty text, so that partial unique indexes and foreign keys see nothing there.
[[nodiscard]] inline SqlValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? SqlValue(nullptr) : SqlValue(text);
}

/// The parameter that a value of a page's cursor or filter stands for.
[[nodiscard]] SqlValue sqlValueOf(const QVariant &value);

} // namespace lotse::storage
