#include "services/exchange/import_columns.h"
#include "services/exchange/mapped_source.h"
#include "services/exchange/open_record_source.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::services;

namespace {

std::unique_ptr<RecordSource> sourceOf(const QByteArray &bytes, FileFormat format = FileFormat::Csv)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::move(*openRecordSource(std::move(buffer), format));
}

QStringList words(const char *text) { return QString::fromUtf8(text).split(u','); }

QString rowsOf(RecordSource &source)
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
            cells.append(cell.text);
        rows.append(row.issues.isEmpty() ? cells.join(u'|') : QStringLiteral("!%1").arg(row.line));
    }
}

} // namespace

TEST(MappedSource, GivesColumnsTheNamesOfTheirFieldsAndLeavesOthersOut)
{
    MappedSource source(sourceOf("Ort,Nummer,Name\nUlm,7,A\nBonn,8\nKiel,9,C\n"), words("city,,name"));
    EXPECT_EQ(source.columns(), words("city,name"));
    EXPECT_TRUE(source.hasHeader());
    EXPECT_EQ(rowsOf(source), QStringLiteral("Ulm|A !3 Kiel|C"));
    EXPECT_EQ(source.progress(), 1.0);
    ASSERT_TRUE(source.rewind());
    EXPECT_EQ(rowsOf(source), QStringLiteral("Ulm|A !3 Kiel|C"));
}

TEST(ImportColumns, GuessesFieldsByNameAndLabelAndNoneTwice)
{
    EXPECT_EQ(guessFields(ExchangeKind::People, words("external_id,Family name,GIVEN-NAME,shoe size,family_name")),
              words("external_id,family_name,given_name,,"));
    EXPECT_EQ(guessFields(ExchangeKind::Partners, words("name,revision")), words("name,"))
        << "what the store keeps for itself is no field of a file";
}

TEST(ImportColumns, KnowsWhatSpreadsheetsCallThings)
{
    EXPECT_EQ(guessFields(ExchangeKind::People, words("Aktenzeichen,Nachname,First Name")),
              words("external_id,family_name,given_name"));
    EXPECT_EQ(guessFields(ExchangeKind::Notes, words("Nachname")), words("")) << "a note has no name";
}

TEST(ImportColumns, NamesTheRequiredFieldsThatNoColumnHolds)
{
    EXPECT_EQ(missingFields(ExchangeKind::People, words("family_name")), words("external_id,role"));
    EXPECT_EQ(missingFields(ExchangeKind::People, words("id,role")), QStringList());
    EXPECT_EQ(missingFields(ExchangeKind::Contacts, {}), words("started_at,channel,counsellor"));
}

TEST(ImportColumns, EveryRequiredFieldCanBeGiven)
{
    for (const ExchangeKind kind : domain::allOf<ExchangeKind>()) {
        const QStringList fields = importableFields(kind);
        EXPECT_EQ(missingFields(kind, fields), QStringList());
        EXPECT_EQ(guessFields(kind, fields), fields) << "an export is understood without any help";
    }
}

TEST(ImportColumns, PreviewsTheFirstReadableRows)
{
    const auto csv = previewOf(*sourceOf("a,b\n1,2\nx\n3,4\n5,6\n"), 2);
    ASSERT_TRUE(csv);
    EXPECT_EQ(csv->columns, words("a,b"));
    EXPECT_EQ(csv->rows, (QList<QStringList>{words("1,2"), words("3,4")}));
    const auto json = previewOf(*sourceOf("{\"a\":[\"x\",\"y\"],\"b\":3}\n", FileFormat::Jsonl), 5);
    ASSERT_TRUE(json);
    EXPECT_EQ(json->rows, (QList<QStringList>{{QStringLiteral("x; y"), QStringLiteral("3")}}));
}
