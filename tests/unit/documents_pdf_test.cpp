// qpdf's headers then offer std::shared_ptr only, and do not warn.
#define POINTERHOLDER_TRANSITION 4

#include "documents/pdf_finish.h"

#include "documents/column_widths.h"
#include "documents/report.h"
#include "support/shell.h"
#include "unit/documents_sample.h"
#include "words/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <numeric>
#include <qpdf/QPDF.hh>
#include <set>

using namespace lotse;
using namespace lotse::documents;
using lotse::tests::row;

namespace {

/// A PDF on disk, looked at with the tools that others will use.
class PdfFile
{
public:
    explicit PdfFile(const Report &report) : m_bytes(tests::written(report, ReportFormat::Pdf))
    {
        QFile file(m_folder.filePath(QStringLiteral("test.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
        m_path = file.fileName();
    }

    const QByteArray &bytes() const { return m_bytes; }
    QString info(const QStringList &options = {}) const
    {
        return run(QStringLiteral("pdfinfo"), options + QStringList{m_path});
    }
    QString structure() const { return info({QStringLiteral("-struct-text")}); }
    QString check() const { return run(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path}); }
    QString fonts() const { return run(QStringLiteral("pdffonts"), {m_path}); }
    QString words() const
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_path, QStringLiteral("-")});
    }
    QStringList pages() const
    {
        QString text = run(QStringLiteral("pdftotext"),
                           {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
        text.chop(1); // each page ends with a form feed
        return text.split(u'\f');
    }

private:
    static QString run(const QString &program, const QStringList &arguments)
    {
        return QString::fromUtf8(tests::run(program, arguments));
    }

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_path;
};

/// Sees to it that everything a page paints is either a piece of the structure or an artifact.
class ContentWalker final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_numbered = m_numbered || (object.isDictionary() && object.hasKey("/MCID"));
            return;
        }
        static const std::set<std::string> painting = {"f", "F",  "f*", "S",  "s", "B",
                                                       "b", "Do", "Tj", "TJ", "'", "\""};
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC") {
            EXPECT_FALSE(m_numbered && depth > 0) << "a piece within a piece";
            pieces += m_numbered ? 1 : 0;
            ++depth;
        } else if (name == "EMC") {
            --depth;
        } else if (painting.count(name) > 0) {
            EXPECT_GT(depth, 0) << name << " is neither in the structure nor an artifact";
            ++painted;
        }
        m_numbered = false;
    }
    void handleEOF() override { EXPECT_EQ(depth, 0); }

    int depth = 0;
    int pieces = 0;
    int painted = 0;

private:
    bool m_numbered = false;
};

Report tableReport(const Table &table)
{
    Report report;
    report.title = QStringLiteral("Title");
    report.language = base::Language::English;
    report.blocks = {table};
    return report;
}

QString withoutSpace(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

} // namespace

TEST(PdfReport, isASoundTaggedA4Document)
{
    const PdfFile pdf(tests::sampleReport());
    EXPECT_TRUE(pdf.check().contains(QStringLiteral("No syntax or stream encoding errors found")));
    const QString info = pdf.info();
    for (const char *line :
         {"Title: +Monatsbericht Oktober 2026", "Tagged: +yes", "Pages: +1", "Metadata Stream: +yes",
          "Page size: +595.276 x 841.89 pts \\(A4\\)", "PDF version: +1.7", "JavaScript: +no"})
        EXPECT_TRUE(info.contains(QRegularExpression(QLatin1String(line)))) << line;
}

TEST(PdfReport, namesNobodyNoProgramAndNoTime)
{
    const PdfFile pdf(tests::sampleReport());
    const QString info = pdf.info();
    for (const char *word : {"Producer", "Creator", "CreationDate", "ModDate", "Author"})
        EXPECT_FALSE(info.contains(QLatin1String(word))) << word;
    EXPECT_FALSE(pdf.bytes().contains("cairo"));
}

