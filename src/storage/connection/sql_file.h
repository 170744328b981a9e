#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace lotse::storage {

/// The statement of `resources/sql/<name>.sql` without its comment lines. Internal where there is none.
[[nodiscard]] base::Result<QString> loadStatement(const QString &name);

/// The names of all query files ("contact/find" …), for the test that prepares every one.
[[nodiscard]] QStringList statementNames();

/// One step of the schema, in the tokens that `expandTokens` replaces.
struct Migration {
    int number = 0;
    QString name;
    QStringList statements;
};

/// Splits a migration file at its lines "--;" and drops the comment lines.
[[nodiscard]] QStringList splitMigration(const QString &text);
/// The shipped migrations in order.
[[nodiscard]] base::Result<QList<Migration>> shippedMigrations();
/// {instant} {bool} {bytes} {strict} {clustered} as SQLite writes them.
[[nodiscard]] QString expandTokens(QString statement);

} // namespace lotse::storage
