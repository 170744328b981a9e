#include "services/undo/take_back.h"

#include "services/case_file/assign_case_file.h"
#include "services/case_file/open_case_file.h"
#include "services/case_file/take_case_file.h"
#include "services/contact/autosave_contact.h"
#include "services/contact/discard_contact.h"
#include "services/contact/finish_contact.h"
#include "services/contact/record_short_contact.h"
#include "services/contact/withdraw_contact.h"
#include "services/referral/move_referral.h"
#include "services/task/complete_task.h"
#include "services/task/postpone_task.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lotse::tests {
namespace {

using namespace domain;
using namespace services;
using base::ErrorCode;

class TakeBackTest : public ::testing::Test
{
protected:
    /// What an act changes.
    template<class Act>
    ChangeLog done(Act act)
    {
        ChangeLog log;
        Context context = world.context;
        context.changes = &log;
        EXPECT_TRUE(act(context));
        return log;
    }
    base::Result<void> takeBack(const ChangeLog &log) { return TakeBack(world.context).run(log); }

    Contact running()
    {
        Contact contact = world.putContact();
        contact.status = ContactStatus::Running;
        contact.number.clear();
        contact.endedAt.reset();
        contact.followUpOn = QDate(2026, 11, 30);
        return world.fake.contacts.put(contact);
    }

    CaseWorld world;
};

TEST_F(TakeBackTest, makesAFinishedCallADraftThatKeepsItsNumber)
{
    const Contact call = running();
    const ChangeLog log = done([&](const Context &context) {
        return FinishContact(context).run(call.id, call.revision);
    });
    const Contact finished = world.fake.contacts.at(call.id);
    ASSERT_TRUE(takeBack(log));
    const Contact draft = world.fake.contacts.at(call.id);
    EXPECT_EQ(draft.status, ContactStatus::Draft);
    EXPECT_EQ(draft.number, finished.number);
    EXPECT_EQ(draft.endedAt, finished.endedAt);
    for (const Task &task : world.fake.tasks.all()) {
        EXPECT_EQ(task.contact == call.id, !task.waivedReason.isEmpty()) << "the follow-up it promised is waived";
    }
    const auto again = FinishContact(world.context).run(draft.id, draft.revision);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->number, finished.number) << "a number is given once";
}

TEST_F(TakeBackTest, putsBackWhatWasDoneToOneRecord)
{
    const Task task = world.task;
    ASSERT_TRUE(takeBack(done([&](const Context &context) {
        return CompleteTask(context).run(task.id, task.revision, QStringLiteral("reached"));
    })));
    Task now = world.fake.tasks.at(task.id);
    EXPECT_FALSE(now.doneOn.isValid());
    EXPECT_EQ(now.outcome, task.outcome);
    ASSERT_TRUE(takeBack(done([&](const Context &context) {
        return PostponeTask(context).run(task.id, now.revision, {QDate(2026, 12, 1), {}, {}});
    })));
    EXPECT_EQ(world.fake.tasks.at(task.id).dueOn, task.dueOn);

    const Referral referral = world.proposed;
    ASSERT_TRUE(takeBack(done([&](const Context &context) {
        return MoveReferral(context).run(referral.id, referral.revision, ReferralStatus::Offered, {});
    })));
    EXPECT_EQ(world.fake.referrals.at(referral.id).status, referral.status);
    EXPECT_EQ(world.fake.referrals.at(referral.id).offeredOn, referral.offeredOn);

    const CaseFile fresh = world.fresh;
    ASSERT_TRUE(takeBack(done([&](const Context &context) {
        return TakeCaseFile(context).run(fresh.id, fresh.revision);
    })));
    EXPECT_EQ(world.fake.caseFiles.at(fresh.id).status, CaseFileStatus::New);
    EXPECT_EQ(world.fake.caseFiles.at(fresh.id).counsellor, fresh.counsellor);

    const CaseFile open = world.open;
    ASSERT_TRUE(takeBack(done([&](const Context &context) {
        return AssignCaseFile(context).run(open.id, open.revision, world.actor.id);
    })));
    EXPECT_EQ(world.fake.caseFiles.at(open.id).counsellor, open.counsellor);
}

