#include "architecture/code_rules.h"

#include <QRegularExpression>

namespace lotse::fence {

namespace {

bool isEverywhere(const SourceFile &) { return true; }
bool isShipped(const SourceFile &file) { return file.area != u"tests"; }
bool isTest(const SourceFile &file) { return file.area == u"tests"; }
bool isHeader(const SourceFile &file) { return file.isHeader(); }
bool isOutsideStorage(const SourceFile &file)
{
    // Tests of the store and the benchmarks' plain-Qt variant look at the database itself.
    return file.folder != u"storage" && file.path.section(u'/', 0, 1) != u"tests/benchmarks";
}
bool isWithoutWords(const SourceFile &file) { return file.area != u"ui" && file.folder != u"words"; }
bool isOutsideShell(const SourceFile &file) { return !file.path.startsWith(u"ui/shell/"); }

enum class Part { Code, CodeAndComments, Literals };

/// A rule that one pattern decides.
struct PatternRule {
    const char *id;
    Part part;
    const char *pattern;
    bool (*concerns)(const SourceFile &);
    const char *advice;
};

constexpr PatternRule patternRules[] = {
    {"qsql-outside-storage", Part::Code, R"(\bQSql[A-Z]\w*|<QtSql)", isOutsideStorage,
     "Only room storage speaks SQL: ask through a repository interface of domain."},
    {"words-outside-words", Part::Code, R"(\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\()",
     isWithoutWords, "Return a code or an issue; its sentence is made in src/words or ui/."},
    {"message-box", Part::Code, R"(\bQMessageBox\b)", isOutsideShell,
     "Ask through the injected prompts; only ui/shell opens a message box."},
    {"singleton", Part::Code,
     R"((?<!QCoreApplication::)(?<!QGuiApplication::)(?<!QApplication::)(?<!qApp->)\binstance\s*\(|\bQ_GLOBAL_STATIC)",
     isEverywhere, "Make the object in the composition root (src/app) and hand it down."},
    {"transaction-call", Part::Code, R"((?:\.|->|\bQSqlDatabase::)\s*transaction\s*\()", isEverywhere,
     "Run the work in the unit of work: it begins with BEGIN IMMEDIATE, a deferred begin fails under load."},
    {"foreach", Part::Code, R"(\b(?:Q_FOREACH|foreach)\b)", isEverywhere, "Write a range-based for."},
    {"forbidden-name", Part::Code,
     R"(\b(?:class|struct|enum|concept|namespace)\s+(?!Q[A-Z])\w*(?:Manager|Helper|Util(?:s|ity|ities)?)(?![a-z])\w*)",
     isEverywhere, "Name the class after what it knows or does; Manager, Helper and Util say neither."},
    {"leftover", Part::CodeAndComments, R"(\b(?:TO(?:DO)|FIX(?:ME)|XX(?:X)|HA(?:CK))\b)", isEverywhere,
     "Do it now, or write an issue: the code holds no reminders."},
    {"skipped-test", Part::Code, R"(\bGTEST_(?:SKIP)\w*|\bQ(?:SKIP)\b|\bDIS(?:ABLED)_\w*)", isTest,
     "A test runs or it goes: a missing engine or display is a failure."},
    {"using-namespace-in-header", Part::Code, R"(\busing\s+namespace\b)", isHeader,
     "Write the namespace out: a header must not change what names mean to its readers."},
    {"absolute-path", Part::Literals,
     R"(^(?:file://)?/(?:bin|boot|builds?|data|etc|home|media|mnt|opt|root|run|srv|tmp|usr|var|work\w*)\b)",
     isShipped, "Take the place from QStandardPaths, an option or the caller."},
};

const QString resultNodiscard = QStringLiteral("result-nodiscard");
const QString fileTooLong = QStringLiteral("file-too-long");
const QString pragmaOnce = QStringLiteral("pragma-once");
const QString wideInterface = QStringLiteral("wide-interface");

constexpr int maximumSourceLines = 500;
constexpr int maximumHeaderLines = 250;
constexpr int maximumMainWindowLines = 400;
constexpr int maximumPureVirtuals = 12;

struct CompiledRule {
    const PatternRule *rule;
    QString id;
    QRegularExpression pattern;
};

const QList<CompiledRule> &compiledRules()
{
    static const QList<CompiledRule> rules = [] {
        QList<CompiledRule> compiled;
        for (const PatternRule &rule : patternRules)
            compiled.append(
                {&rule, QString::fromLatin1(rule.id), QRegularExpression(QString::fromLatin1(rule.pattern))});
        return compiled;
    }();
    return rules;
}

/// One finding a line, however often the pattern occurs in it.
QList<Finding> matchesIn(const SourceFile &file, const QString &text, qsizetype offset,
                         const CompiledRule &rule)
{
    QList<Finding> findings;
    for (auto matches = rule.pattern.globalMatch(text); matches.hasNext();) {
        const int line = file.text.lineAt(offset + matches.next().capturedStart());
        if (findings.isEmpty() || findings.last().line != line)
            findings.append({rule.id, file.path, line, QString::fromLatin1(rule.rule->advice)});
    }
    return findings;
}

QList<Finding> checkPattern(const SourceFile &file, const CompiledRule &rule)
{
    if (!rule.rule->concerns(file))
        return {};
    switch (rule.rule->part) {
    case Part::Code:
        return matchesIn(file, file.text.code, 0, rule);
    case Part::CodeAndComments:
        return matchesIn(file, file.text.code, 0, rule) + matchesIn(file, file.text.comments, 0, rule);
    case Part::Literals:
        break;
    }
    QList<Finding> findings;
    for (const Literal &literal : file.text.literals)
        findings += matchesIn(file, literal.text, literal.offset, rule);
    return findings;
}

/// The offset after the bracket that closes the one at `open`; the end of the text where none does.
qsizetype closingEnd(const QString &code, qsizetype open, QChar opening, QChar closing)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        depth += code[i] == opening ? 1 : code[i] == closing ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return code.size();
}

/// Declarations that return a Result: `Result<…> name(` and `auto name(…) -> Result<…>`.
/// A definition outside its class (`Result<…> Class::name(`) repeats no attribute and is none of them.
QList<Finding> checkNodiscard(const SourceFile &file)
{
    static const QRegularExpression type(QStringLiteral(R"(\b(?:Result|tl::expected)(?=<))"));
    static const QRegularExpression name(QStringLiteral(R"(^[\s&*]*(?:const\s+)?\w+\s*\()"));
    static const QRegularExpression trailing(QStringLiteral(R"(\bauto\s+\w+\s*\(.*->\s*(?:\w+::)*$)"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression declarationEnd(QStringLiteral("[;{}]"));
    if (!file.isHeader() || file.area == u"tests")
        return {};
    const QString &code = file.text.code;
    QList<Finding> findings;
    for (auto matches = type.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype begin = match.capturedStart();
        const qsizetype declaration = begin == 0 ? 0 : code.lastIndexOf(declarationEnd, begin - 1) + 1;
        const QString before = code.mid(declaration, begin - declaration);
        const QString after = code.mid(closingEnd(code, match.capturedEnd(), u'<', u'>'));
        if (before.contains(u"[[nodiscard]]"))
            continue;
        if (name.match(after).hasMatch() || trailing.match(before).hasMatch())
            findings.append(
                {resultNodiscard, file.path, file.text.lineAt(begin),
                 QStringLiteral("Put [[nodiscard]] before it: an alias cannot carry the attribute.")});
    }
    return findings;
}

QList<Finding> checkLength(const SourceFile &file)
{
    const QString name = file.path.section(u'/', -1);
    const int cap = file.isHeader()  ? maximumHeaderLines
        : name == u"main_window.cpp" ? maximumMainWindowLines
                                     : maximumSourceLines;
    const QString &raw = file.text.raw;
    const int lines = int(raw.count(u'\n')) + (raw.isEmpty() || raw.endsWith(u'\n') ? 0 : 1);
    if (lines <= cap)
        return {};
    return {{fileTooLong, file.path, cap + 1,
             QStringLiteral("%1 lines, %2 are allowed: split the file by reason to change.")
                 .arg(lines)
                 .arg(cap)}};
}

QList<Finding> checkGuard(const SourceFile &file)
{
    static const QRegularExpression pragma(QStringLiteral(R"(^[ \t]*#[ \t]*pragma[ \t]+once\b)"),
                                           QRegularExpression::MultilineOption);
    if (!file.isHeader() || pragma.match(file.text.code).hasMatch())
        return {};
    return {{pragmaOnce, file.path, 1, QStringLiteral("Begin the header with #pragma once.")}};
}

QList<Finding> checkInterfaces(const SourceFile &file)
{
    static const QRegularExpression head(QStringLiteral(R"(\b(?:class|struct)\s+(\w+)[^;{}()=]*\{)"));
    static const QRegularExpression pure(QStringLiteral(R"(\)[\w\s]*=\s*0\s*;)"));
    const QString &code = file.text.code;
    QList<Finding> findings;
    for (auto matches = head.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype open = match.capturedEnd() - 1;
        const qsizetype count = code.mid(open, closingEnd(code, open, u'{', u'}') - open).count(pure);
        if (count > maximumPureVirtuals)
            findings.append(
                {wideInterface, file.path, file.text.lineAt(match.capturedStart()),
                 QStringLiteral("%1 asks for %2 functions, %3 are allowed: split it by who calls it.")
                     .arg(match.captured(1))
                     .arg(count)
                     .arg(maximumPureVirtuals)});
    }
    return findings;
}

} // namespace

QList<Finding> checkCode(const Tree &tree)
{
    QList<Finding> findings;
    for (const SourceFile &file : tree.sources) {
        for (const CompiledRule &rule : compiledRules())
            findings += checkPattern(file, rule);
        findings += checkNodiscard(file) + checkLength(file) + checkGuard(file) + checkInterfaces(file);
    }
    return findings;
}

QStringList codeRuleIds()
{
    QStringList ids{resultNodiscard, fileTooLong, pragmaOnce, wideInterface};
    for (const CompiledRule &rule : compiledRules())
        ids.append(rule.id);
    return ids;
}

} // namespace lotse::fence
