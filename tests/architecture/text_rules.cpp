#include "architecture/text_rules.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace lotse::fence {

namespace {

const QString sqlCommentPlaceholder = QStringLiteral("sql-comment-placeholder");
const QString sqlOneStatement = QStringLiteral("sql-one-statement");
const QString sqlSelectStar = QStringLiteral("sql-select-star");
const QString deadLink = QStringLiteral("dead-link");
const QString undocumentedRoom = QStringLiteral("undocumented-room");
const QString architecture = QStringLiteral("docs/ARCHITECTURE.md");

int lineAt(const QString &text, qsizetype offset)
{
    return int(QStringView(text).left(offset).count(u'\n')) + 1;
}

void blank(QString &text, qsizetype from, qsizetype length)
{
    for (qsizetype i = from; i < from + length; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
}

/// A piece of SQL taken apart; both texts keep the offsets of the file.
struct SqlText {
    QString code;     ///< without comments and without what stands between quotes
    QString comments; ///< the comments alone
};

SqlText splitSql(const QString &raw)
{
    static const QRegularExpression part(
        QStringLiteral(R"((?<comment>--[^\n]*|/\*.*?(?:\*/|$))|'(?:[^']|'')*'|"[^"]*")"),
        QRegularExpression::DotMatchesEverythingOption);
    SqlText text{raw, raw};
    qsizetype end = 0;
    for (auto matches = part.globalMatch(raw); matches.hasNext();) {
        const auto match = matches.next();
        blank(text.code, match.capturedStart(), match.capturedLength());
        if (match.hasCaptured(u"comment")) {
            blank(text.comments, end, match.capturedStart() - end);
            end = match.capturedEnd();
        }
    }
    blank(text.comments, end, raw.size() - end);
    return text;
}

/// Where a second statement begins, -1 where there is none. A trigger holds statements of its own.
qsizetype secondStatement(const QString &code)
{
    static const QRegularExpression trigger(
        QStringLiteral(R"(^\s*create\s+(?:temp\s+|temporary\s+)?trigger\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression again(QStringLiteral(R"(;\s*[^\s;])"));
    if (trigger.match(code).hasMatch())
        return -1;
    const auto match = again.match(code);
    return match.hasMatch() ? match.capturedEnd() - 1 : -1;
}

QList<Finding> checkStatements(const TextFile &file, const SqlText &sql)
{
    static const QRegularExpression separator(QStringLiteral(R"(^--;[ \t]*$)"),
                                              QRegularExpression::MultilineOption);
    const bool isMigration = file.path.startsWith(u"resources/sql/migrations/");
    QList<qsizetype> starts{0};
    if (isMigration) {
        for (auto matches = separator.globalMatch(file.text); matches.hasNext();)
            starts.append(matches.next().capturedEnd());
    }
    QList<Finding> findings;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : sql.code.size();
        const qsizetype second = secondStatement(sql.code.mid(starts[i], end - starts[i]));
        if (second >= 0)
            findings.append(
                {sqlOneStatement, file.path, lineAt(file.text, starts[i] + second),
                 isMigration ? QStringLiteral("Separate the statements of a migration by a line \"--;\".")
                             : QStringLiteral("One statement a file: give the second a file of its own.")});
    }
    return findings;
}

/// Code in Markdown looks like links now and then: it is blanked.
QString withoutCode(QString text)
{
    static const QRegularExpression code(QStringLiteral(R"(^```.*?(?:^```|\z)|`[^`\n]*`)"),
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        blank(text, match.capturedStart(), match.capturedLength());
    }
    return text;
}

QList<Finding> checkLinks(const Tree &tree, const TextFile &file)
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)#\s:]+)(?:#[^)\s]*)?\))"));
    QList<Finding> findings;
    const QString text = withoutCode(file.text);
    const QString folder = tree.root + u'/' + file.path.left(file.path.lastIndexOf(u'/') + 1);
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!QFileInfo::exists(folder + match.captured(1)))
            findings.append({deadLink, file.path, lineAt(text, match.capturedStart()),
                             QStringLiteral("%1 is not there: mend the link.").arg(match.captured(1))});
    }
    return findings;
}

} // namespace

QList<Finding> checkSql(const Tree &tree)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(\?|(?<![:\w]):[A-Za-z_])"));
    static const QRegularExpression star(
        QStringLiteral(
            R"(\bselect\s+(?:distinct\s+|all\s+)?(?:\w+\s*\.\s*)?\*|,\s*(?:\w+\s*\.\s*)?\*|\breturning\s+\*)"),
        QRegularExpression::CaseInsensitiveOption);
    QList<Finding> findings;
    for (const TextFile &file : tree.sql) {
        const SqlText sql = splitSql(file.text);
        for (auto matches = placeholder.globalMatch(sql.comments); matches.hasNext();)
            findings.append(
                {sqlCommentPlaceholder, file.path, lineAt(file.text, matches.next().capturedStart()),
                 QStringLiteral(
                     "Name the parameter without its sign: the driver counts signs in comments too.")});
        for (auto matches = star.globalMatch(sql.code); matches.hasNext();)
            findings.append({sqlSelectStar, file.path, lineAt(file.text, matches.next().capturedStart()),
                             QStringLiteral("Name the columns: a new one must not shift what a row means.")});
        findings += checkStatements(file, sql);
    }
    return findings;
}

QList<Finding> checkDocuments(const Tree &tree)
{
    QList<Finding> findings;
    for (const TextFile &file : tree.documents)
        findings += checkLinks(tree, file);
    const auto map = std::ranges::find(tree.documents, architecture, &TextFile::path);
    const QString text = map == tree.documents.end() ? QString() : map->text;
    for (const Room &room : tree.rooms) {
        const QString edges = room.edges.isEmpty() ? QStringLiteral("nothing")
                                                   : room.edges.join(QStringLiteral(", "));
        const QRegularExpression row(
            QStringLiteral(R"(^\| `%1` \| %2 \|[^|\n]*\| %3 \|)").arg(room.name).arg(room.level).arg(edges),
            QRegularExpression::MultilineOption);
        if (!row.match(text).hasMatch())
            findings.append(
                {undocumentedRoom, architecture, 0,
                 QStringLiteral("Write a row \"| `%1` | %2 | what it knows | %3 | files to read first |\".")
                     .arg(room.name)
                     .arg(room.level)
                     .arg(edges)});
    }
    return findings;
}

QStringList textRuleIds()
{
    return {sqlCommentPlaceholder, sqlOneStatement, sqlSelectStar, deadLink, undocumentedRoom};
}

} // namespace lotse::fence
