#include "documents/csv.h"

#include "support/failing_device.h"
#include "unit/documents_sample.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace lotse;
using namespace lotse::documents;
using lotse::tests::row;

namespace {

QByteArray csv(const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : rows)
        EXPECT_TRUE(writer.writeRow(row));
    return buffer.data();
}

/// Every row of the text on a line of its own, cells in [], faults as !word (or !param) @line.
QString outline(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QString result;
    for (;;) {
        const auto row = reader.next();
        if (!row) {
            const auto &issue = row.error().issues.first();
            EXPECT_EQ(row.error().detail, QStringLiteral("line %1").arg(reader.line()));
            result += u'!' + (issue.params.isEmpty() ? base::issueCodeWord(issue.code) : issue.params.first())
                + u'@' + QString::number(reader.line()) + u' ';
            continue;
        }
        if (!*row)
            return result.trimmed();
        EXPECT_EQ((*row)->line, reader.line());
        result += QString::number((*row)->line) + u'[' + (*row)->cells.join(u'|') + QStringLiteral("] ");
    }
}

QList<QStringList> readBack(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<QStringList> rows;
    for (;;) {
        const auto row = reader.next();
        if (!row || !*row) {
            EXPECT_TRUE(row);
            return rows;
        }
        rows.append((*row)->cells);
    }
}

struct ReadCase {
    const char *text;
    const char16_t *outline;
};

class CsvReading : public testing::TestWithParam<ReadCase>
{};

} // namespace

