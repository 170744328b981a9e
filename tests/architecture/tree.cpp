#include "architecture/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace lotse::fence {

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files under `folder` that end with one of `suffixes`, as paths from the root, sorted.
QStringList filesUnder(const QDir &root, const QString &folder, const QStringList &suffixes)
{
    QStringList found;
    QDirIterator walk(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = root.relativeFilePath(walk.next());
        if (std::ranges::any_of(suffixes, [&](const QString &suffix) { return path.endsWith(suffix); }))
            found.append(path);
    }
    found.sort();
    return found;
}

QList<Room> readRooms(const QString &text)
{
    static const QRegularExpression row(QStringLiteral(R"row(^\s*"([a-z_]+) +([0-9]+) :([a-z_ ]*)")row"));
    QList<Room> rooms;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = row.match(lines[i]);
        if (match.hasMatch())
            rooms.append({match.captured(1), match.captured(2).toInt(),
                          match.captured(3).split(u' ', Qt::SkipEmptyParts), int(i) + 1});
    }
    return rooms;
}

QStringList readIgnored(const QString &text)
{
    QStringList patterns;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'/'))
            line.remove(0, 1);
        if (line.endsWith(u'/'))
            line.chop(1);
        patterns.append(line);
    }
    return patterns;
}

} // namespace

const Room *Tree::room(const QString &name) const
{
    const auto found = std::ranges::find(rooms, name, &Room::name);
    return found == rooms.end() ? nullptr : &*found;
}

Tree readTree(const QString &rootPath)
{
    const QDir root(rootPath);
    Tree tree;
    tree.root = rootPath;
    tree.topLevel = root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    tree.ignored = readIgnored(readText(root.filePath(QStringLiteral(".gitignore"))));
    tree.rooms = readRooms(readText(root.filePath(QStringLiteral("src/cmake/rooms.cmake"))));

    for (const QString &area : {QStringLiteral("src"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        for (const QString &name : QDir(root.filePath(area)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            tree.folders.append(area + u'/' + name);
        for (const QString &path : filesUnder(root, area, {QStringLiteral(".h"), QStringLiteral(".cpp")})) {
            const QStringList parts = path.split(u'/');
            tree.sources.append({path, area, parts.size() > 2 ? parts[1] : QString(),
                                 splitCpp(readText(root.filePath(path)))});
        }
    }
    for (const QString &path : filesUnder(root, QStringLiteral("resources/sql"), {QStringLiteral(".sql")}))
        tree.sql.append({path, readText(root.filePath(path))});

    QStringList documents = root.entryList({QStringLiteral("*.md")}, QDir::Files);
    documents += filesUnder(root, QStringLiteral("docs"), {QStringLiteral(".md")});
    for (const QString &path : documents)
        tree.documents.append({path, readText(root.filePath(path))});
    return tree;
}

} // namespace lotse::fence
