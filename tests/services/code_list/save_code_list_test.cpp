#include "services/code_list/save_code_list.h"
#include "support/test_bench.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using services::CountCodeUses;
using services::SaveCodeList;

namespace {

struct SaveCodeListTest : ::testing::Test {
    SaveCodeListTest()
    {
        before = {QStringLiteral("topics"), bench.codes.entries(QStringLiteral("topics"))};
        EXPECT_TRUE(bench.fake.unitOfWork.beginWrite() && bench.store.codeLists.save(before)
                    && bench.fake.unitOfWork.commit());
        after = before;
    }
    CodeList stored()
    {
        const auto lists = bench.store.codeLists.all();
        EXPECT_EQ(lists->size(), 1);
        return lists->first();
    }

    tests::TestBench bench;
    CodeList before;
    CodeList after;
};

} // namespace

TEST_F(SaveCodeListTest, StoresAuditsAndKeepsTheEarlierValues)
{
    after.codes[0].german = QStringLiteral("Anders");
    after.codes.append({{}, QStringLiteral("Neu"), QStringLiteral("Brand new"), {}, {}, {}});
    const auto saved = SaveCodeList(bench.context).run(before, after);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->codes.last().key, QStringLiteral("brand_new"));
    EXPECT_EQ(stored(), *saved);
    ASSERT_EQ(bench.fake.audit.entries().size(), 1);
    const AuditEntry entry = bench.fake.audit.entries().first();
    EXPECT_EQ(entry.action, QStringLiteral("change_code_list"));
    EXPECT_EQ(entry.recordId, QStringLiteral("topics"));
    EXPECT_EQ(entry.fields.first(), before.codes[0].key + QStringLiteral(".german"));
    const auto changes = bench.store.audit.changesOf(RecordKind::CodeList, QStringLiteral("topics"));
    ASSERT_EQ(changes->size(), 3);
    EXPECT_EQ(changes->first().before, before.codes[0].german);
}

TEST_F(SaveCodeListTest, LeavesNoTraceWhereNothingChanged)
{
    EXPECT_TRUE(SaveCodeList(bench.context).run(before, before));
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
}

TEST_F(SaveCodeListTest, RefusesWhatSomebodyChangedMeanwhile)
{
    after.codes[0].german = QStringLiteral("Anders");
    ASSERT_TRUE(SaveCodeList(bench.context).run(before, after));
    after.codes[0].german = QStringLiteral("Noch anders");
    const auto again = SaveCodeList(bench.context).run(before, after);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, base::ErrorCode::Conflict);
    EXPECT_EQ(stored().codes[0].german, QStringLiteral("Anders"));
}

TEST_F(SaveCodeListTest, RefusesWhoMayNotAndWhatBreaksARule)
{
    after.codes[0].english.clear();
    const auto broken = SaveCodeList(bench.context).run(before, after);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().issues.first().field, QStringLiteral("0.english"));
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(SaveCodeList(bench.context).run(before, before).error().code, base::ErrorCode::Forbidden);
    EXPECT_EQ(CountCodeUses(bench.context).run(before.name, before.codes[0].key).error().code,
              base::ErrorCode::Forbidden);
    EXPECT_EQ(stored(), before);
}

TEST_F(SaveCodeListTest, CountsWhoCarriesACode)
{
    bench.fake.codeLists.carried = {{RecordKind::Contact, 312}};
    const auto uses = CountCodeUses(bench.context).run(before.name, before.codes[0].key);
    ASSERT_TRUE(uses);
    EXPECT_EQ(*uses, bench.fake.codeLists.carried);
}
