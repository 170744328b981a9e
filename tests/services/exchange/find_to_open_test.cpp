#include "services/exchange/find_to_open.h"

#include "services/exchange/exchange_bench.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using lotse::services::ExchangeKind;
using lotse::services::FindToOpen;
using lotse::tests::ExchangeBench;

namespace {

struct FindToOpenTest : ::testing::Test {
    FindToOpenTest()
    {
        EXPECT_EQ(bench.import(ExchangeKind::People,
                               "external_id,role,family_name,field_of_work\n"
                               "p1,caller,Nordmann,radicalisation\np2,caller,Nordmann,return\n"),
                  QStringLiteral("2/0/0/0"));
        EXPECT_EQ(bench.import(ExchangeKind::Partners, "name\nNord\n"), QStringLiteral("1/0/0/0"));
        EXPECT_EQ(bench.import(ExchangeKind::CaseFiles,
                               "external_id,opened_on,field_of_work\n"
                               "f1,2026-01-02,radicalisation\nf2,2026-01-03,return\n"),
                  QStringLiteral("2/0/0/0"));
        EXPECT_EQ(bench.import(ExchangeKind::Contacts,
                               "external_id,started_at,channel,counsellor,field_of_work\n"
                               "k1,2026-01-02T10:00:00Z,phone,anna,radicalisation\n"),
                  QStringLiteral("1/0/0/0"));
        bench.actor.fieldsOfWork = {QStringLiteral("radicalisation")};
    }
    QString found(const char *text)
    {
        const auto hits = FindToOpen(bench.context).run(QString::fromUtf8(text));
        if (!hits)
            return u'!' + base::errorCodeWord(hits.error().code);
        QStringList texts;
        for (const SearchHit &hit : *hits)
            texts.append(word(hit.kind) + (hit.number.isEmpty() ? QString() : u':' + hit.number));
        return texts.join(u' ');
    }

    ExchangeBench bench;
};

} // namespace

TEST_F(FindToOpenTest, FindsPeopleAndPartnersOfTheOwnFieldOfWork)
{
    EXPECT_EQ(found("nord"), QStringLiteral("person partner"));
    EXPECT_EQ(found("südmann"), QString());
}

TEST_F(FindToOpenTest, FindsNumbersWholeOrByTheirEnd)
{
    EXPECT_EQ(found("F-2026-0001"), QStringLiteral("case_file:F-2026-0001"));
    EXPECT_EQ(found(" f-2026-0001 "), QStringLiteral("case_file:F-2026-0001"));
    EXPECT_EQ(found("k-2026-000001"), QStringLiteral("contact:K-2026-000001"));
    EXPECT_EQ(found("01"), QStringLiteral("case_file:F-2026-0001 contact:K-2026-000001"));
    EXPECT_EQ(found("02"), QString()) << "behind the purpose wall";
    EXPECT_EQ(found("F-2026-0002"), QString());
    EXPECT_EQ(found("f1"), QString()) << "what others call it is no number";
}

TEST_F(FindToOpenTest, FindsNothingWhereEverybodyWouldBeFound)
{
    const qsizetype before = bench.fake.audit.entries().size();
    for (const char *text : {"", " ", "n", "-*"})
        EXPECT_EQ(found(text), QString()) << text;
    EXPECT_EQ(bench.fake.audit.entries().size(), before);
}

TEST_F(FindToOpenTest, IsAuditedWithoutTheTermAndRefusesWhoMayNot)
{
    found("nord");
    const AuditEntry entry = bench.fake.audit.entries().last();
    EXPECT_EQ(entry.action, QStringLiteral("search"));
    EXPECT_TRUE(entry.recordId.isEmpty() && entry.fields.isEmpty());
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(found("nord"), QStringLiteral("!forbidden"));
}
