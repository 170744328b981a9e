#include "documents/xlsx_table.h"

#include "documents/private_folder.h"
#include "documents/report.h"
#include "documents/xlsx_book.h"
#include "documents/xlsx_sheet_names.h"
#include "support/shell.h"
#include "unit/documents_sample.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace lotse;
using namespace lotse::documents;
using lotse::tests::row;

namespace {

/// The parts of a workbook, read by unzip.
class Unzipped
{
public:
    explicit Unzipped(const QByteArray &workbook)
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(workbook) == workbook.size());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.xlsx")); }
    QString part(QString name) const
    {
        name.replace(u'[', QStringLiteral("[[]")); // unzip takes patterns
        return unzip({QStringLiteral("-p"), path(), name});
    }
    QString texts() const { return part(QStringLiteral("xl/sharedStrings.xml")); }
    QString sheet(int number) const { return part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)); }
    QString everything() const { return unzip({QStringLiteral("-p"), path()}); }
    QStringList names() const
    {
        return unzip({QStringLiteral("-Z1"), path()}).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    static QString unzip(const QStringList &arguments)
    {
        return QString::fromUtf8(tests::run(QStringLiteral("unzip"), arguments));
    }

    QTemporaryDir m_folder;
};

QStringList sheetNamesOf(const Unzipped &book)
{
    static const QRegularExpression pattern(QStringLiteral("<sheet name=\"([^\"]*)\""));
    QStringList names;
    for (const auto &match : pattern.globalMatch(book.part(QStringLiteral("xl/workbook.xml"))))
        names.append(match.captured(1));
    return names;
}

Report tableReport(const QList<QStringList> &rows, const QList<bool> &numeric)
{
    Report report;
    report.blocks = {Table{{}, row(u"A|B"), numeric, rows, {}}};
    return report;
}

bool holds(const QString &text, const char *part) { return text.contains(QString::fromUtf8(part)); }

} // namespace

TEST(XlsxReport, hasWellFormedParts)
{
    const Unzipped book(tests::written(tests::sampleReport(), ReportFormat::Xlsx));
    EXPECT_GT(book.names().size(), 8);
    for (const QString &name : book.names()) {
        QXmlStreamReader reader(book.part(name));
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << name.toStdString() << ": " << reader.errorString().toStdString();
    }
}

TEST(XlsxReport, hasOneSheetForTextsAndOneForEachTable)
{
    const Unzipped book(tests::written(tests::sampleReport(), ReportFormat::Xlsx));
    EXPECT_EQ(sheetNamesOf(book), row(u"Monatsbericht Oktober 2026|Gespräche nach Beziehung zur Pe|Table 3"));
    const QString texts = book.texts();
    for (const char *text :
         {"Testbetrieb – keine echten Daten", "Monatsbericht Oktober 2026", "Wer angerufen hat",
          "davon Erstkontakte", "September: 398", "Zeile eins\nZeile zwei", "عائلة", "Freunde 🌊"})
        EXPECT_TRUE(holds(texts, text)) << text;
    // every sheet begins with the notice, which is the first text of the workbook
    const QRegularExpression firstText(QStringLiteral("<c r=\"A1\" s=\"\\d+\" t=\"s\"><v>0</v></c>"));
    for (int sheet = 1; sheet <= 3; ++sheet)
        EXPECT_TRUE(book.sheet(sheet).contains(firstText)) << sheet;
    const QString workbook = book.part(QStringLiteral("xl/workbook.xml"));
    EXPECT_TRUE(holds(workbook, "!$1:$3</definedName>")) << "the head is repeated in print";
}

TEST(XlsxReport, keepsAnExplanationWithItsTable)
{
    const QString chapter = QStringLiteral("Chapter of tables only");
    const QString explanation = QStringLiteral("How to read it. ").repeated(10);
    Report report;
    report.blocks = {Heading{2, chapter}, Table{QStringLiteral("T"), row(u"A|B"), {}, {row(u"a|b")}, {}},
                     Paragraph{explanation}, Heading{2, QStringLiteral("Chapter")},
                     Paragraph{QStringLiteral("Text")}};
    const Unzipped book(tests::written(report, ReportFormat::Xlsx));
    EXPECT_FALSE(book.texts().contains(chapter));
    EXPECT_TRUE(book.texts().contains(QStringLiteral("<t>Chapter</t>")));
    // Its row is as high as its wrapped lines need.
    EXPECT_TRUE(book.sheet(2).contains(QRegularExpression(QStringLiteral("<row r=\"5\"[^>]* ht=\"240\""))))
        << qPrintable(book.sheet(2));
}

