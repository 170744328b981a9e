#include "documents/print_html.h"
#include "documents/report.h"

#include "unit/documents_sample.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::documents;

namespace {

QString html(const Report &report) { return QString::fromUtf8(tests::written(report, ReportFormat::Html)); }
QString sampleHtml() { return html(tests::sampleReport()); }

/// The parts of a page that are the same for every text are well-formed XML but for the void <meta> elements.
QString asXml(QString page)
{
    static const QRegularExpression metaElement(QStringLiteral("(<meta [^>]*)>"));
    return page.remove(QStringLiteral("<!DOCTYPE html>\n")).replace(metaElement, QStringLiteral("\\1/>"));
}

} // namespace

TEST(HtmlReport, isWellFormedWithEveryText)
{
    QXmlStreamReader reader(asXml(sampleHtml()));
    int elements = 0;
    while (!reader.atEnd())
        elements += reader.readNext() == QXmlStreamReader::StartElement;
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_GT(elements, 60);
}

TEST(HtmlReport, escapesEverything)
{
    const QString bad = QStringLiteral("<b>&\"'</b>") + QChar(u'\0') + QChar(1);
    const QString good = QStringLiteral("&lt;b&gt;&amp;&quot;'&lt;/b&gt;\ufffd\ufffd");
    Report report{bad,
                  bad,
                  bad,
                  base::Language::German,
                  {Heading{2, bad}, Paragraph{bad}, Figures{{{bad, bad, bad}}},
                   Table{bad, {bad, bad}, {false, true}, {{bad, bad}}, {bad, bad}}},
                  {}};
    const QString page = html(report);
    EXPECT_FALSE(page.contains(QStringLiteral("<b>")));
    // <title>, notice, h1, subtitle, h2, p, three of the figure, aria-label, caption and six cells
    EXPECT_EQ(page.count(good), 17);
    EXPECT_FALSE(sampleHtml().contains(QStringLiteral("<script")));
}

TEST(HtmlReport, saysWhatAScreenReaderNeeds)
{
    const QString page = sampleHtml();
    for (const char *part : {
             "<html lang=\"de\">",
             "<title>Monatsbericht Oktober 2026</title>",
             "<h1>Monatsbericht Oktober 2026</h1>",
             "<h2>Wer angerufen hat</h2>",
             "<h3>Anmerkungen</h3>",
             "<p class=\"notice\" role=\"note\">Testbetrieb – keine echten Daten</p>",
             "<caption>Gespräche nach Beziehung zur Person</caption>",
             "<th scope=\"col\">Beziehung</th><th scope=\"col\" class=\"number\">Gespräche</th>",
             "<tr><th scope=\"row\">Eltern</th><td class=\"number\">5210</td>"
             "<td class=\"number\">42 %</td><td class=\"number\">−12</td></tr>",
             "<tfoot>\n<tr><th scope=\"row\">Summe</th><td class=\"number\">15.957</td>",
             "<dt>Mittlere Dauer in Minuten</dt><dd class=\"value\">23,5</dd>"
             "<dd class=\"comparison\">Ziel: 25</dd>",
             "role=\"region\" tabindex=\"0\" aria-label=\"Gespräche nach Beziehung zur Person\"",
             "role=\"region\" tabindex=\"0\" aria-label=\"Table 2\"",
             "<tr><td class=\"number\">1</td><td>Zeile eins\nZeile zwei</td></tr>",
         })
        EXPECT_TRUE(page.contains(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(html(tests::longReport(1)).contains(QStringLiteral("<html lang=\"en\">")));
}

TEST(HtmlReport, saysATitleOnce)
{
    const QString people = QStringLiteral("Personen");
    Report report;
    report.blocks = {Heading{2, people}, Table{people, {people}, {}, {{people}}, {}},
                     Table{people, {people}, {}, {{people}}, {}}};
    EXPECT_EQ(html(report).count(QStringLiteral("<caption>")), 1); // of the second: no heading says it
    EXPECT_EQ(html(report).count(QStringLiteral("aria-label=\"Personen\"")), 2);
}

TEST(HtmlReport, needsNothingFromOutside)
{
    const QString page = sampleHtml();
    for (const char *reference : {"http://", "https://", "src=", "href=", "url(", "@import", "<link"})
        EXPECT_FALSE(page.contains(QLatin1String(reference))) << reference;
    EXPECT_TRUE(page.contains(QStringLiteral("default-src 'none'")));
}

TEST(HtmlReport, fillsUpShortRowsAndLeavesNothingOut)
{
    const QString longText(10'000, u'x');
    Report report;
    report.blocks = {Table{{}, {QStringLiteral("A")}, {}, {{longText}, tests::row(u"b|c")}, {}}};
    const QString page = html(report);
    EXPECT_TRUE(page.contains(QStringLiteral("<tr><th scope=\"row\">%1</th><td></td></tr>").arg(longText)));
    EXPECT_TRUE(page.contains(QStringLiteral("<tr><th scope=\"row\">b</th><td>c</td></tr>")));
}

TEST(PrintHtml, showsEveryFigureAndTextEscaped)
{
    Report report;
    report.title = QStringLiteral("A < B");
    report.blocks = {Heading{2, QStringLiteral("Calls")}, Figures{{{QStringLiteral("All"), QStringLiteral("12480"), {}}}},
                     Table{QStringLiteral("Calls"), {QStringLiteral("Who"), QStringLiteral("Number")}, {false, true},
                           {{QStringLiteral("<b>"), QStringLiteral("7")}}, {QStringLiteral("Sum"), QStringLiteral("7")}}};
    const QString html = printHtml(report);
    EXPECT_TRUE(html.contains(QStringLiteral("<h1>A &lt; B</h1>")));
    EXPECT_TRUE(html.contains(QStringLiteral("12.480"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;b&gt;")));
    EXPECT_EQ(html.count(QStringLiteral("Calls")), 1); // the heading names its table
    EXPECT_EQ(html.count(QStringLiteral("font-weight:600")), 4);
}
