#include "documents/report.h"

#include "documents/report_text.h"
#include "support/comma_locale.h"
#include "support/failing_device.h"
#include "support/odd_texts.h"
#include "unit/documents_sample.h"

#include <QJsonDocument>

#include <clocale>
#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::documents;
using lotse::tests::written;

namespace {

constexpr ReportFormat formats[] = {ReportFormat::Json, ReportFormat::Csv, ReportFormat::Xlsx,
                                    ReportFormat::Html, ReportFormat::Pdf};

class EveryFormat : public testing::TestWithParam<ReportFormat>
{};

INSTANTIATE_TEST_SUITE_P(Formats, EveryFormat, testing::ValuesIn(formats));

} // namespace

TEST_P(EveryFormat, givesTheSameBytesForTheSameReport)
{
    const QByteArray first = written(tests::sampleReport(), GetParam());
    EXPECT_GT(first.size(), 50);
    EXPECT_EQ(first, written(tests::sampleReport(), GetParam()));
}

TEST_P(EveryFormat, reportsADeviceThatFails)
{
    for (const qint64 bytes : {0, 1, 40}) {
        tests::FailingDevice device(bytes);
        const auto result = writeReport(tests::sampleReport(), GetParam(), device);
        ASSERT_FALSE(result) << bytes;
        EXPECT_EQ(result.error().code, base::ErrorCode::Device);
    }
}

TEST_P(EveryFormat, writesAReportWithNothingInIt)
{
    written(Report(), GetParam());
    Report hollow;
    hollow.blocks = {Heading(), Paragraph(),         Figures(),
                     Table(),   Figures{{Figure()}}, Table{{}, {QString()}, {}, {{}}, {}}};
    EXPECT_FALSE(written(hollow, GetParam()).isEmpty());
}

TEST_P(EveryFormat, takesWhatPeopleMayHaveTyped)
{
    for (const QString &each : test::oddTexts()) {
        const QString odd = each.left(1000); // of long texts there are tests of their own
        Report report;
        report.subtitle = odd;
        report.blocks = {Paragraph{odd}, Table{{}, {{}, {}}, {false, true}, {{odd, odd}}, {}}};
        EXPECT_FALSE(written(report, GetParam()).isEmpty()) << qPrintable(odd.left(20));
    }
}

TEST(WriteReport, givesTheSameBytesWhateverTheLocale)
{
    const auto all = [] {
        QList<QByteArray> files;
        for (const ReportFormat format : formats)
            files.append(written(tests::sampleReport(), format));
        return files;
    };
    const QList<QByteArray> files = all();
    const tests::CommaLocale german;
    ASSERT_STREQ(std::localeconv()->decimal_point, ",");
    EXPECT_EQ(files, all());
}

TEST(ReportFormat, hasAWordForEachFormat)
{
    EXPECT_EQ(reportFormatFromWord(QStringLiteral("json")), ReportFormat::Json);
    EXPECT_EQ(reportFormatFromWord(QStringLiteral("csv")), ReportFormat::Csv);
    EXPECT_EQ(reportFormatFromWord(QStringLiteral("xlsx")), ReportFormat::Xlsx);
    EXPECT_EQ(reportFormatFromWord(QStringLiteral("html")), ReportFormat::Html);
    EXPECT_EQ(reportFormatFromWord(QStringLiteral("pdf")), ReportFormat::Pdf);
    EXPECT_EQ(reportFormatFromWord(QStringLiteral("PDF")), std::nullopt);
    EXPECT_EQ(reportFormatFromWord(QString()), std::nullopt);
}

TEST(JsonReport, printsTheDataIndentedWithANewlineAtTheEnd)
{
    const QByteArray json = written(tests::sampleReport(), ReportFormat::Json);
    EXPECT_EQ(QJsonDocument::fromJson(json).object(), tests::sampleReport().data);
    EXPECT_TRUE(json.startsWith("{\n    \"contacts\": 12480"));
    EXPECT_TRUE(json.contains("\"\xc3\xa4\""));
    EXPECT_TRUE(json.endsWith("}\n"));
}

TEST(CsvReport, putsTheBlocksOneBelowTheOther)
{
    Report report = tests::sampleReport();
    report.blocks = {report.blocks.at(0), report.blocks.at(1), report.blocks.at(3)};
    EXPECT_EQ(written(report, ReportFormat::Csv).toStdString(),
              "Testbetrieb – keine echten Daten\r\n"
              "Monatsbericht Oktober 2026\r\n"
              "Beratungstelefon Beispielstadt · 1. bis 31. Oktober 2026\r\n"
              "\r\n"
              "Gespräche,12480,September: 11.902\r\n"
              "davon Erstkontakte,431,September: 398\r\n"
              "Neue Fallakten,57,\r\n"
              "Mittlere Dauer in Minuten,23.5,Ziel: 25\r\n"
              "\r\n"
              "Wer angerufen hat\r\n"
              "\r\n"
              "Gespräche nach Beziehung zur Person\r\n"
              "Beziehung,Gespräche,Anteil,Vormonat\r\n"
              "Eltern,5210,42 %,'-12\r\n"
              "Schule & Ausbildung,10733,27 %,25.5\r\n"
              "'=1+1,3,<1 %,–\r\n"
              "\"<script>\"\"x\"\"</script>\",0,0 %\r\n"
              "عائلة,2,0 %,1\r\n"
              "Freunde 🌊,9,1 %,9\r\n"
              "Summe,15957,100 %,23.5\r\n");
}

TEST(ReportText, tellsNumbersFromTextsThatLookLikeThem)
{
    for (const char *number : {"0", "7", "-12", "0.5", "-0.25", "123456789012345", "1234.50"})
        EXPECT_TRUE(plainNumber(QLatin1String(number))) << number;
    for (const char *text : {"", "-", "007", "1.", ".5", "1e5", "+1", "1,5", "12 %", "nan", "inf", "0x10",
                             "1 2", "1234567890123456", "1\n", "٣"})
        EXPECT_FALSE(plainNumber(QString::fromUtf8(text))) << text;
}

TEST(ReportText, showsNumbersInTheLanguageOfTheReport)
{
    const struct {
        const char *cell, *german, *english;
    } cases[] = {
        {"2026", "2026", "2026"},
        {"12345", "12.345", "12,345"},
        {"1234567.5", "1.234.567,5", "1,234,567.5"},
        {"-0.5", "−0,5", "−0.5"},
        {"-123456", "−123.456", "−123,456"},
        {"1.234,5", "1.234,5", "1.234,5"},
        {"12 %", "12 %", "12 %"},
        {"", "", ""},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(shownNumber(QString::fromUtf8(c.cell), base::Language::German).toStdString(), c.german);
        EXPECT_EQ(shownNumber(QString::fromUtf8(c.cell), base::Language::English).toStdString(), c.english);
    }
}

TEST(ReportText, replacesWhatNoDocumentCanHold)
{
    EXPECT_EQ(printable(QString::fromLatin1("a\0b\x01\x1f\t\r\nc", 9)),
              QStringLiteral("a\ufffdb\ufffd\ufffd\t\r\nc"));
    EXPECT_EQ(printable(QString(QChar(0xffff))), QStringLiteral("\ufffd"));
    EXPECT_EQ(printable(QStringLiteral("🌊 عائلة")), QStringLiteral("🌊 عائلة"));
}