TEST(XlsxReport, writesNumbersAsNumbersAndFormulasAsTexts)
{
    const Unzipped book(tests::written(
        tableReport({row(u"=1+1|-12.5"), row(u"+1|12 %"), row(u"@x|007"), row(u"3|12345")}, {false, true}),
        ReportFormat::Xlsx));
    const QString sheet = book.sheet(2);
    EXPECT_FALSE(holds(sheet, "<f>"));
    EXPECT_TRUE(holds(sheet, "<v>-12.5</v>"));
    EXPECT_TRUE(holds(sheet, "<v>12345</v>"));
    const QString texts = book.texts();
    for (const char *text :
         {"<t>=1+1</t>", "<t>+1</t>", "<t>@x</t>", "<t>12 %</t>", "<t>007</t>", "<t>3</t>"})
        EXPECT_TRUE(holds(texts, text)) << text;
}

TEST(XlsxReport, namesNobodyAndNoTimeOfWriting)
{
    const Unzipped book(tests::written(tests::sampleReport(), ReportFormat::Xlsx));
    const QString properties = book.part(QStringLiteral("docProps/core.xml"));
    EXPECT_TRUE(holds(properties, "<dc:creator></dc:creator>"));
    EXPECT_TRUE(holds(properties, "<cp:lastModifiedBy></cp:lastModifiedBy>"));
    EXPECT_TRUE(holds(properties, "2000-01-01T00:00:00Z"));
    const QString everything = book.everything();
    EXPECT_FALSE(everything.contains(QDir::tempPath()));
    EXPECT_FALSE(everything.contains(QDir::homePath() + u'/'));
}

TEST(XlsxReport, keepsALongTextWholeAndRefusesWhatNoCellHolds)
{
    const QString longest(XlsxBook::maximumCellText, u'ä');
    const Unzipped book(tests::written(tableReport({{longest}}, {}), ReportFormat::Xlsx));
    EXPECT_TRUE(book.texts().contains(longest));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeReport(tableReport({{longest + u'x'}}, {}), ReportFormat::Xlsx, buffer);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::Invalid);
    EXPECT_EQ(result.error().issues.first().code, base::IssueCode::TextTooLong);
    EXPECT_TRUE(buffer.data().isEmpty());
}

TEST(XlsxReport, carriesEveryCharacter)
{
    QString control = QStringLiteral("a?b_x0041_<&>\"'");
    control[1] = u'\0';
    const Unzipped book(tests::written(tableReport({{control}}, {}), ReportFormat::Xlsx));
    EXPECT_TRUE(holds(book.texts(), "a\ufffdb_x005F_x0041_&lt;&amp;&gt;\"'"));
}

