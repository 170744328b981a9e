#include "architecture/fence.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse::fence;

namespace {

using Files = QMap<QString, QByteArray>;

QByteArray roomTable(const QByteArray &further = {})
{
    return "set(LOTSE_ROOMS\n  \"base 0 :\"\n  \"words 1 : base\"\n  \"storage 2 : base\"\n"
           "  \"services 3 : words base\"\n"
        + further + ")\n";
}

/// A small house in good order. Its decoys look like faults to anyone who does not tell code from words.
/// The rooms `bent` and `bowed` are on the map for the faulty tables.
Files cleanTree()
{
    return {
        {QStringLiteral(".gitignore"), "/build*/\n/tour/\n"},
        {QStringLiteral("CMakeLists.txt"), ""},
        {QStringLiteral("README.md"), "[docs](docs/README.md) [web](https://example.org/x) `[a](b)`\n"},
        {QStringLiteral("build-dev/anything"), ""},
        {QStringLiteral("docs/README.md"), "[rooms](ARCHITECTURE.md#rooms)\n```\n[&](auto)\n```\n"},
        {QStringLiteral("docs/ARCHITECTURE.md"),
         "| `base` | 0 | x | nothing |\n| `words` | 1 | x | base |\n| `storage` | 2 | x | base |\n"
         "| `services` | 3 | x | words, base |\n"
         "| `bent` | 0 | x | words |\n| `bent` | 1 | x | bowed |\n| `bowed` | 1 | x | bent |\n"
         "| `bent` | 1 | x | nowhere |\n"},
        {QStringLiteral("resources/sql/contact/find.sql"),
         "-- Finds one contact.\n-- id: its id; nothing else: see there\n"
         "SELECT contact_id, count(*), ':x?;' FROM contact WHERE id = :id;\n"},
        {QStringLiteral("resources/sql/migrations/0001_first.sql"),
         "CREATE TABLE a (x);\n--;\nCREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;\n"},
        {QStringLiteral("src/cmake/rooms.cmake"), roomTable()},
        {QStringLiteral("src/base/name.h"), "#pragma once\n#include <QString>\nstruct Name;\n"},
        {QStringLiteral("src/base/greeting.h"),
         "#pragma once\n#include \"base/name.h\"\n"
         "[[nodiscard]] base::Result<QList<Name>> greet(Result<int> given);\n"
         "template<class T>\n[[nodiscard]] static inline Result<T> f() { return Result<T>(1); }\n"
         "template<class T>\nResult<T> Some<T>::run() { return f<T>(); }\n"
         "using Call = std::function<Result<int>(int)>;\nclass QFooManager;\nclass Utilisation;\n"},
        {QStringLiteral("src/base/greeting.cpp"), "#include \"base/greeting.h\"\n#include \"base/name.h\"\n"},
        {QStringLiteral("src/base/decoys.cpp"),
         "// QSqlQuery tr(x) QMessageBox instance() db.transaction() foreach #include \"services/a.h\"\n"
         "/* class FooManager {\n#include <QtCore/QString>\n*/\n"
         "const char *a = \"QSqlQuery tr(x) instance() TO"
         "DO\"; const char *b = R\"(foreach \" QMessageBox)\";\n"
         "int n = 1'000; char c = '\"'; auto *d = QCoreApplication::instance(); auto e = \"see /tmp\";\n"},
        {QStringLiteral("src/storage/query.cpp"),
         "#include <QSqlQuery>\n#include \"base/name.h\"\nQSqlQuery q;\n"},
        {QStringLiteral("src/words/issue.cpp"), "auto t = QCoreApplication::translate(a, b);\n"},
        {QStringLiteral("src/services/use_case.cpp"),
         "#include \"base/name.h\"\n#include \"services/use_case.h\"\n"},
        {QStringLiteral("src/services/use_case.h"), "#pragma once\n"},
        {QStringLiteral("tests/storage/query_test.cpp"),
         "#include \"storage/query.h\"\n#include \"support/fake.h\"\n#include <QSqlQuery>\n#include \"query_test.moc\"\n"},
        {QStringLiteral("tests/support/fake.h"), "#pragma once\n"},
    };
}

QByteArray lines(int count) { return QByteArray("//\n").repeated(count); }

/// One fault: what `file` holds instead (nullopt: the file is missing), and where the fence must see it.
struct Seed {
    const char *rule;
    const char *file;
    std::optional<QByteArray> content;
    int line = 0;
    const char *foundIn = nullptr; ///< where it is not `file`
};

QList<Seed> seeds()
{
    return {
        {"top-level-missing", "CMakeLists.txt", std::nullopt},
        {"top-level-unknown", "lib/x", "", 0, "lib"},
        {"unknown-room", "src/attic/x.cpp", "", 0, "src/attic"},
        {"rising-edge", "src/cmake/rooms.cmake", roomTable("  \"bent 0 : words\"\n"), 6},
        {"room-edge", "src/services/reach.cpp", "#include \"base/name.h\"\n#include \"storage/query.h\"\n",
         2},
        {"module-include", "src/base/prefix.cpp", "#include <QtCore/QString>\n", 1},
        {"include-ring", "src/base/name.h", "#pragma once\n#include \"base/greeting.h\"\n", 0,
         "src/base/greeting.cpp"},
        {"result-nodiscard", "src/base/lost.h",
         "#pragma once\nclass A {\npublic:\n    virtual base::Result<QList<int>> load() = 0;\n};\n", 4},
        {"file-too-long", "src/base/long.cpp", lines(501), 501},
        {"pragma-once", "src/base/unguarded.h", "struct A;\n", 1},
        {"wide-interface", "src/base/wide.h",
         "#pragma once\nclass Wide {\n" + QByteArray("virtual int f() const = 0;\n").repeated(13) + "};\n",
         2},
        {"qsql-outside-storage", "src/services/query.cpp", "\nvoid run(QSqlQuery &query);\n", 2},
        {"words-outside-words", "src/services/said.cpp", "auto t = QObject::tr(\"Saved\");\n", 1},
        {"message-box", "src/services/asked.cpp", "#include <QMessageBox>\n", 1},
        {"singleton", "src/base/only.cpp", "Store &Store::instance() { static Store s; return s; }\n", 1},
        {"transaction-call", "src/storage/begun.cpp", "void f() { db.transaction(); }\n", 1},
        {"foreach", "src/base/loop.cpp", "void f() { Q_FOREACH (int i, list) g(i); }\n", 1},
        {"forbidden-name", "src/base/named.cpp", "class ContactManager {};\n", 1},
        {"leftover", "src/base/later.cpp",
         "int a;\n// TO"
         "DO: later\n",
         2},
        {"skipped-test", "tests/storage/skipped_test.cpp",
         "TEST(A, b) { GTEST_"
         "SKIP(); }\n",
         1},
        {"using-namespace-in-header", "src/base/opened.h", "#pragma once\nusing namespace std;\n", 2},
        {"absolute-path", "src/base/placed.cpp", "auto p = \"/tmp/x\";\n", 1},
        {"sql-comment-placeholder", "resources/sql/contact/commented.sql",
         "-- takes :id\nSELECT id FROM contact;\n", 1},
        {"sql-one-statement", "resources/sql/contact/two.sql", "DELETE FROM a;\nDELETE FROM b;\n", 2},
        {"sql-select-star", "resources/sql/contact/star.sql", "SELECT c.*\nFROM contact c\n", 1},
        {"dead-link", "docs/linked.md", "\n[gone](gone.md)\n", 2},
        {"undocumented-room", "docs/ARCHITECTURE.md",
         "| `base` | 0 | x | nothing |\n| `words` | 1 | x | base |\n| `storage` | 2 | x | base |\n"
         "| `services` | 3 | x | words |\n| `bent` | 0 | x | words |\n"},
    };
}

class PlantedTree
{
public:
    explicit PlantedTree(const Files &files)
    {
        for (auto file = files.begin(); file != files.end(); ++file)
            write(file.key(), file.value());
    }

