#include "services/demo/create_demo_store.h"

#include "services/demo/demo_sample.h"
#include "support/test_bench.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::tests;
using services::CreateDemoStore;
using services::demo::DemoScale;

namespace {

void addPartners(TestBench &bench)
{
    for (const domain::Partner &partner : samplePartners())
        bench.fake.partners.put(partner);
}

/// Year → how many numbers of this letter it has; fails where one is missing or stands twice.
template<class R>
void expectGapless(const QList<R> &records, QChar letter)
{
    QHash<QString, QSet<int>> years;
    for (const R &record : records) {
        if (record.number.isEmpty())
            continue;
        EXPECT_EQ(record.number.front(), letter);
        QSet<int> &counts = years[record.number.section(u'-', 1, 1)];
        const int count = record.number.section(u'-', 2).toInt();
        EXPECT_FALSE(counts.contains(count));
        counts.insert(count);
    }
    EXPECT_GE(years.size(), 10);
    for (const QSet<int> &counts : years) {
        for (int count = 1; count <= counts.size(); ++count)
            EXPECT_TRUE(counts.contains(count));
    }
}

} // namespace

TEST(CreateDemoStore, writesWhatTheGeneratorYields)
{
    TestBench bench;
    addPartners(bench);
    const auto summary = CreateDemoStore(bench.context).run(DemoScale::Tiny);
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->rowHash, tinySample().rowHash);
    EXPECT_EQ(summary->contacts, 300);
    EXPECT_EQ(summary->caseFiles, 120);
    EXPECT_FALSE(summary->stopped);
    EXPECT_EQ(bench.fake.contacts.all().size(), summary->contacts);
    EXPECT_EQ(bench.fake.people.all().size(), summary->people);
    EXPECT_EQ(bench.fake.caseFiles.all().size(), summary->caseFiles);
    EXPECT_EQ(bench.fake.referrals.all().size(), summary->referrals);
    EXPECT_EQ(bench.fake.feedback.all().size(), summary->feedback);
    EXPECT_EQ(bench.fake.tasks.all().size(), summary->tasks);
    EXPECT_EQ(bench.fake.notes.all().size(), summary->notes);
    EXPECT_TRUE(bench.store.accounts.findByLogin(QStringLiteral("m.yildirim")).value().has_value());
    EXPECT_TRUE(summary->toJson().startsWith("{\"accounts\":13,\"case_files\":120,\"contacts\":300,"));
}

TEST(CreateDemoStore, numbersWithoutGaps)
{
    TestBench bench;
    addPartners(bench);
    ASSERT_TRUE(CreateDemoStore(bench.context).run(DemoScale::Tiny).has_value());
    expectGapless(bench.fake.contacts.all(), u'K');
    expectGapless(bench.fake.caseFiles.all(), u'F');
    expectGapless(bench.fake.referrals.all(), u'V');
    for (const domain::Contact &contact : bench.fake.contacts.all()) {
        const bool hadFinished = contact.status == domain::ContactStatus::Finished
            || contact.status == domain::ContactStatus::Withdrawn;
        EXPECT_EQ(contact.number.isEmpty(), !hadFinished);
    }
}

TEST(CreateDemoStore, auditsEachRecordUnderOneRun)
{
    TestBench bench;
    addPartners(bench);
    const auto summary = CreateDemoStore(bench.context).run(DemoScale::Tiny);
    ASSERT_TRUE(summary.has_value());
    const auto &entries = bench.fake.audit.entries();
    EXPECT_EQ(entries.size(),
              summary->accounts + summary->people + summary->caseFiles + summary->contacts
                  + summary->referrals + summary->feedback + summary->tasks + summary->notes);
    QSet<QString> records;
    for (const domain::AuditEntry &entry : entries) {
        EXPECT_EQ(entry.run, entries.first().run);
        EXPECT_EQ(entry.action, QStringLiteral("create_demo_record"));
        records.insert(entry.recordId);
        if (entry.kind == domain::RecordKind::PartnerFeedback) {
            EXPECT_NE(entry.fieldOfWork, domain::notAsked);
        }
    }
    EXPECT_FALSE(entries.first().run.isNull());
    EXPECT_EQ(records.size(), entries.size());
}

TEST(CreateDemoStore, refersNobodyWithoutPartners)
{
    TestBench bench;
    const auto summary = CreateDemoStore(bench.context).run(DemoScale::Tiny);
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->contacts, 300);
    EXPECT_EQ(summary->referrals, 0);
}

TEST(CreateDemoStore, stopsWhenAsked)
{
    TestBench bench;
    double last = 0;
    const auto summary = CreateDemoStore(bench.context).run(DemoScale::Tiny, 1, [&last](double share) {
        last = share;
        return share < 0.4;
    });
    ASSERT_TRUE(summary.has_value());
    EXPECT_TRUE(summary->stopped);
    EXPECT_GE(last, 0.4);
    EXPECT_FALSE(bench.fake.unitOfWork.isOpen());
    EXPECT_TRUE(bench.fake.contacts.all().isEmpty()); // the batch went with it
}

TEST(CreateDemoStore, givesBackTheFailureOfTheStore)
{
    for (const int write : {1, 40, 900}) {
        TestBench bench;
        bench.fake.unitOfWork.failAtWrite(write, base::ErrorCode::Device);
        const auto summary = CreateDemoStore(bench.context).run(DemoScale::Tiny);
        ASSERT_FALSE(summary.has_value());
        EXPECT_EQ(summary.error().code, base::ErrorCode::Device);
        EXPECT_FALSE(bench.fake.unitOfWork.isOpen());
        EXPECT_TRUE(bench.fake.people.all().isEmpty());
    }
}

TEST(CreateDemoStore, isForbiddenWithoutTheRight)
{
    TestBench bench;
    bench.actor.role = domain::Role::NoAccess;
    const auto summary = CreateDemoStore(bench.context).run(DemoScale::Tiny);
    ASSERT_FALSE(summary.has_value());
    EXPECT_EQ(summary.error().code, base::ErrorCode::Forbidden);
    EXPECT_EQ(bench.fake.unitOfWork.writes(), 0);
}
