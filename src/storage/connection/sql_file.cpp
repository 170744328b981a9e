#include "storage/connection/sql_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

// In the global namespace, as the resource macro demands: a static library does not register its resources itself.
static void initSqlResources() { Q_INIT_RESOURCE(sql); }

namespace lotse::storage {

namespace {

const QString root = QStringLiteral(":/sql");
const QString migrationFolder = QStringLiteral("migrations");

base::Result<QString> readText(const QString &path)
{
    initSqlResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Internal, QStringLiteral("readText"), {}, path);
    return QString::fromUtf8(file.readAll());
}

QString withoutComments(const QString &text)
{
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().startsWith(QLatin1String("--")) && !line.trimmed().isEmpty())
            kept.append(line);
    }
    return kept.join(u'\n');
}

} // namespace

base::Result<QString> loadStatement(const QString &name)
{
    LOTSE_TRY(text, readText(root + u'/' + name + QLatin1String(".sql")));
    return withoutComments(text);
}

QStringList statementNames()
{
    initSqlResources();
    QStringList names;
    QDirIterator files(root, {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(root.size() + 1).chopped(4);
        if (!name.startsWith(migrationFolder))
            names.append(name);
    }
    names.sort();
    return names;
}

QStringList splitMigration(const QString &text)
{
    QStringList statements(QString{});
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed() == QLatin1String("--;"))
            statements.append(QString());
        else
            statements.last() += line + u'\n';
    }
    for (QString &statement : statements)
        statement = withoutComments(statement);
    statements.removeAll(QString());
    return statements;
}

base::Result<QList<Migration>> shippedMigrations()
{
    initSqlResources();
    const QDir folder(root + u'/' + migrationFolder);
    QList<Migration> migrations;
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        LOTSE_TRY(text, readText(folder.filePath(file)));
        migrations.append({file.section(u'_', 0, 0).toInt(), file.chopped(4), splitMigration(text)});
    }
    return migrations;
}

QString expandTokens(QString statement)
{
    return statement.replace(QLatin1String("{instant}"), QLatin1String("integer"))
        .replace(QLatin1String("{bool}"), QLatin1String("integer"))
        .replace(QLatin1String("{bytes}"), QLatin1String("blob"))
        .replace(QLatin1String("{strict}"), QLatin1String("strict"))
        .replace(QLatin1String("{clustered}"), QLatin1String("strict, without rowid"));
}

} // namespace lotse::storage
