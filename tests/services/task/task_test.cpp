#include "services/task/add_task.h"
#include "services/task/complete_task.h"
#include "services/task/postpone_task.h"
#include "services/task/record_attempt.h"
#include "services/task/waive_task.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace domain;
using namespace services;
using base::ErrorCode;
using base::IssueCode;
using Issues = QList<IssueCode>;

const QDate today(2026, 11, 23);

TaskPlan planFor(QDate day)
{
    TaskPlan plan;
    plan.kind = QStringLiteral("call_back");
    plan.time.dueOn = day;
    return plan;
}

TEST(AddTask, belongsToWhatItNames)
{
    CaseWorld world;
    TaskPlan plan = planFor(today);
    const auto free = AddTask(world.context).run(plan);
    ASSERT_TRUE(free);
    EXPECT_EQ(free->fieldOfWork, notAsked);

    plan.referral = world.sent.id;
    plan.assignee = world.colleague.id;
    const auto ofReferral = AddTask(world.context).run(plan);
    ASSERT_TRUE(ofReferral);
    EXPECT_EQ(ofReferral->caseFile, world.open.id);
    EXPECT_EQ(ofReferral->fieldOfWork, world.field);
    EXPECT_EQ(ofReferral->assignee, world.colleague.id);

    plan = planFor(today);
    plan.contact = world.contact.id;
    EXPECT_EQ(AddTask(world.context).run(plan)->fieldOfWork, world.field);
}

TEST(AddTask, isDueOnTheDayItsWindowBegins)
{
    CaseWorld world;
    TaskPlan plan = planFor({});
    plan.time.dueFrom = instant("2026-11-24T23:30:00Z"); // half past midnight in Berlin
    plan.time.dueTo = instant("2026-11-25T01:00:00Z");
    EXPECT_EQ(AddTask(world.context).run(plan)->dueOn, QDate(2026, 11, 25));
}

TEST(AddTask, isRefused)
{
    struct Case {
        const char *what;
        void (*change)(CaseWorld &, TaskPlan &);
        ErrorCode code;
        Issues issues;
    };
    const QList<Case> cases = {
        {"no day", [](CaseWorld &, TaskPlan &p) { p.time = {}; }, ErrorCode::Invalid, {IssueCode::Required}},
        {"window backwards",
         [](CaseWorld &, TaskPlan &p) {
             p.time.dueFrom = base::Instant{2};
             p.time.dueTo = base::Instant{1};
         },
         ErrorCode::Invalid,
         {IssueCode::EndBeforeStart}},
        {"unknown kind",
         [](CaseWorld &, TaskPlan &p) { p.kind = QStringLiteral("errand"); },
         ErrorCode::Invalid,
         {IssueCode::UnknownCode}},
        {"nobody",
         [](CaseWorld &, TaskPlan &p) { p.assignee = AccountId::create(); },
         ErrorCode::Invalid,
         {IssueCode::UnknownReference}},
        {"referral of another file",
         [](CaseWorld &w, TaskPlan &p) {
             p.caseFile = w.fresh.id;
             p.referral = w.sent.id;
         },
         ErrorCode::Invalid,
         {IssueCode::UnknownReference}},
        {"closed file",
         [](CaseWorld &w, TaskPlan &p) { p.caseFile = w.closed.id; },
         ErrorCode::Conflict,
         {IssueCode::IllegalMove}},
        {"contact of another field",
         [](CaseWorld &w, TaskPlan &p) {
             w.contact.fieldOfWork = QStringLiteral("return");
             p.caseFile = w.open.id;
             p.contact = w.fake.contacts.put(w.contact).id;
         },
         ErrorCode::Invalid,
         {IssueCode::CrossesPurposeWall}},
        {"no such file",
         [](CaseWorld &, TaskPlan &p) { p.caseFile = CaseFileId::create(); },
         ErrorCode::NotFound,
         {}},
    };
    for (const Case &row : cases) {
        CaseWorld world;
        TaskPlan plan = planFor(today);
        row.change(world, plan);
        const CaseWorld::Snapshot before = world.snapshot();
        const auto added = AddTask(world.context).run(plan);
        EXPECT_EQ(outcome(added), row.code) << row.what;
        EXPECT_EQ(issuesOf(added), row.issues) << row.what;
        EXPECT_TRUE(world.snapshot() == before) << row.what;
    }
}

