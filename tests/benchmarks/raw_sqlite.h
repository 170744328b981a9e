#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <string>
#include <vector>

namespace lotse::bench {

/// SQLite as a C program would use it: the yardstick of every ratio. Ends the program where it fails.
class RawDatabase
{
public:
    RawDatabase(const QString &path, bool create = false);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void execute(const QByteArray &sql);
    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql);

private:
    sqlite3 *m_database = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// One row as a C program would keep it: every column copied to a string.
using RawRow = std::vector<std::string>;

/// Binds a text by name; does nothing where the statement has no such parameter.
void bindText(sqlite3_stmt *statement, const char *name, const QByteArray &value);
void bindNumber(sqlite3_stmt *statement, const char *name, sqlite3_int64 value);
/// Steps to the end, copying every column, and makes the statement ready for its next use.
[[nodiscard]] std::vector<RawRow> readAll(sqlite3_stmt *statement);
/// Runs a statement that returns nothing.
void step(sqlite3_stmt *statement);

} // namespace lotse::bench
