#include "architecture/include_rules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lotse::fence {

namespace {

const QString topLevelMissing = QStringLiteral("top-level-missing");
const QString topLevelUnknown = QStringLiteral("top-level-unknown");
const QString unknownRoom = QStringLiteral("unknown-room");
const QString risingEdge = QStringLiteral("rising-edge");
const QString roomEdge = QStringLiteral("room-edge");
const QString moduleInclude = QStringLiteral("module-include");
const QString includeRing = QStringLiteral("include-ring");
const QString table = QStringLiteral("src/cmake/rooms.cmake");

struct Include {
    QString path;
    bool quoted = false;
    int line = 0;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression directive(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]*))"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto matches = directive.globalMatch(file.text.code); matches.hasNext();) {
        const auto match = matches.next();
        includes.append({file.text.raw.mid(match.capturedStart(2), match.capturedLength(2)),
                         match.captured(1) == u"\"", file.text.lineAt(match.capturedStart(1))});
    }
    return includes;
}

/// The .moc of a source file and the header of a form are made by the build and belong to the file itself.
bool isGenerated(const QString &include)
{
    return include.endsWith(u".moc") || (include.startsWith(u"ui_") && !include.contains(u'/'));
}

/// Why the include is not allowed; empty where it is.
QString refusal(const Tree &tree, const SourceFile &file, const Include &include)
{
    const QString target = include.path.contains(u'/') ? include.path.section(u'/', 0, 0) : QString();
    const Room *to = tree.room(target);
    if (!include.quoted && !to)
        return {}; // a library
    if (file.area == u"tests") {
        return to || tree.folders.contains(QStringLiteral("tests/") + target)
            ? QString()
            : QStringLiteral("Write the path from src/ or tests/: \"room/file.h\".");
    }
    if (!to)
        return QStringLiteral("Write the path from src/ and begin it with a room of %1: \"room/file.h\".")
            .arg(table);
    const Room *from = tree.room(file.folder);
    if (!from || target == file.folder || from->edges.contains(target))
        return {};
    return QStringLiteral(
               "%1 may not use %2: hand down a value or an interface, or move the code; a new edge is "
               "a decision for %3 and docs/ARCHITECTURE.md.")
        .arg(file.folder, target, table);
}

using Graph = QMap<QString, QStringList>;

QSet<QString> reachable(const Graph &graph, const QString &start)
{
    QSet<QString> seen;
    QStringList open = graph.value(start);
    while (!open.isEmpty()) {
        const QString node = open.takeLast();
        if (seen.contains(node))
            continue;
        seen.insert(node);
        open += graph.value(node);
    }
    return seen;
}

/// The members of every ring, sorted.
QList<QStringList> ringsOf(const Graph &graph)
{
    QMap<QString, QSet<QString>> reach;
    for (auto node = graph.begin(); node != graph.end(); ++node)
        reach.insert(node.key(), reachable(graph, node.key()));
    QList<QStringList> rings;
    QSet<QString> told;
    for (auto node = reach.begin(); node != reach.end(); ++node) {
        if (told.contains(node.key()) || !node->contains(node.key()))
            continue;
        QStringList ring;
        for (const QString &other : *node) {
            if (reach.value(other).contains(node.key()))
                ring.append(other);
        }
        ring.sort();
        told += QSet<QString>(ring.begin(), ring.end());
        rings.append(ring);
    }
    return rings;
}

QString withoutSuffix(const QString &path) { return path.left(path.lastIndexOf(u'.')); }

} // namespace

QList<Finding> checkTopLevel(const Tree &tree)
{
    static const QStringList fixed{QStringLiteral("CMakeLists.txt"), QStringLiteral("src"),
                                   QStringLiteral("resources"),      QStringLiteral("tests"),
                                   QStringLiteral("docs"),           QStringLiteral("README.md")};
    static const QStringList allowed{QStringLiteral("ui"), QStringLiteral("CMakePresets.json"),
                                     QStringLiteral("LICENSE"), QStringLiteral("CHANGELOG.md"),
                                     QStringLiteral("scripts")};
    QList<Finding> findings;
    for (const QString &name : fixed) {
        if (!tree.topLevel.contains(name))
            findings.append(
                {topLevelMissing, name, 0, QStringLiteral("The top level is fixed: put it back.")});
    }
    for (const QString &name : tree.topLevel) {
        const bool ignored = std::ranges::any_of(tree.ignored, [&](const QString &pattern) {
            return QRegularExpression::fromWildcard(pattern, Qt::CaseSensitive).match(name).hasMatch();
        });
        if (!fixed.contains(name) && !allowed.contains(name) && !ignored)
            findings.append(
                {topLevelUnknown, name, 0,
                 QStringLiteral(
                     "The top level is fixed: move it to docs/, resources/, scripts/ or tests/.")});
    }
    return findings;
}