TEST_F(TakeBackTest, takesOnlyTheLinkOfARunningCallBack)
{
    Contact call = running();
    call.callers.clear();
    call = world.fake.contacts.put(call);
    Contact form = call;
    form.note = QStringLiteral("typed with it");
    form.callers = {world.caller.id};
    const ChangeLog log = done([&](const Context &context) { return AutosaveContact(context).run(form); });
    EXPECT_EQ(log.action, QStringLiteral("link_contact"));
    form = world.fake.contacts.at(call.id);
    form.topics = {QStringLiteral("withdrawal")};
    ASSERT_TRUE(AutosaveContact(world.context).run(form));
    ASSERT_TRUE(takeBack(log));
    const Contact now = world.fake.contacts.at(call.id);
    EXPECT_TRUE(now.callers.isEmpty());
    EXPECT_EQ(now.status, ContactStatus::Running);
    EXPECT_EQ(now.note, QStringLiteral("typed with it"));
    EXPECT_EQ(now.topics, form.topics);
    EXPECT_EQ(world.fake.audit.entries().last().action, QStringLiteral("take_back"));
    EXPECT_EQ(outcome(takeBack(log)), ErrorCode::Conflict) << "once";
}

TEST_F(TakeBackTest, withdrawsACaseFileThatWasOpenedUnlessSomethingIsOpenThere)
{
    Contact call = running();
    call.followUpOn = {};
    call = world.fake.contacts.put(call);
    CaseFileId opened;
    const ChangeLog log = done([&](const Context &context) {
        CaseFileOpening opening;
        opening.contact = call.id;
        const auto caseFile = OpenCaseFile(context).run(opening);
        opened = caseFile->id;
        return caseFile;
    });
    Task task = world.task;
    task.id = TaskId::create();
    task.caseFile = opened;
    task.outcome.clear();
    task.doneOn = {};
    task = world.fake.tasks.put(task);
    const auto before = world.snapshot();
    EXPECT_EQ(outcome(takeBack(log)), ErrorCode::Invalid);
    EXPECT_EQ(world.snapshot(), before);
    task.doneOn = QDate(2026, 11, 23);
    world.fake.tasks.put(task);
    ASSERT_TRUE(takeBack(log));
    EXPECT_TRUE(world.fake.caseFiles.at(opened).withdrawnOn.isValid());
    EXPECT_FALSE(world.fake.contacts.at(call.id).caseFiles.contains(opened));
}

TEST_F(TakeBackTest, bringsADiscardedDraftBackAndWithdrawsAHangUp)
{
    Contact draft = running();
    draft.status = ContactStatus::Draft;
    world.fake.contacts.put(draft);
    ASSERT_TRUE(takeBack(done([&](const Context &context) {
        return DiscardContact(context).run(draft.id, draft.revision);
    })));
    EXPECT_EQ(world.fake.contacts.at(draft.id).status, ContactStatus::Draft);

    ContactId hangUp;
    ASSERT_TRUE(takeBack(done([&](const Context &context) {
        const auto contact = RecordShortContact(context).run();
        hangUp = contact->id;
        return contact;
    })));
    EXPECT_EQ(world.fake.contacts.at(hangUp).status, ContactStatus::Withdrawn);
    EXPECT_FALSE(world.fake.contacts.at(hangUp).withdrawnReason.isEmpty());
}

TEST_F(TakeBackTest, refusesWhatWasChangedAgainOrIsTooOld)
{
    const Task task = world.task;
    const ChangeLog log = done([&](const Context &context) {
        return PostponeTask(context).run(task.id, task.revision, {QDate(2026, 12, 1), {}, {}});
    });
    const auto before = world.snapshot();
    world.clock.set(base::Instant{log.at.milliseconds + TakeBack::milliseconds + 1});
    EXPECT_EQ(outcome(takeBack(log)), ErrorCode::Conflict);
    world.clock.set(log.at);
    ASSERT_TRUE(PostponeTask(world.context).run(task.id, task.revision + 1, {QDate(2026, 12, 2), {}, {}}));
    const auto changed = world.snapshot();
    EXPECT_EQ(outcome(takeBack(log)), ErrorCode::Conflict);
    EXPECT_EQ(world.snapshot(), changed);
    EXPECT_NE(changed, before);
}

TEST_F(TakeBackTest, knowsOnlyActsThatCanGoBack)
{
    const Contact contact = world.contact;
    const ChangeLog log = done([&](const Context &context) {
        return WithdrawContact(context).run(contact.id, contact.revision, QStringLiteral("by mistake"));
    });
    EXPECT_FALSE(log.canBeTakenBack());
    EXPECT_EQ(outcome(takeBack(log)), ErrorCode::Conflict);
}

} // namespace
} // namespace lotse::tests
