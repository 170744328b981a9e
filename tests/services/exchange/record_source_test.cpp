#include "services/exchange/open_record_source.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::services;

namespace {

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QString outlineOf(const Cell &cell)
{
    static const char *const signs[] = {"", "raw:", "text:", "list:", "number:", "truth:", "other:"};
    return QString::fromLatin1(signs[int(cell.shape)]) + cell.text + cell.list.join(u'+');
}

/// Every row as "line [cell|cell]", or "line !issue/what".
QString outline(RecordSource &source)
{
    QStringList rows;
    SourceRow row;
    for (;;) {
        const auto more = source.next(row);
        EXPECT_TRUE(more);
        if (!more || !*more)
            return rows.join(u' ');
        QStringList cells;
        for (const Cell &cell : std::as_const(row.cells))
            cells.append(outlineOf(cell));
        QString text = QStringLiteral("%1 [%2]").arg(row.line).arg(cells.join(u'|'));
        if (!row.issues.isEmpty()) {
            text = QStringLiteral("%1 !%2").arg(row.line).arg(base::issueCodeWord(row.issues.first().code));
            if (!row.issues.first().params.isEmpty())
                text += u'/' + row.issues.first().params.first();
        }
        rows.append(text);
    }
}

struct Case {
    FileFormat format;
    QByteArray file;
    const char *columns;
    const char *rows;
};

const Case cases[] = {
    {FileFormat::Csv, "", "", ""},
    {FileFormat::Csv, "\xef\xbb\xbfname, city\r\nA,B\r\n\r\nC,\r\n", "name,city",
     "2 [raw:A|raw:B] 4 [raw:C|]"},
    {FileFormat::Csv, "name,city\n\"a\nb\",x\nlast,y\n", "name,city",
     "2 [raw:a\nb|raw:x] 4 [raw:last|raw:y]"},
    {FileFormat::Csv, "name,note\n'=1+1,'-x\n", "name,note", "2 [raw:=1+1|raw:-x]"},
    {FileFormat::Csv, "a,b\n1\n1,2,3\n\"x\ny\"z,2\nok,ok\n", "a,b",
     "2 !malformed_row/number_of_cells 3 !malformed_row/number_of_cells 4 !malformed_row/stray_quote 6 [raw:ok|raw:ok]"},
    {FileFormat::Csv, "a\n\xff\n", "a", "2 !not_utf8"},
    {FileFormat::Jsonl, "", "", ""},
    {FileFormat::Jsonl, "\xef\xbb\xbf{\"b\":\"x\"}\n\n{\"a\":[\"1\",\"2\"],\"b\":null}\n", "b,a",
     "1 [text:x|] 3 [|list:1+2]"},
    {FileFormat::Jsonl, R"({"a":5,"b":-1.5,"c":true,"d":[],"e":[1],"f":{},"g":""})", "a,b,c,d,e,f,g",
     "1 [number:5|number:-1.5|truth:true||other:array|other:object|]"},
    {FileFormat::Jsonl, "{\"a\":\"x\"}\n[1]\nnonsense\n{\"a\":\"\xff\"}\n{\"a\":\"y\"}", "a",
     "1 [text:x] 2 !malformed_row/not_an_object 3 !malformed_row/not_json 4 !not_utf8 5 [text:y]"},
};

} // namespace

TEST(RecordSource, ReadsRowsWithTheirPhysicalLines)
{
    for (const Case &each : cases) {
        SCOPED_TRACE(each.file.toStdString());
        const auto source = openRecordSource(deviceOf(each.file), each.format);
        ASSERT_TRUE(source);
        EXPECT_EQ((*source)->columns().join(u','), QString::fromUtf8(each.columns));
        EXPECT_EQ(outline(**source), QString::fromUtf8(each.rows));
        ASSERT_TRUE((*source)->rewind());
        EXPECT_EQ(outline(**source), QString::fromUtf8(each.rows));
    }
}

TEST(RecordSource, SkipsALineThatIsTooLong)
{
    const QByteArray longLine = "{\"a\":\"" + QByteArray(9'000'000, 'x') + "\"}\n";
    const auto source = openRecordSource(deviceOf(longLine + "{\"a\":\"y\"}\n"), FileFormat::Jsonl);
    ASSERT_TRUE(source);
    EXPECT_EQ(outline(**source), QStringLiteral("1 !malformed_row/row_too_long 2 [text:y]"));
}

TEST(RecordSource, RefusesWhatIsNoReadableFile)
{
    const QTemporaryDir folder;
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Jsonl}) {
        for (const QString &path : {folder.path(), folder.filePath(QStringLiteral("missing.csv"))}) {
            const auto source = openRecordSource(path, format);
            ASSERT_FALSE(source);
            EXPECT_EQ(source.error().code, base::ErrorCode::Device);
        }
    }
}

TEST(RecordSource, RefusesAHeaderThatIsNotUtf8)
{
    const auto source = openRecordSource(deviceOf("n\xe4me,city\n"), FileFormat::Csv);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, base::ErrorCode::Invalid);
    EXPECT_EQ(source.error().issues.first().code, base::IssueCode::NotUtf8);
}

TEST(RecordSource, KnowsFormatsByTheEndingOfAName)
{
    EXPECT_EQ(fileFormatOf(QStringLiteral("a/b.CSV")), FileFormat::Csv);
    EXPECT_EQ(fileFormatOf(QStringLiteral("b.x.jsonl")), FileFormat::Jsonl);
    EXPECT_EQ(fileFormatOf(QStringLiteral("b.xlsx")), FileFormat::Xlsx);
    EXPECT_FALSE(fileFormatOf(QStringLiteral("csv")));
    EXPECT_FALSE(fileFormatOf(QStringLiteral("a.txt")));
}
