#include "storage/connection/statement.h"

#include "domain/record/code.h"
#include "storage/connection/sql_error.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <sqlite3.h>

#include <algorithm>

namespace lotse::storage {

namespace {

// Most columns of most records are empty or hold this word: neither needs a copy.
constexpr std::string_view notAsked = "not_asked";

} // namespace

PreparedStatement::PreparedStatement(sqlite3_stmt *compiled, QString queryName)
    : handle(compiled), name(std::move(queryName))
{
    for (int place = 1; place <= sqlite3_bind_parameter_count(handle); ++place)
        m_parameters.emplace_back(sqlite3_bind_parameter_name(handle, place) + 1, place);
    std::sort(m_parameters.begin(), m_parameters.end());
    for (int column = 0; column < sqlite3_column_count(handle); ++column)
        columns.append(QString::fromUtf8(sqlite3_column_name(handle, column)));
}

PreparedStatement::~PreparedStatement() { sqlite3_finalize(handle); }

int PreparedStatement::parameter(std::string_view parameterName) const
{
    const auto found = std::lower_bound(m_parameters.begin(), m_parameters.end(), parameterName,
                                        [](const auto &each, std::string_view wanted) { return each.first < wanted; });
    return found != m_parameters.end() && found->first == parameterName ? found->second : 0;
}

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

Statement &Statement::bind(std::string_view name, const SqlValue &value)
{
    if (const int place = m_prepared->parameter(name))
        bindAt(place, value);
    return *this;
}

void Statement::bindAt(int place, const SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        bindText(place, *text);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(m_prepared->handle, place, *number);
    } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        sqlite3_bind_blob64(m_prepared->handle, place, bytes->constData(), sqlite3_uint64(bytes->size()),
                            SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(m_prepared->handle, place);
    }
}

void Statement::bindText(int place, const QString &text)
{
    sqlite3_stmt *handle = m_prepared->handle;
    if (text.isEmpty()) {
        sqlite3_bind_text(handle, place, "", 0, SQLITE_STATIC);
    } else if (text == QLatin1String(notAsked.data(), qsizetype(notAsked.size()))) {
        sqlite3_bind_text(handle, place, notAsked.data(), int(notAsked.size()), SQLITE_STATIC);
    } else {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        QVarLengthArray<char, 512> utf8(encoder.requiredSpace(text.size()));
        const char *const end = encoder.appendToBuffer(utf8.data(), text);
        sqlite3_bind_text64(handle, place, utf8.constData(), sqlite3_uint64(end - utf8.constData()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
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
    return base::failure(lastError(sqlite3_db_handle(m_prepared->handle), m_prepared->name));
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
    const int size = sqlite3_column_bytes(m_prepared->handle, column);
    if (std::string_view(utf8, std::size_t(size)) == notAsked)
        return domain::notAsked;
    return QString::fromUtf8(utf8, size);
}

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_prepared->handle, column); }

QByteArrayView Statement::bytes(int column) const
{
    const void *const data = sqlite3_column_blob(m_prepared->handle, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_prepared->handle, column)};
}

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
