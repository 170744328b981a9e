#include "services/exchange/search_records.h"

#include "services/exchange/exchange_bench.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using lotse::services::ExchangeKind;
using lotse::services::SearchedKind;
using lotse::services::SearchRecords;
using lotse::tests::ExchangeBench;

namespace {

QString found(ExchangeBench &bench, const char *text, SearchedKind kind, int limit = 50)
{
    const auto hits = SearchRecords(bench.context).run(QString::fromUtf8(text), kind, limit);
    if (!hits)
        return u'!' + base::errorCodeWord(hits.error().code);
    QStringList kinds;
    for (const SearchHit &hit : *hits)
        kinds.append(services::kindWord(hit.kind));
    return kinds.join(u' ');
}

void fill(ExchangeBench &bench)
{
    ASSERT_EQ(bench.import(ExchangeKind::People,
                           "external_id,role,family_name,field_of_work\n"
                           "p1,caller,Nordmann,radicalisation\np2,caller,Nordmann,return\n"),
              QStringLiteral("2/0/0/0"));
    ASSERT_EQ(bench.import(ExchangeKind::Partners, "name\nNord\n"), QStringLiteral("1/0/0/0"));
}

} // namespace

TEST(SearchRecords, AsksOnlyForTheKindsAndFieldsOfWork)
{
    ExchangeBench bench;
    fill(bench);
    EXPECT_EQ(found(bench, "nord", SearchedKind::People), QStringLiteral("person person"));
    EXPECT_EQ(found(bench, "nord", SearchedKind::Partners), QStringLiteral("partner"));
    EXPECT_EQ(found(bench, "nord", SearchedKind::All), QStringLiteral("person person partner"));
    EXPECT_EQ(found(bench, "nord", SearchedKind::All, 1), QStringLiteral("person"));
    EXPECT_EQ(found(bench, "nord", SearchedKind::Notes), QString());
    bench.actor.fieldsOfWork = {QStringLiteral("return")};
    EXPECT_EQ(found(bench, "nord", SearchedKind::People), QStringLiteral("person"));
}

TEST(SearchRecords, RefusesWhatWouldListEverybody)
{
    ExchangeBench bench;
    fill(bench);
    for (const char *text : {"", " ", "n", "-*"})
        EXPECT_EQ(found(bench, text, SearchedKind::All), QStringLiteral("!invalid")) << text;
    for (const int limit : {0, -1, SearchRecords::maximumLimit + 1})
        EXPECT_EQ(found(bench, "nord", SearchedKind::All, limit), QStringLiteral("!invalid"));
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(found(bench, "nord", SearchedKind::All), QStringLiteral("!forbidden"));
}

TEST(SearchRecords, IsAuditedWithoutTheTerm)
{
    ExchangeBench bench;
    fill(bench);
    ASSERT_EQ(found(bench, "nord", SearchedKind::All), QStringLiteral("person person partner"));
    const AuditEntry entry = bench.fake.audit.entries().last();
    EXPECT_EQ(entry.action, QStringLiteral("search"));
    EXPECT_TRUE(entry.recordId.isEmpty());
    EXPECT_TRUE(entry.fields.isEmpty());
}

TEST(SearchRecords, WritesAHitAsOneLine)
{
    const SearchHit hit{
        RecordKind::Note, QStringLiteral("i"), {}, QStringLiteral("return"), QStringLiteral("a \"b\"\nü")};
    EXPECT_EQ(
        services::toJson(hit).toStdString(),
        "{\"kind\":\"note\",\"id\":\"i\",\"number\":null,\"field_of_work\":\"return\",\"text\":\"a \\\"b\\\"\\u000aü\"}");
}
