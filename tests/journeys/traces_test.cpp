#include "journeys/lotsectl.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace lotse::tests;

namespace {

const QString canary = QStringLiteral("Quendelbrand");
const QString phone = QStringLiteral("0151 17283940");

QStringList split(const char *spaced) { return QString::fromLatin1(spaced).split(u' '); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// A store whose every text is a marked word, and files of that name in a folder of that name.
struct Traces : ::testing::Test {
    Traces()
    {
        EXPECT_TRUE(QDir().mkpath(program.path(canary)));
        run(0, {QStringLiteral("init"), QStringLiteral("--organisation"), canary});
        people = file(QStringLiteral("people"),
                      "external_id,role,alias,given_name,family_name,phone,email,alert\n"
                      "%1,caller,%1,%1,%1,%2,%1@example.org,%1\n");
        contacts = file(QStringLiteral("contacts"),
                        "external_id,started_at,channel,counsellor,callers,code_word,note,call_back_number\n"
                        "%1,2026-10-05T10:00:00+02:00,phone,%1,%1,%1,%1,%2\n");
        cases = file(QStringLiteral("cases"),
                     "external_id,opened_on,counsellor,callers,note\n%1,2026-10-05,%1,%1,%1\n");
        import(0, "people", people);
        import(0, "contacts", contacts);
        import(0, "case-files", cases);
    }

    void run(int status, const QStringList &arguments) const { runOn(store, status, arguments); }
    void runOn(const QString &path, int status, const QStringList &arguments) const
    {
        const Answer answer = program.run(QStringList{QStringLiteral("--store"), path} + arguments);
        EXPECT_EQ(answer.status, status)
            << qPrintable(arguments.join(u' ')) << ": " << qPrintable(answer.words);
    }
    void import(int status, const char *kind, const QString &path) const
    {
        run(status, {QStringLiteral("import"), QLatin1String(kind), path});
    }
    /// In `content` %1 is the marked word and %2 the marked number.
    [[nodiscard]] QString file(const QString &name, QByteArray content) const
    {
        content.replace("%1", canary.toUtf8()).replace("%2", phone.toUtf8());
        return program.write(canary + u'/' + canary + name + QStringLiteral(".csv"), content);
    }
    [[nodiscard]] QString out(const QString &name) const { return program.path(canary + u'/' + name); }

    void readAndReport() const
    {
        run(0, {QStringLiteral("search"), canary});
        run(0, {QStringLiteral("search"), phone});
        run(0, split("show contact K-2026-000001"));
        for (const char *format : {"csv", "jsonl", "xlsx"}) {
            run(0,
                split("export people --format")
                    + QStringList{QLatin1String(format), QStringLiteral("--out"),
                                  out(QLatin1String(format))});
        }
        for (const char *format : {"json", "csv", "xlsx", "html", "pdf"}) {
            run(0,
                split("report month 2026-10 --format")
                    + QStringList{QLatin1String(format), QStringLiteral("--reason"), canary,
                                  QStringLiteral("--out"), out(QLatin1String(format))});
        }
        for (const char *format : {"json", "html", "pdf"}) {
            run(0,
                split("report case-file F-2026-0001 --format")
                    + QStringList{QLatin1String(format), QStringLiteral("--out"),
                                  out(QLatin1String(format))});
        }
        run(0, {QStringLiteral("check")});
    }

    void failAtFiles() const
    {
        import(1, "people", file(QStringLiteral("columns"), "external_id,role,%1\n%1,caller,%1\n"));
        import(1, "people", file(QStringLiteral("codes"), "external_id,role\n%1,%1\n"));
        import(1, "contacts",
               file(QStringLiteral("dates"), "external_id,started_at,channel,counsellor\n%1,%1,phone,%1\n"));
        import(1, "contacts",
               file(QStringLiteral("references"),
                    "external_id,started_at,channel,counsellor,callers\n"
                    "%1,2026-10-05T10:00:00+02:00,phone,%1,Mila %1\n"));
        import(1, "people", file(QStringLiteral("cells"), "external_id,role\n%1,caller,%1,\"%1\n"));
        import(5, "people", out(QStringLiteral("missing.csv")));
        import(2, "people", out(canary));
        run(5,
            split("export people --format csv --out") + QStringList{out(QStringLiteral("none/people.csv"))});
    }

    void failAtWords() const
    {
        run(1, {QStringLiteral("init"), QStringLiteral("--organisation"), canary});
        run(1, {QStringLiteral("show"), QStringLiteral("contact"), QStringLiteral("no ") + canary});
        run(1, split("report case-file --format pdf --out -") + QStringList{QStringLiteral("no ") + canary});
        runOn(out(QStringLiteral("none.lotse")), 1, {QStringLiteral("check")});
        run(2, {QStringLiteral("check"), QStringLiteral("--") + canary});
        run(2, {canary});
        run(2, {QStringLiteral("show"), canary, canary});
        run(2, {QStringLiteral("check"), QStringLiteral("--now"), canary});
        run(2, {QStringLiteral("check"), canary});
        const QString damaged = program.write(canary + QStringLiteral("/damaged.lotse"),
                                              (canary + u'\n').toUtf8().repeated(1000));
        runOn(damaged, 4, {QStringLiteral("check")});
    }

    Lotsectl program;
    QString store = program.path(canary + u'/' + canary + QStringLiteral(".lotse"));
    QString people, contacts, cases;
};

} // namespace

TEST_F(Traces, HoldNoNameNumberPathOrWordThatWasTyped)
{
    readAndReport();
    failAtFiles();
    failAtWords();
    QStringList files;
    QDirIterator found(program.traces(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        files.append(found.next());
        const QByteArray content = contentOf(files.last());
        for (const QString &marked : {canary, phone, QString(phone).remove(u' ')}) {
            EXPECT_FALSE(content.contains(marked.toUtf8())) << qPrintable(files.last()) << '\n'
                                                            << content.data();
            EXPECT_FALSE(files.last().contains(marked)) << qPrintable(files.last());
        }
    }
    EXPECT_EQ(files, QStringList{program.log()}); // nothing temporary stays
}

TEST_F(Traces, TellWhatWasRunHowItEndedAndWhatFailed)
{
    failAtFiles();
    failAtWords();
    const QString log = QString::fromUtf8(contentOf(program.log()));
    for (const char *line :
         {" init\n", " import\n", " no command\n", " end status 0 after ", " end status 2 after ",
          " error invalid in ImportRecords [unknown_code]", " error device in openRecordSource",
          " error not_found in requireFile", " error not_found in ShowRecord"}) {
        EXPECT_TRUE(log.contains(QLatin1String(line))) << line << '\n' << qPrintable(log);
    }
    EXPECT_EQ(log.count(QLatin1String(" info start ")), log.count(QLatin1String(" info end ")));
}

TEST(Log, IsForItsOwnerOnlyAndNoCondition)
{
    Lotsectl program;
    program.init();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(program.log()) & others);
    EXPECT_FALSE(QFile::permissions(QFileInfo(program.log()).path()) & others);

    program.setVariable(QStringLiteral("XDG_STATE_HOME"), program.store()); // a file
    const Answer check = program.run({QStringLiteral("check")});
    EXPECT_EQ(check.status, 0);
    EXPECT_EQ(check.words, QStringLiteral("The store is sound.\n"));
}
