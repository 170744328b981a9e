#include "storage/connection/statement.h"

#include "storage/connection/sql_error.h"

#include <sqlite3.h>

namespace lotse::storage {

PreparedStatement::PreparedStatement(sqlite3_stmt *compiled, QString queryName)
    : handle(compiled), name(std::move(queryName))
{
    for (int place = 1; place <= sqlite3_bind_parameter_count(handle); ++place)
        parameters.insert(QString::fromUtf8(sqlite3_bind_parameter_name(handle, place) + 1), place);
    for (int column = 0; column < sqlite3_column_count(handle); ++column)
        columns.append(QString::fromUtf8(sqlite3_column_name(handle, column)));
}

PreparedStatement::~PreparedStatement() { sqlite3_finalize(handle); }

Statement::Statement(std::shared_ptr<PreparedStatement> prepared) : m_prepared(std::move(prepared))
{
    m_prepared->inUse = true;
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    sqlite3_reset(m_prepared->handle);
    sqlite3_clear_bindings(m_prepared->handle); // no value of a record outlives its use
    m_prepared->inUse = false;
}

Statement &Statement::bind(const QString &name, const SqlValue &value)
{
    if (const auto place = m_prepared->parameters.constFind(name); place != m_prepared->parameters.cend())
        bindAt(*place, value);
    return *this;
}

void Statement::bindAt(int place, const SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        sqlite3_bind_text64(m_prepared->handle, place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(m_prepared->handle, place, *number);
    } else {
        sqlite3_bind_null(m_prepared->handle, place);
    }
}

base::Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_prepared->handle);
    if (result == SQLITE_ROW)
        return true;
    m_isDone = true;
    if (result == SQLITE_DONE)
        return false;
    return base::failure(errorFromResult(sqlite3_extended_errcode(sqlite3_db_handle(m_prepared->handle)), m_prepared->name));
}

base::Result<void> Statement::run()
{
    sqlite3_reset(m_prepared->handle);
    m_isDone = false;
    LOTSE_TRY(row, step());
    m_firstRowWaits = row;
    return {};
}

base::Result<bool> Statement::next()
{
    if (m_firstRowWaits) {
        m_firstRowWaits = false;
        return true;
    }
    if (m_isDone)
        return false;
    return step();
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL; }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared->handle, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_prepared->handle, column));
}

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_prepared->handle, column); }

QDate Statement::day(int column) const
{
    const QString day = text(column);
    return day.isEmpty() ? QDate() : QDate::fromString(day, Qt::ISODate);
}

std::optional<base::Instant> Statement::instant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(base::Instant{number(column)});
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_prepared->handle, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return number(column);
    default: return text(column);
    }
}

int Statement::changedRows() const { return sqlite3_changes(sqlite3_db_handle(m_prepared->handle)); }

SqlValue sqlValueOf(const QVariant &value)
{
    if (value.isNull())
        return nullptr;
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return value.toLongLong();
    return value.toString();
}

} // namespace lotse::storage
