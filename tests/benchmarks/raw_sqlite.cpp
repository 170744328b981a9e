#include "benchmarks/raw_sqlite.h"

#include <cstdio>
#include <cstdlib>

namespace lotse::bench {

namespace {

void check(bool good, sqlite3 *database, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "raw sqlite: %s: %s\n", what, database ? sqlite3_errmsg(database) : "");
    std::exit(1);
}

} // namespace

RawDatabase::RawDatabase(const QString &path, bool create)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, nullptr) == SQLITE_OK, m_database, "open");
    // The same settings as the program's own connection.
    for (const char *pragma : {"pragma journal_mode = wal", "pragma synchronous = full", "pragma foreign_keys = on",
                               "pragma secure_delete = on", "pragma cache_size = -16384", "pragma mmap_size = 0",
                               "pragma wal_autocheckpoint = 4000"})
        execute(pragma);
}

RawDatabase::~RawDatabase()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void RawDatabase::execute(const QByteArray &sql)
{
    check(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, m_database, sql.constData());
}

sqlite3_stmt *RawDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr) == SQLITE_OK,
          m_database, sql.constData());
    m_statements.push_back(statement);
    return statement;
}

void bindText(sqlite3_stmt *statement, const char *name, const QByteArray &value)
{
    if (const int index = sqlite3_bind_parameter_index(statement, name))
        sqlite3_bind_text(statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void bindNumber(sqlite3_stmt *statement, const char *name, sqlite3_int64 value)
{
    if (const int index = sqlite3_bind_parameter_index(statement, name))
        sqlite3_bind_int64(statement, index, value);
}

std::vector<RawRow> readAll(sqlite3_stmt *statement)
{
    std::vector<RawRow> rows;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        RawRow &row = rows.emplace_back(std::size_t(columns));
        for (int i = 0; i < columns; ++i) {
            if (const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i)))
                row[std::size_t(i)].assign(text, std::size_t(sqlite3_column_bytes(statement, i)));
        }
    }
    sqlite3_reset(statement);
    return rows;
}

void step(sqlite3_stmt *statement)
{
    const int result = sqlite3_step(statement);
    check(result == SQLITE_DONE || result == SQLITE_ROW, sqlite3_db_handle(statement), sqlite3_sql(statement));
    sqlite3_reset(statement);
}

} // namespace lotse::bench