TEST(PdfReport, saysInItsMetadataWhatItIs)
{
    const QString xmp = PdfFile(tests::sampleReport()).info({QStringLiteral("-meta")});
    for (const char *part : {"<pdfuaid:part>1</pdfuaid:part>", "<rdf:li>de</rdf:li>",
                             "<rdf:li xml:lang=\"x-default\">Monatsbericht Oktober 2026</rdf:li>"})
        EXPECT_TRUE(xmp.contains(QLatin1String(part))) << part;

    QPDF pdf;
    const QByteArray bytes = tests::written(tests::sampleReport(), ReportFormat::Pdf);
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    EXPECT_EQ(pdf.getRoot().getKey("/Lang").getUTF8Value(), "de");
    EXPECT_TRUE(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    EXPECT_TRUE(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
}

TEST(PdfReport, readsAloudInOrder)
{
    const QString structure = PdfFile(tests::sampleReport()).structure();
    const QString expected = QStringLiteral(R"(Document
  P (block)
    "Testbetrieb – keine echten Daten"
  H1 (block)
    "Monatsbericht Oktober 2026"
  P (block)
    "Beratungstelefon Beispielstadt · 1. bis 31. Oktober 2026"
  P (block)
    "Gespräche"
    "12.480"
    "September: 11.902"
)");
    EXPECT_EQ(structure.left(expected.size()).toStdString(), expected.toStdString());
    for (const char *part : {R"(  H2 (block)
    "Wer angerufen hat"
  P (block)
    "Gezählt ist jedes abgeschlossene Gespräch, das im Monat begonnen hat. Entwürfe und"
    "zurückgenommene Gespräche zählen nicht."
    "Ein Anrufer kann mehrmals gezählt sein."
  Table (block)
    Caption
      "Gespräche nach Beziehung zur Person"
    TR
      TH:
         /Scope /Column
        "Beziehung"
)",
                             R"(    TR
      TH:
         /Scope /Row
        "Schule & Ausbildung"
      TD
        "10.733"
      TD
        "27 %"
      TD
        "25,5"
)",
                             R"(      TH:
         /Scope /Row
        "عائلة"
)",
                             R"(  H3 (block)
    "Anmerkungen"
  Table (block)
    TR
)"})
        EXPECT_TRUE(structure.contains(QString::fromUtf8(part))) << part << structure.toStdString();
    EXPECT_EQ(structure.count(QStringLiteral("    TR\n")), 8 + 2);
    EXPECT_FALSE(structure.contains(QStringLiteral("Page 1"))) << "the foot of a page is not read aloud";
}

TEST(PdfReport, leavesNothingOnAPageUnmarked)
{
    Report report = tests::longReport(100);
    report.blocks += tests::sampleReport().blocks;
    const QByteArray bytes = tests::written(report, ReportFormat::Pdf);
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    QPDFObjectHandle numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    int page = 0;
    for (QPDFObjectHandle pageObject : pdf.getAllPages()) {
        ContentWalker walker;
        pageObject.parsePageContents(&walker);
        EXPECT_GT(walker.painted, walker.pieces);
        EXPECT_EQ(pageObject.getKey("/StructParents").getIntValueAsInt(), page);
        EXPECT_EQ(numbers.getArrayItem(2 * page + 1).getArrayNItems(), walker.pieces);
        ++page;
    }
    EXPECT_GT(page, 2);
}

TEST(PdfReport, embedsEveryFont)
{
    const QString fonts = PdfFile(tests::sampleReport()).fonts();
    static const QRegularExpression fontLine(QStringLiteral("^[A-Z]{6}\\+.*$"),
                                             QRegularExpression::MultilineOption);
    int count = 0;
    for (const auto &match : fontLine.globalMatch(fonts)) {
        EXPECT_TRUE(match.captured().contains(QStringLiteral(" yes yes yes ")))
            << match.captured().toStdString();
        ++count;
    }
    EXPECT_GE(count, 2);
}

TEST(PdfReport, repeatsTheHeadOfALongTableOnEveryPageAndReadsItOnce)
{
    const PdfFile pdf(tests::longReport(2000));
    const QStringList pages = pdf.pages();
    EXPECT_GT(pages.size(), 40);
    QString body;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        EXPECT_EQ(pages.at(page).count(QStringLiteral("Number of the row")), 1) << page;
        const QString foot = QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size());
        EXPECT_TRUE(pages.at(page).contains(foot)) << page;
        body += pages.at(page);
    }
    static const QRegularExpression rowName(QStringLiteral("row-(\\d+)"));
    int expected = 0;
    for (const auto &match : rowName.globalMatch(body))
        ASSERT_EQ(match.captured(1).toInt(), ++expected);
    EXPECT_EQ(expected, 2000);
    const QString tree = pdf.info({QStringLiteral("-struct")});
    EXPECT_EQ(tree.count(QStringLiteral("/Scope /Column")), 2) << "read aloud once";
    EXPECT_EQ(tree.count(QStringLiteral("/Scope /Row")), 2000);
}