TEST(PostponeTask, givesAnotherTime)
{
    CaseWorld world;
    const auto later = PostponeTask(world.context).run(world.task.id, 1, {QDate(2026, 12, 7), {}, {}});
    ASSERT_TRUE(later);
    EXPECT_EQ(later->dueOn, QDate(2026, 12, 7));
    EXPECT_EQ(world.earlier(world.task.id.text(), "due_on"), QStringLiteral("2026-11-30"));
    EXPECT_EQ(issuesOf(PostponeTask(world.context).run(world.task.id, 2, {})), Issues{IssueCode::Required});
}

TEST(RecordAttempt, countsWhatReachedNobody)
{
    CaseWorld world;
    const Code left = QStringLiteral("message_left");
    EXPECT_EQ(RecordAttempt(world.context).run(world.task.id, 1, left)->attempts, 1);
    const auto second = RecordAttempt(world.context).run(world.task.id, 2, QStringLiteral("not_reached"));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->attempts, 2);
    EXPECT_EQ(second->outcome, QStringLiteral("not_reached"));
    EXPECT_FALSE(second->doneOn.isValid());
    for (const char *wrong : {"reached", "not_asked", "fainted"})
        EXPECT_EQ(issuesOf(RecordAttempt(world.context).run(world.task.id, 3, QString::fromLatin1(wrong))),
                  Issues{IssueCode::UnknownCode})
            << wrong;
}

TEST(CompleteTask, aCallBackSaysHowItEnded)
{
    CaseWorld world;
    const Task callBack = world.putTask("call_back");
    EXPECT_EQ(issuesOf(CompleteTask(world.context).run(callBack.id, 1)), Issues{IssueCode::OutcomeMissing});
    EXPECT_EQ(issuesOf(CompleteTask(world.context).run(callBack.id, 1, QStringLiteral("fainted"))),
              Issues{IssueCode::UnknownCode});
    EXPECT_EQ(
        issuesOf(
            CompleteTask(world.context).run(callBack.id, 1, QStringLiteral("reached"), today.addDays(1))),
        Issues{IssueCode::StartsInFuture});
    const auto done =
        CompleteTask(world.context).run(callBack.id, 1, QStringLiteral("reached"), today.addDays(-1));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->doneOn, today.addDays(-1));
    EXPECT_EQ(done->outcome, QStringLiteral("reached"));
    EXPECT_EQ(CompleteTask(world.context).run(world.task.id, 1)->doneOn, today);
}

TEST(WaiveTask, settlesWithAReason)
{
    CaseWorld world;
    EXPECT_EQ(issuesOf(WaiveTask(world.context).run(world.task.id, 1, QStringLiteral(" "))),
              Issues{IssueCode::ReasonMissing});
    EXPECT_EQ(
        WaiveTask(world.context).run(world.task.id, 1, QStringLiteral(" settled by mail "))->waivedReason,
        QStringLiteral("settled by mail"));
}

TEST(TaskUseCases, leaveDoneAndWaivedTasksAlone)
{
    for (bool isDone : {true, false}) {
        CaseWorld world;
        Task task = world.putTask("call_back");
        if (isDone)
            task.doneOn = today;
        else
            task.waivedReason = QStringLiteral("settled");
        world.fake.tasks.put(task);
        const Code reached = QStringLiteral("reached");
        EXPECT_EQ(outcome(PostponeTask(world.context).run(task.id, 1, {today, {}, {}})), ErrorCode::Conflict);
        EXPECT_EQ(outcome(RecordAttempt(world.context).run(task.id, 1, QStringLiteral("not_reached"))),
                  ErrorCode::Conflict);
        EXPECT_EQ(outcome(CompleteTask(world.context).run(task.id, 1, reached)), ErrorCode::Conflict);
        EXPECT_EQ(outcome(WaiveTask(world.context).run(task.id, 1, reached)), ErrorCode::Conflict);
        EXPECT_TRUE(world.fake.audit.entries().isEmpty());
    }
}

} // namespace
} // namespace lotse::tests