TEST(XlsxReport, leavesNoTemporaryFileBehind)
{
    QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    tests::written(tests::sampleReport(), ReportFormat::Xlsx);
    {
        const PrivateFolder folder;
        EXPECT_TRUE(folder.path().startsWith(runtime.path()));
        EXPECT_EQ(QFileInfo(folder.path()).permissions() & 0x0077, 0) << "mode 0700";
    }
    EXPECT_TRUE(QDir(runtime.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    EXPECT_TRUE(PrivateFolder().isValid()) << "falls back to the temporary folder of the system";
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
}

TEST(XlsxSheetNames, areAllowedAndUnique)
{
    const QString fallback = QStringLiteral("Table 1");
    XlsxSheetNames names;
    EXPECT_EQ(names.take(QStringLiteral("a[b]:c*d?e/f\\g"), fallback), QStringLiteral("a b c d e f g"));
    EXPECT_EQ(names.take(QStringLiteral("'quoted'"), fallback), QStringLiteral("quoted"));
    EXPECT_EQ(names.take(QStringLiteral("QUOTED"), fallback), QStringLiteral("QUOTED (2)"));
    EXPECT_EQ(names.take(QStringLiteral("quoted"), fallback), QStringLiteral("quoted (3)"));
    EXPECT_EQ(names.take(QString(), fallback), fallback);
    EXPECT_EQ(names.take(QStringLiteral("[]"), fallback), QStringLiteral("Table 1 (2)"));
    EXPECT_EQ(names.take(QStringLiteral("History"), fallback), QStringLiteral("Table 1 (3)"));
    EXPECT_EQ(names.take(QString(40, u'x'), fallback), QString(31, u'x'));
    EXPECT_EQ(names.take(QString(40, u'x'), fallback), QString(27, u'x') + QStringLiteral(" (2)"));
    const QString splitAt31 = QString(30, u'y') + QStringLiteral("🌊");
    EXPECT_EQ(names.take(splitAt31, fallback), QString(30, u'y')) << "no half character";
}

class XlsxTable : public testing::Test
{
protected:
    std::unique_ptr<XlsxTableWriter> open()
    {
        auto writer = XlsxTableWriter::open(path(), m_private.path(), row(u"name|count"));
        EXPECT_TRUE(writer);
        return std::move(*writer);
    }

    QString path() const { return m_target.filePath(QStringLiteral("table.xlsx")); }

    QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_target;
    PrivateFolder m_private;
};

TEST_F(XlsxTable, streamsRows)
{
    auto writer = open();
    EXPECT_TRUE(writer->writeRow(row(u"=1+1|12.5"), {false, true}));
    EXPECT_TRUE(writer->writeRow(row(u"Ä & B|none"), {false, true}));
    EXPECT_TRUE(writer->close());
    EXPECT_EQ(QFileInfo(path()).permissions() & 0x0077, 0) << "mode 0600";
    const Unzipped book(bytes());
    const QString sheet = book.sheet(1);
    for (const char *cell :
         {"<t>name</t>", "<t>count</t>", "<t>=1+1</t>", "<v>12.5</v>", "<t>Ä &amp; B</t>", "<t>none</t>"})
        EXPECT_TRUE(holds(sheet, cell)) << cell;
    EXPECT_FALSE(holds(sheet, "<f>"));
}

TEST_F(XlsxTable, givesTheSameBytes)
{
    QList<QByteArray> files;
    for (int round = 0; round < 2; ++round) {
        auto writer = open();
        for (int i = 0; i < 500; ++i)
            EXPECT_TRUE(writer->writeRow({QString::number(i), QString::number(i)}, {false, true}));
        EXPECT_TRUE(writer->close());
        files.append(bytes());
    }
    EXPECT_EQ(files.first(), files.last());
}

TEST_F(XlsxTable, goesOnOnTheNextSheetWhereOneIsFull)
{
    auto writer = open();
    for (int i = 2; i < 1'048'576; ++i)
        ASSERT_TRUE(writer->writeRow({}, {}));
    ASSERT_TRUE(writer->writeRow(row(u"last"), {}));
    ASSERT_TRUE(writer->writeRow(row(u"first"), {}));
    ASSERT_TRUE(writer->close());
    const Unzipped book(bytes());
    EXPECT_EQ(sheetNamesOf(book), row(u"Table 1|Table 2"));
    EXPECT_TRUE(holds(book.sheet(1), "<c r=\"A1048576\""));
    const QString second = book.sheet(2);
    EXPECT_TRUE(holds(second, "<t>name</t>"));
    EXPECT_TRUE(holds(second, "<t>first</t>"));
    EXPECT_FALSE(holds(second, "<t>last</t>"));
}

TEST_F(XlsxTable, namesTheColumnOfATextThatIsTooLong)
{
    auto writer = open();
    const auto result = writer->writeRow({QString(), QString(XlsxBook::maximumCellText + 1, u'x')}, {});
    ASSERT_FALSE(result);
    const base::FieldIssue tooLong{base::IssueCode::TextTooLong, QStringLiteral("count"), row(u"32767")};
    EXPECT_EQ(result.error().issues, QList{tooLong});
}

TEST_F(XlsxTable, refusesMoreColumnsThanASheetHas)
{
    auto writer = open();
    const auto result = writer->writeRow(QStringList(16'385), {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::Invalid);
}

TEST_F(XlsxTable, reportsFoldersItCannotWrite)
{
    const auto noTarget = XlsxTableWriter::open(QStringLiteral("/nowhere/x"), m_private.path(), row(u"a"));
    ASSERT_FALSE(noTarget);
    EXPECT_EQ(noTarget.error().code, base::ErrorCode::Device);
    const auto noPrivate = XlsxTableWriter::open(path(), QStringLiteral("/nowhere"), row(u"a"));
    ASSERT_FALSE(noPrivate);
    EXPECT_EQ(noPrivate.error().code, base::ErrorCode::Device);
}

TEST_F(XlsxTable, reportsAFullDisk)
{
    rlimit unlimited{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const rlimit small{16'384, unlimited.rlim_max};
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    auto writer = open();
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    for (int i = 0; i < 2000; ++i)
        EXPECT_TRUE(writer->writeRow(row(u"a text of a few letters|1"), {false, true}));
    const auto result = writer->close();
    setrlimit(RLIMIT_FSIZE, &unlimited);
    std::signal(SIGXFSZ, before);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::Device);
}

TEST_F(XlsxTable, leavesNothingInThePrivateFolder)
{
    open(); // and never closed
    {
        auto writer = open();
        EXPECT_TRUE(writer->writeRow(row(u"a|1"), {}));
        EXPECT_TRUE(writer->close());
    }
    EXPECT_TRUE(QDir(m_private.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}