TEST_P(CsvReading, followsRfc4180)
{
    EXPECT_EQ(outline(QByteArray(GetParam().text)).toStdString(),
              QString::fromUtf16(GetParam().outline).toStdString());
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(
    Texts, CsvReading,
    testing::Values(
        ReadCase{"", u""},
        ReadCase{"\xef\xbb\xbf", u""},
        ReadCase{"\r\n\n\r\n", u""},
        ReadCase{"a", u"1[a]"},
        ReadCase{"a,b\r\nc,d\r\n", u"1[a|b] 2[c|d]"},
        ReadCase{"a,b\nc,d", u"1[a|b] 2[c|d]"},
        ReadCase{"a\r", u"1[a]"},
        ReadCase{"\xef\xbb\xbf\"a\",b\n", u"1[a|b]"},
        ReadCase{"a\n\357\273\277b\n", u"1[a] 2[\ufeffb]"},
        ReadCase{",\n,,\n", u"1[|] 2[||]"},
        ReadCase{"\"\"\n", u"1[]"},
        ReadCase{"\n\na\n\r\n\nb\n", u"3[a] 6[b]"},
        ReadCase{"\"a\nb\",c\nd,e\n", u"1[a\nb|c] 3[d|e]"},
        ReadCase{"\"a\r\nb\"\r\nc\r\n", u"1[a\r\nb] 3[c]"},
        ReadCase{"\"say \"\"hello\"\"\",\"\"\"\"\n", u"1[say \"hello\"|\"]"},
        ReadCase{" a , b \n", u"1[ a | b ]"},
        ReadCase{"Gespr\303\244ch,\360\237\214\212\n", u"1[Gespräch|🌊]"},
        // the apostrophe before a formula sign comes off, any other stays
        ReadCase{"'=1,'+2,'-3,'@x,\"'\tx\",\"'\rx\",'n,''=y,'\n", u"1[=1|+2|-3|@x|\tx|\rx|'n|'=y|']"},
        // each fault names its row, and reading goes on after it
        ReadCase{"a\nb\"c,d\ne\n", u"1[a] !stray_quote@2 3[e]"},
        ReadCase{"\"a\"b,c\nd\n", u"!stray_quote@1 2[d]"},
        ReadCase{"\"a\" ,c\nd\n", u"!stray_quote@1 2[d]"},
        ReadCase{"a\nb,\"c\nd\ne", u"1[a] !unterminated_quote@2"},
        ReadCase{"\"", u"!unterminated_quote@1"},
        ReadCase{"a\rb\nc\n", u"!bare_carriage_return@1 2[c]"},
        ReadCase{"a\r\r\nb\n", u"!bare_carriage_return@1 2[b]"},
        ReadCase{"a\n\xe4,b\nc\n", u"1[a] !not_utf8@2 3[c]"},
        ReadCase{"\"x\n\xff\"\nc\n", u"!not_utf8@1 3[c]"},
        ReadCase{"a\xc3\nb\n", u"!not_utf8@1 2[b]"},           // cut off in the middle of a character
        ReadCase{"\xc0\xaf\nb\n", u"!not_utf8@1 2[b]"},        // overlong
        ReadCase{"\xed\xa0\x80\nb\n", u"!not_utf8@1 2[b]"},    // a surrogate
        ReadCase{"\xf4\x90\x80\x80\n", u"!not_utf8@1"},        // beyond U+10FFFF
        ReadCase{"\377\376a\n", u"!not_utf8@1"}));           // UTF-16
// clang-format on

TEST(CsvReader, refusesACellOverOneMillionBytesAndGoesOn)
{
    const QByteArray longest(CsvReader::maximumCellBytes, 'x');
    EXPECT_EQ(readBack(longest + ",y\n").first(), row(QString::fromLatin1(longest + "|y")));
    EXPECT_EQ(outline("a\n" + longest + "x,y\nb\n"), QStringLiteral("1[a] !1000000@2 3[b]"));
    EXPECT_EQ(outline("\"" + longest + "\nx\",y\nb\n"), QStringLiteral("!1000000@1 3[b]"));

    QByteArray text = longest + "x\n";
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto row = CsvReader(buffer).next();
    ASSERT_FALSE(row);
    EXPECT_EQ(row.error().code, base::ErrorCode::Invalid);
    EXPECT_EQ(row.error().issues.first().code, base::IssueCode::TextTooLong);
}

TEST(CsvReader, boundsTheMemoryOfOneRow)
{
    EXPECT_EQ(outline(QByteArray(CsvReader::maximumRowBytes + 1, ',') + "\na\n"),
              QStringLiteral("!row_too_long@1 2[a]"));
}

TEST(CsvReader, keepsNulForTheRulesToRefuse)
{
    EXPECT_EQ(readBack(QByteArray("a\0b\n", 4)).first().first(), QString::fromLatin1("a\0b", 3));
}

TEST(CsvReader, readsAPipe)
{
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const QByteArray text = "\357\273\277a,b\nc,d";
    ASSERT_EQ(write(ends[1], text.constData(), size_t(text.size())), text.size());
    close(ends[1]);
    QFile file;
    ASSERT_TRUE(file.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    CsvReader reader(file);
    EXPECT_EQ(reader.next().value()->cells, row(u"a|b"));
    EXPECT_EQ(reader.next().value()->cells, row(u"c|d"));
    EXPECT_FALSE(reader.next().value());
}

TEST(CsvReader, reportsADeviceThatFails)
{
    tests::FailingDevice device(100);
    const auto row = CsvReader(device).next();
    ASSERT_FALSE(row);
    EXPECT_EQ(row.error().code, base::ErrorCode::Device);
}

TEST(CsvWriter, writesRfc4180)
{
    EXPECT_EQ(csv({row(u"a|b c"), {}, {QString()}, row(u"|")}), QByteArray("a,b c\r\n\r\n\"\"\r\n,\r\n"));
    EXPECT_EQ(csv({row(u"a,b|a\"b|a\nb|a;b")}), QByteArray("\"a,b\",\"a\"\"b\",\"a\nb\",\"a;b\"\r\n"));
    EXPECT_EQ(csv({row(u"Gespräch")}), QByteArray("Gespr\303\244ch\r\n"));
}

TEST(CsvWriter, neutralisesFormulas)
{
    EXPECT_EQ(csv({row(u"=1|+1|-1|@x")}), QByteArray("'=1,'+1,'-1,'@x\r\n"));
    EXPECT_EQ(csv({row(u"\t=1|\r=1|＝1|＠")}), QByteArray("\"'\t=1\",\"'\r=1\",'＝1,'＠\r\n"));
    EXPECT_EQ(csv({row(u"a=1|1-2|'x")}), QByteArray("a=1,1-2,'x\r\n"));
}

TEST(CsvWriter, reportsADeviceThatFails)
{
    tests::FailingDevice device(10);
    CsvWriter writer(device);
    EXPECT_TRUE(writer.writeRow({QStringLiteral("1234567")}));
    const auto second = writer.writeRow({QStringLiteral("1234567")});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::ErrorCode::Device);
}

TEST(Csv, givesBackEveryNastyText)
{
    const QList<QStringList> rows = {
        row(u"=HYPERLINK(\"x\")|'=1|''=1|'"),
        row(u"\"|\"\"|a\"\r\n\"b| \" "),
        {QString()},
        {QStringLiteral("\r")},
        {QStringLiteral("\n")},
        {QStringLiteral("\ufeff")},
        row(u"||"),
        row(u"＠＋－＝|'＠|مرحبا|👩‍👧"),
        {QString::fromLatin1("a\0b", 3)},
    };
    EXPECT_EQ(readBack(csv(rows)), rows);
}

TEST(Csv, givesBackWhateverIsWritten)
{
    static const QString alphabet = QStringLiteral("ab =+-@',;\"\r\n\t＝＋－＠äß€\ufeff漢");
    QRandomGenerator random(20260301);
    QList<QStringList> rows;
    for (int r = 0; r < 20000; ++r) {
        QStringList row;
        for (int c = random.bounded(1, 6); c > 0; --c) {
            QString cell;
            for (int i = random.bounded(8); i > 0; --i)
                cell += alphabet.at(random.bounded(int(alphabet.size())));
            row.append(cell);
        }
        rows.append(row);
    }
    EXPECT_EQ(readBack(csv(rows)), rows);
}

TEST(Csv, survivesArbitraryBytes)
{
    QRandomGenerator random(42);
    static const QByteArray alphabet("a,\"\r\n'=\xc3\xa4\xff", 10);
    for (int round = 0; round < 20000; ++round) {
        QByteArray text;
        for (int i = random.bounded(24); i > 0; --i)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const auto lines = text.count('\n') + 1;
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        qint64 calls = 0;
        for (auto row = reader.next(); !row || *row; row = reader.next())
            ASSERT_LE(++calls, lines) << text.toPercentEncoding().toStdString();
    }
}