    void plant(const Seed &seed)
    {
        const QString path = QString::fromLatin1(seed.file);
        if (seed.content)
            write(path, *seed.content);
        else
            EXPECT_TRUE(QFile::remove(m_folder.filePath(path)));
    }

    [[nodiscard]] QList<Finding> findings() const { return checkTree(m_folder.path()); }

private:
    void write(const QString &path, const QByteArray &content)
    {
        ASSERT_TRUE(QDir(m_folder.path())
                        .mkpath(path.contains(u'/') ? path.section(u'/', 0, -2) : QStringLiteral(".")));
        QFile file(m_folder.filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
};

std::string tell(const QList<Finding> &findings)
{
    QStringList rows;
    for (const Finding &finding : findings)
        rows.append(QStringLiteral("%1:%2: [%3] %4")
                        .arg(finding.file)
                        .arg(finding.line)
                        .arg(finding.rule, finding.advice));
    return rows.join(u'\n').toStdString();
}

} // namespace

TEST(Fence, hasNothingAgainstThisTree)
{
    const QList<Finding> findings = checkTree(QStringLiteral(LOTSE_SOURCE_ROOT));
    EXPECT_TRUE(findings.isEmpty()) << tell(findings);
}

TEST(Fence, hasNothingAgainstACleanTree)
{
    const QList<Finding> findings = PlantedTree(cleanTree()).findings();
    EXPECT_TRUE(findings.isEmpty()) << tell(findings);
}

TEST(Fence, seesEachFaultAloneAndWhereItIs)
{
    for (const Seed &seed : seeds()) {
        PlantedTree tree(cleanTree());
        tree.plant(seed);
        const QList<Finding> findings = tree.findings();
        ASSERT_EQ(findings.size(), 1) << seed.rule << '\n' << tell(findings);
        EXPECT_EQ(findings[0].rule.toStdString(), seed.rule);
        EXPECT_EQ(findings[0].line, seed.line) << seed.rule;
        EXPECT_EQ(findings[0].file.toStdString(), seed.foundIn ? seed.foundIn : seed.file);
        EXPECT_FALSE(findings[0].advice.isEmpty());
    }
}

TEST(Fence, seesEveryFaultOfAFaultyTreeOnce)
{
    PlantedTree tree(cleanTree());
    for (const Seed &seed : seeds())
        tree.plant(seed);
    QMap<QString, int> seen;
    for (const Finding &finding : tree.findings())
        ++seen[finding.rule];
    for (const QString &rule : ruleIds())
        EXPECT_EQ(seen.value(rule), 1) << rule.toStdString();
    EXPECT_EQ(seen.size(), ruleIds().size());
}

TEST(Fence, seesTheOtherFormsOfAFault)
{
    const Seed forms[] = {
        {"rising-edge", "src/cmake/rooms.cmake", roomTable("\"bent 1 : bowed\"\n\"bowed 1 : bent\"\n")},
        {"rising-edge", "src/cmake/rooms.cmake", roomTable("\"bent 1 : nowhere\"\n")},
        {"unknown-room", "src/loose.cpp", ""},
        {"room-edge", "src/services/x.cpp", "#include <storage/query.h>\n"},
        {"room-edge", "src/services/x.cpp", "#include \"../storage/query.h\"\n"},
        {"room-edge", "src/services/x.cpp", "  #  include \"use_case.h\"\n"},
        {"room-edge", "tests/storage/x_test.cpp", "#include \"query_test.h\"\n"},
        {"result-nodiscard", "src/base/x.h", "#pragma once\nauto load(int id) -> base::Result<int>;\n"},
        {"result-nodiscard", "src/base/x.h", "#pragma once\nconst Result<int> &load();\n"},
        {"file-too-long", "src/base/x.h", "#pragma once\n" + lines(250)},
        {"file-too-long", "src/base/main_window.cpp", lines(401)},
        {"singleton", "src/base/x.cpp", "Q_GLOBAL_STATIC(Store, store)\n"},
        {"singleton", "src/base/x.cpp", "auto s = Store::instance ();\n"},
        {"transaction-call", "src/storage/x.cpp", "auto f = [&] { return db->transaction(); };\n"},
        {"foreach", "src/base/x.cpp", "foreach (int i, list) {}\n"},
        {"forbidden-name", "src/base/x.cpp", "enum class StringUtils { A };\n"},
        {"leftover", "tests/storage/x_test.cpp",
         "/* a\n FIX"
         "ME b */\n"},
        {"skipped-test", "tests/storage/x_test.cpp",
         "TEST(A, DIS"
         "ABLED_b) {}\n"},
        {"absolute-path", "src/base/x.cpp", "auto p = u\"/home/somebody\";\n"},
        {"sql-comment-placeholder", "resources/sql/contact/x.sql", "SELECT id /* is it? */ FROM a\n"},
        {"sql-one-statement", "resources/sql/migrations/0002_x.sql",
         "DROP TABLE a;\n--;\nDROP TABLE b;\nDROP TABLE c;\n"},
        {"sql-select-star", "resources/sql/contact/x.sql", "select a.id,\n  a.* from a\n"},
        {"sql-select-star", "resources/sql/contact/x.sql", "INSERT INTO a (x) VALUES (1) RETURNING *\n"},
    };
    for (const Seed &seed : forms) {
        PlantedTree tree(cleanTree());
        tree.plant(seed);
        const QList<Finding> findings = tree.findings();
        ASSERT_EQ(findings.size(), 1) << seed.rule << ' ' << seed.file << '\n' << tell(findings);
        EXPECT_EQ(findings[0].rule.toStdString(), seed.rule);
    }
}

TEST(Fence, refusesAFolderWithNoTreeInIt)
{
    EXPECT_EQ(PlantedTree(Files()).findings().size(), 6); // the six fixed names
}
