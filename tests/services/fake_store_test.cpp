#include "support/test_bench.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using lotse::tests::TestBench;

namespace {

Contact contactAt(const char *iso)
{
    Contact contact;
    contact.id = ContactId::create();
    contact.startedAt = tests::instant(iso);
    contact.fieldOfWork = QStringLiteral("radicalisation");
    return contact;
}

} // namespace

TEST(FakeStore, rollbackTakesEverythingBack)
{
    TestBench bench;
    {
        auto transaction = Transaction::beginWrite(bench.store.unitOfWork);
        ASSERT_TRUE(transaction);
        Contact contact = contactAt("2026-11-23T08:00:00+01:00");
        ASSERT_TRUE(bench.store.contacts.insert(contact));
        ASSERT_EQ(bench.store.organisation.nextNumber(NumberKind::Contact, 2026),
                  QStringLiteral("K-2026-000001"));
        ASSERT_TRUE(bench.store.audit.append({}));
        EXPECT_EQ(bench.fake.contacts.all().size(), 1);
    }
    EXPECT_TRUE(bench.fake.contacts.all().isEmpty());
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
    EXPECT_EQ(bench.fake.unitOfWork.rolledBack(), 1);

    auto transaction = Transaction::beginWrite(bench.store.unitOfWork);
    ASSERT_TRUE(transaction);
    EXPECT_EQ(bench.store.organisation.nextNumber(NumberKind::Contact, 2026),
              QStringLiteral("K-2026-000001"));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(bench.fake.unitOfWork.committed(), 1);
}

TEST(FakeStore, refusesAWriteOutsideATransaction)
{
    TestBench bench;
    Contact contact = contactAt("2026-11-23T08:00:00+01:00");
    EXPECT_EQ(bench.store.contacts.insert(contact).error().code, base::ErrorCode::Internal);
}

TEST(FakeStore, failsAtTheWriteATestNames)
{
    TestBench bench;
    bench.fake.unitOfWork.failAtWrite(2, base::ErrorCode::Device);
    auto transaction = Transaction::beginWrite(bench.store.unitOfWork);
    ASSERT_TRUE(transaction);
    EXPECT_TRUE(bench.store.audit.append({}));
    EXPECT_FALSE(bench.fake.unitOfWork.hasFailed());
    EXPECT_EQ(transaction->commit().error().code, base::ErrorCode::Device);
    EXPECT_TRUE(bench.fake.unitOfWork.hasFailed());
}

TEST(FakeStore, comparesRevisionsAndKeepsNamesUnique)
{
    TestBench bench;
    Contact stored = contactAt("2026-11-23T08:00:00+01:00");
    stored.externalId = QStringLiteral("row-1");
    stored = bench.fake.contacts.put(stored);
    auto transaction = Transaction::beginWrite(bench.store.unitOfWork);
    ASSERT_TRUE(transaction);

    Contact mine = stored;
    Contact theirs = stored;
    ASSERT_TRUE(bench.store.contacts.update(mine));
    EXPECT_EQ(mine.revision, 2);
    EXPECT_EQ(bench.store.contacts.update(theirs).error().code, base::ErrorCode::Conflict);

    Contact twin = contactAt("2026-11-23T08:00:00+01:00");
    twin.externalId = QStringLiteral("row-1");
    EXPECT_EQ(bench.store.contacts.insert(twin).error().code, base::ErrorCode::Conflict);
    EXPECT_EQ(bench.store.contacts.resolve(QStringLiteral("row-1")).value(), stored.id);
    EXPECT_FALSE(bench.store.contacts.resolve(QStringLiteral("row-2")).value());
}

TEST(FakeStore, pagesInOrderInsideTheFieldsOfWork)
{
    TestBench bench;
    const Contact first = bench.fake.contacts.put(contactAt("2026-11-01T08:00:00+01:00"));
    const Contact third = bench.fake.contacts.put(contactAt("2026-11-03T08:00:00+01:00"));
    const Contact second = bench.fake.contacts.put(contactAt("2026-11-02T08:00:00+01:00"));
    Contact elsewhere = contactAt("2026-11-02T09:00:00+01:00");
    elsewhere.fieldOfWork = QStringLiteral("return");
    bench.fake.contacts.put(elsewhere);

    ListRequest request;
    request.fieldsOfWork = {QStringLiteral("radicalisation")};
    request.limit = 2;
    const auto page = bench.store.contacts.page(request);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->rows, (QList{first, second}));
    ASSERT_TRUE(page->next);
    request.after = page->next;
    const auto rest = bench.store.contacts.page(request);
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->rows, QList{third});
    EXPECT_FALSE(rest->next);

    request.after.reset();
    request.from = QDate(2026, 11, 2);
    request.descending = true;
    EXPECT_EQ(bench.store.contacts.page(request)->rows, (QList{third, second}));
    request.fieldsOfWork.clear();
    EXPECT_TRUE(bench.store.contacts.page(request)->rows.isEmpty());
}
