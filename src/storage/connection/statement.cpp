#include "storage/connection/statement.h"

#include "storage/connection/sql_error.h"

#include <QSqlError>
#include <QSqlRecord>

namespace lotse::storage {

Statement::Statement(std::shared_ptr<PreparedStatement> prepared) : m_prepared(std::move(prepared))
{
    m_prepared->inUse = true;
}

Statement::~Statement()
{
    if (m_prepared) {
        m_prepared->query.finish();
        m_prepared->inUse = false;
    }
}

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    m_prepared->query.bindValue(u':' + name, value);
    return *this;
}

base::Result<void> Statement::run()
{
    if (!m_prepared->query.exec())
        return base::failure(errorFromSql(m_prepared->query.lastError(), m_prepared->name));
    if (m_prepared->columns.isEmpty() && m_prepared->query.isSelect()) {
        const QSqlRecord record = m_prepared->query.record();
        for (int i = 0; i < record.count(); ++i)
            m_prepared->columns.append(record.fieldName(i));
    }
    return {};
}

base::Result<bool> Statement::next()
{
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        return base::failure(errorFromSql(m_prepared->query.lastError(), m_prepared->name));
    return false;
}

QDate Statement::day(int column) const
{
    const QString day = text(column);
    return day.isEmpty() ? QDate() : QDate::fromString(day, Qt::ISODate);
}

std::optional<base::Instant> Statement::instant(int column) const
{
    const QVariant held = value(column);
    return held.isNull() ? std::nullopt : std::optional(base::Instant{held.toLongLong()});
}

} // namespace lotse::storage