TEST(PdfReport, bearsTheNoticeOnEveryPage)
{
    Report report = tests::longReport(150);
    report.notice = QStringLiteral("Test operation – no real data");
    const PdfFile pdf(report);
    const QStringList pages = pdf.pages();
    EXPECT_GT(pages.size(), 3);
    for (const QString &page : pages)
        EXPECT_EQ(page.count(report.notice), 1);
    EXPECT_EQ(pdf.structure().count(report.notice), 1) << "read aloud once";
}

TEST(PdfReport, speaksTheLanguageOfTheProgram)
{
    words::setLanguage(base::Language::German);
    const QString page = PdfFile(tests::sampleReport()).pages().first();
    words::setLanguage(base::Language::English);
    EXPECT_TRUE(page.contains(QStringLiteral("Seite 1 von 1")));
}

TEST(PdfReport, neverShortensALongCell)
{
    QString longText;
    for (int i = 0; longText.size() < 10'000; ++i)
        longText += QStringLiteral("%1 is the word, ").arg(i);
    QString unbroken;
    for (int i = 0; unbroken.size() < 10'000; ++i)
        unbroken += QString::number(i);
    const PdfFile pdf(tableReport(
        {{}, {QStringLiteral("Text")}, {}, {{longText}, {unbroken}, {QStringLiteral("end")}}, {}}));
    EXPECT_GT(pdf.pages().size(), 2);
    const QString structure = withoutSpace(pdf.structure()).remove(u'"');
    EXPECT_TRUE(structure.contains(withoutSpace(longText)));
    EXPECT_TRUE(structure.contains(unbroken));
    for (const QString &page : pdf.pages())
        EXPECT_EQ(page.count(QStringLiteral("Text")), 1) << "the head stands over the rest of the cell too";
}

TEST(PdfReport, takesNothingForMarkup)
{
    const QString text = QStringLiteral("<b>bold</b> &amp; <i>");
    Report report = tableReport({{}, {text}, {}, {{text}}, {}});
    report.blocks.append(Paragraph{text});
    EXPECT_EQ(PdfFile(report).pages().join(u' ').count(text), 3);
}

TEST(PdfReport, keepsARowOnOnePageWhereItFits)
{
    Table table{{}, row(u"Number|Lines"), {}, {}, {}};
    for (int i = 0; i < 60; ++i)
        table.rows.append({QStringLiteral("[%1").arg(i), QStringLiteral("one\ntwo\nthree %1]").arg(i)});
    for (const QString &page : PdfFile(tableReport(table)).pages())
        EXPECT_EQ(page.count(u'['), page.count(u']'));
}

TEST(PdfReport, keepsAShortTableTogetherWithItsHeading)
{
    Report report = tests::longReport(0);
    for (int i = 0; i < 30; ++i) {
        report.blocks.append(Heading{2, QStringLiteral("[chapter %1").arg(i)});
        report.blocks.append(Heading{3, QStringLiteral("section %1").arg(i)});
        report.blocks.append(
            Table{{}, row(u"A|B"), {}, {row(u"1|2"), row(u"3|4"), row(u"5|6")}, row(u"sum|7]")});
    }
    const QStringList pages = PdfFile(report).pages();
    EXPECT_GT(pages.size(), 4);
    for (const QString &page : pages)
        EXPECT_EQ(page.count(u'['), page.count(u']'));
}

TEST(PdfReport, saysATitleOnce)
{
    const QString people = QStringLiteral("[people]");
    Report report;
    report.blocks = {Heading{2, people}, Table{people, row(u"A"), {}, {row(u"a")}, {}},
                     Table{people, row(u"A"), {}, {row(u"a")}, {}}};
    EXPECT_EQ(PdfFile(report).pages().join(QString()).count(people), 2); // the heading, and the second table
}

TEST(PdfReport, placesHeadingsThatNothingFollows)
{
    Report report = tests::longReport(0);
    report.blocks = {Heading{2, QStringLiteral("Two")}, Heading{1, QStringLiteral("One")}};
    const QString structure = PdfFile(report).structure();
    EXPECT_TRUE(structure.contains(QStringLiteral("H2 (block)\n    \"Two\"\n  H1 (block)\n    \"One\"\n")));
}

TEST(PdfReport, alignsNumbersToTheRight)
{
    static const QRegularExpression word(QStringLiteral("xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">([^<]+)<"));
    QMap<QString, double> ends;
    for (const auto &match : word.globalMatch(PdfFile(tests::sampleReport()).words()))
        ends.insert(match.captured(2), match.captured(1).toDouble());
    EXPECT_NEAR(ends.value(QStringLiteral("5210")), ends.value(QStringLiteral("10.733")), 0.5);
    EXPECT_NEAR(ends.value(QStringLiteral("15.957")), ends.value(QStringLiteral("10.733")), 0.5);
    EXPECT_GT(ends.value(QStringLiteral("5210")), 300);
    EXPECT_NEAR(ends.value(QStringLiteral("25,5")), PdfCanvas::width - 56, 0.5);
}

TEST(PdfReport, endsWithEveryExtremeTable)
{
    const QString longText(5000, u'W');
    QStringList manyCells;
    for (int i = 0; i < 200; ++i)
        manyCells.append(QString::number(i));
    // clang-format off
    const Table tables[] = {
        {longText, {longText}, {}, {{longText}}, {longText}},     // a head higher than a page
        {{}, manyCells, {}, {manyCells}, {}},                     // columns without end
        {{}, {}, {}, {{QStringLiteral("a")}}, {}},                // no head
        {{}, {QString()}, {true}, {{QString()}}, {QString()}},    // nothing to see
        {{}, row(u"n"), {true}, {{QString(300, u'1')}}, {}},      // a number wider than a page
        {{}, row(u"a|b"), {}, {row(u"👩‍👧‍👦 مرحبا بالعالم|\u202e x \u0007")}, {}},
        {{}, row(u"a"), {}, {{QString(QChar(0xd800))}}, {}},      // half a character
    };
    // clang-format on
    for (const Table &table : tables) {
        const PdfFile pdf(tableReport(table));
        EXPECT_TRUE(pdf.check().contains(QStringLiteral("No syntax")));
    }
}

TEST(FinishPdf, failsWhereThePagesAreNotAsDrawn)
{
    const auto noPdf = finishPdf("not a pdf", {}, {}, {}, base::Language::German);
    ASSERT_FALSE(noPdf);
    EXPECT_EQ(noPdf.error().code, base::ErrorCode::Internal);

    PdfStructure structure;
    PdfCanvas canvas(PdfCanvas::Purpose::Draw, base::Language::German, structure);
    canvas.beginPage();
    const PdfText text(canvas.context(), QStringLiteral("text"), {}, 100);
    canvas.drawText(text, 0, 1, 50, 50, structure.add(PdfStructure::Role::P));
    const auto drawn = canvas.finish();
    ASSERT_TRUE(drawn);
    EXPECT_TRUE(finishPdf(*drawn, structure, canvas.pieces(), {}, base::Language::German));
    const auto noPieces = finishPdf(*drawn, structure, {}, {}, base::Language::German);
    ASSERT_FALSE(noPieces);
    EXPECT_EQ(noPieces.error().code, base::ErrorCode::Internal);
}

TEST(ColumnWidths, shareTheWidthByWhatColumnsNeed)
{
    const ColumnWish text{100, 40, 0};
    const ColumnWish longText{400, 60, 0};
    const ColumnWish number{50, 50, 30};
    const struct {
        const char *what;
        double available;
        QList<ColumnWish> wishes;
        QList<double> widths;
    } cases[] = {
        {"texts take what is left", 300, {text, number, number}, {200, 50, 50}},
        {"equally", 300, {text, text, number}, {125, 125, 50}},
        {"numbers alone share it", 300, {number, number}, {150, 150}},
        {"long texts give more", 280, {text, longText}, {40 + 60 * 0.45, 60 + 340 * 0.45}},
        {"texts are broken before numbers", 110, {text, number, text}, {40, 30, 40}},
        {"nothing else is left", 30, {number, number, number}, {10, 10, 10}},
    };
    for (const auto &c : cases) {
        const QList<double> widths = columnWidths(c.available, c.wishes);
        ASSERT_EQ(widths.size(), c.widths.size()) << c.what;
        for (qsizetype i = 0; i < widths.size(); ++i)
            EXPECT_NEAR(widths.at(i), c.widths.at(i), 0.001) << c.what << ", column " << i;
        EXPECT_NEAR(std::accumulate(widths.cbegin(), widths.cend(), 0.0), c.available, 0.001) << c.what;
    }
    EXPECT_TRUE(columnWidths(100, {}).isEmpty());
}