QList<Finding> checkRooms(const Tree &tree)
{
    QList<Finding> findings;
    for (const QString &folder : tree.folders) {
        const QString name = folder.section(u'/', 1);
        if (!folder.startsWith(u"tests/") && folder != u"src/cmake" && !tree.room(name))
            findings.append({unknownRoom, folder, 0,
                             QStringLiteral("Add the room with its level and edges to %1, or move its files.")
                                 .arg(table)});
    }
    for (const SourceFile &file : tree.sources) {
        if (file.folder.isEmpty() && file.area != u"tests")
            findings.append({unknownRoom, file.path, 0,
                             QStringLiteral("Every source file lies in a room: move it into one.")});
    }
    Graph edges;
    for (const Room &room : tree.rooms) {
        edges.insert(room.name, room.edges);
        for (const QString &edge : room.edges) {
            const Room *to = tree.room(edge);
            if (!to || to->level > room.level)
                findings.append(
                    {risingEdge, table, room.line,
                     QStringLiteral("%1 -> %2 does not fall: an edge leads to a room of the table on a lower "
                                    "level, or on its own.")
                         .arg(room.name, edge)});
        }
    }
    for (const QStringList &ring : ringsOf(edges))
        findings.append({risingEdge, table, tree.room(ring.first())->line,
                         QStringLiteral("Rooms in a ring: %1. Take one edge out.").arg(ring.join(u' '))});
    return findings;
}

QList<Finding> checkIncludes(const Tree &tree)
{
    static const QRegularExpression modulePrefix(QStringLiteral("^Qt[A-Z0-9]\\w*/"));
    QList<Finding> findings;
    for (const SourceFile &file : tree.sources) {
        for (const Include &include : includesOf(file)) {
            if (modulePrefix.match(include.path).hasMatch()) {
                findings.append({moduleInclude, file.path, include.line,
                                 QStringLiteral("Write <%1>: the link table of the room names the module.")
                                     .arg(include.path.section(u'/', 1))});
                continue;
            }
            const QString why = isGenerated(include.path) ? QString() : refusal(tree, file, include);
            if (!why.isEmpty())
                findings.append({roomEdge, file.path, include.line, why});
        }
    }
    return findings;
}

QList<Finding> checkRings(const Tree &tree)
{
    Graph graph;
    for (const SourceFile &file : tree.sources)
        graph.insert(withoutSuffix(file.path), {});
    for (const SourceFile &file : tree.sources) {
        const QString from = withoutSuffix(file.path);
        for (const Include &include : includesOf(file)) {
            for (const char16_t *area : {u"src/", u"ui/", u"tests/"}) {
                const QString to = QString::fromUtf16(area) + withoutSuffix(include.path);
                if (to != from && graph.contains(to))
                    graph[from].append(to);
            }
        }
    }
    QList<Finding> findings;
    for (const QStringList &ring : ringsOf(graph)) {
        const auto first = std::ranges::find(tree.sources, ring.first(),
                                             [](const SourceFile &file) { return withoutSuffix(file.path); });
        findings.append(
            {includeRing, first->path, 0,
             QStringLiteral(
                 "Files in a ring are one file in disguise: %1. Hand down a value or an interface; "
                 "a forward declaration does not break it.")
                 .arg(ring.join(QStringLiteral(", ")))});
    }
    return findings;
}

QStringList includeRuleIds()
{
    return {topLevelMissing, topLevelUnknown, unknownRoom, risingEdge, roomEdge, moduleInclude, includeRing};
}

} // namespace lotse::fence
