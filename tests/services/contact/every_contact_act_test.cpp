#include "services/contact/contact_acts.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using tests::Act;
using tests::contactActs;
using tests::ContactWorld;
using tests::imageOf;

TEST(EveryContactAct, succeedsInOneTransactionAndSaysSoInTheAuditTrailWhereItShould)
{
    for (const Act &act : contactActs()) {
        ContactWorld world;
        ASSERT_TRUE(act.run(world)) << act.name;
        EXPECT_EQ(world.bench.fake.unitOfWork.begun(), 1) << act.name;
        EXPECT_EQ(world.bench.fake.unitOfWork.committed(), 1) << act.name;
        const auto &entries = world.bench.fake.audit.entries();
        EXPECT_EQ(!entries.isEmpty(), act.isAudited) << act.name;
        for (const AuditEntry &entry : entries) {
            EXPECT_EQ(entry.action, QString::fromLatin1(act.name));
            EXPECT_EQ(entry.actor, world.bench.actor.id) << act.name;
            EXPECT_EQ(entry.at, world.bench.clock.now()) << act.name;
            EXPECT_TRUE(entry.run.isNull()) << act.name;
        }
    }
}

TEST(EveryContactAct, isForbiddenToEveryOtherRoleAndThenWritesNothing)
{
    for (const Act &act : contactActs()) {
        for (const Role role : allOf<Role>()) {
            ContactWorld world;
            world.bench.actor.role = role;
            if (permits(world.bench.actor, act.action))
                continue;
            // What an act prepares in the store is part of the image, so it runs once before the comparison.
            (void)act.run(world);
            const QString before = imageOf(world.bench.fake);
            const auto result = act.run(world);
            ASSERT_FALSE(result) << act.name;
            EXPECT_EQ(result.error().code, base::ErrorCode::Forbidden) << act.name;
            EXPECT_EQ(result.error().where, word(act.action)) << act.name;
            EXPECT_EQ(imageOf(world.bench.fake), before) << act.name;
            EXPECT_EQ(world.bench.fake.unitOfWork.begun(), 0) << act.name;
        }
    }
}

TEST(EveryContactAct, leavesNothingWhereAnyWriteFails)
{
    for (const Act &act : contactActs()) {
        int failures = 0;
        for (int n = 1;; ++n) {
            ContactWorld world;
            world.bench.fake.unitOfWork.failAtWrite(1);
            (void)act.run(world); // prepares what the image holds
            const QString before = imageOf(world.bench.fake);
            const int begun = world.bench.fake.unitOfWork.begun();
            world.bench.fake.unitOfWork.failAtWrite(n, base::ErrorCode::Device);
            const auto result = act.run(world);
            if (!world.bench.fake.unitOfWork.hasFailed()) {
                EXPECT_TRUE(result) << act.name;
                break;
            }
            ++failures;
            ASSERT_FALSE(result) << act.name << " at write " << n;
            EXPECT_EQ(result.error().code, base::ErrorCode::Device) << act.name << " at write " << n;
            EXPECT_EQ(imageOf(world.bench.fake), before) << act.name << " at write " << n;
            EXPECT_FALSE(world.bench.fake.unitOfWork.isOpen()) << act.name;
            EXPECT_EQ(world.bench.fake.unitOfWork.begun(), begun + 1) << act.name;
        }
        EXPECT_GE(failures, 2) << act.name << " writes at least the record and the commit";
    }
}

TEST(EveryContactAct, isAConflictWhereSomebodySavedInBetween)
{
    for (const Act &act : contactActs()) {
        if (!act.makeStale)
            continue;
        ContactWorld world;
        act.makeStale(world);
        const auto result = act.run(world);
        ASSERT_FALSE(result) << act.name;
        EXPECT_EQ(result.error().code, base::ErrorCode::Conflict) << act.name;
        EXPECT_TRUE(world.bench.fake.audit.entries().isEmpty()) << act.name;
        EXPECT_EQ(world.bench.fake.unitOfWork.committed(), 0) << act.name;
    }
}

TEST(EveryContactAct, findsNothingBehindTheWallOfAnotherFieldOfWork)
{
    for (const Act &act : contactActs()) {
        if (!act.makeStale)
            continue;
        ContactWorld world;
        world.bench.actor.fieldsOfWork = {QStringLiteral("return"), notAsked};
        const auto result = act.run(world);
        ASSERT_FALSE(result) << act.name;
        EXPECT_EQ(result.error().code, base::ErrorCode::NotFound) << act.name;
        EXPECT_EQ(world.bench.fake.unitOfWork.committed(), 0) << act.name;
    }
}
