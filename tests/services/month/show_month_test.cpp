#include "services/month/show_month.h"
#include "services/report/report_month.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using services::CounsellorLoad;
using services::MonthOverview;
using services::ShowMonth;

namespace {

const QDate october(2026, 10, 1);
const QDate november(2026, 11, 1);

class ShowMonthTest : public ::testing::Test
{
protected:
    Contact call(const char *startedAt, const char *callerGroup, const char *channel = "phone")
    {
        Contact contact = world.putContact();
        contact.status = ContactStatus::Finished;
        contact.startedAt = tests::instant(startedAt);
        contact.callerGroup = QString::fromLatin1(callerGroup);
        contact.channel = QString::fromLatin1(channel);
        world.fake.contacts.put(contact);
        return contact;
    }
    MonthOverview overview(QDate month = october, QDate compared = october.addYears(-1))
    {
        const auto shown = ShowMonth(world.context).run(month, compared);
        EXPECT_TRUE(shown) << shown.error().where.toStdString();
        return shown.value_or(MonthOverview());
    }
    CounsellorLoad loadOf(const AccountId &account)
    {
        const auto logins = world.store.accounts.logins();
        for (const CounsellorLoad &load : overview().loads) {
            if (load.login == logins->value(account))
                return load;
        }
        return {};
    }

    tests::CaseWorld world;
};

} // namespace

TEST_F(ShowMonthTest, CountsTheYearByWhoCalled)
{
    call("2026-10-05T10:00:00Z", "family");
    call("2026-10-06T10:00:00Z", "family", "email");
    call("2026-10-07T10:00:00Z", "youth_welfare", "letter");
    call("2026-10-08T10:00:00Z", "refugee_help");
    call("2026-10-09T10:00:00Z", "not_asked");
    call("2025-11-30T22:59:00Z", "school");
    call("2025-10-31T10:00:00Z", "school"); // a month before the year begins
    const MonthOverview shown = overview();
    ASSERT_EQ(shown.year.size(), 12);
    EXPECT_EQ(shown.year.first().month, QDate(2025, 11, 1));
    EXPECT_EQ(shown.year.first().byCircle, (std::array<qint64, callerCircleCount>{0, 1, 0, 0}));
    EXPECT_EQ(shown.year.last().month, october);
    EXPECT_EQ(shown.year.last().byCircle, (std::array<qint64, callerCircleCount>{2, 0, 2, 1}));
    EXPECT_EQ(shown.year.last().total, 5);
    EXPECT_EQ(shown.withoutCallerGroup, 1);
    EXPECT_EQ(services::messagesIn(shown.figures), 2);
    EXPECT_EQ(shown.comparedFigures.contacts.total, 1);
}

TEST_F(ShowMonthTest, HasTheFiguresOfTheMonthReport)
{
    call("2026-10-05T10:00:00Z", "family");
    call("2026-11-05T10:00:00Z", "school");
    for (const QDate month : {october, november}) {
        const auto report = services::ReportMonth(world.context).run(month.toString(QStringLiteral("yyyy-MM")));
        ASSERT_TRUE(report);
        const MonthOverview shown = overview(month, month.addMonths(-1));
        EXPECT_EQ(shown.figures.contacts.total, report->figures.contacts.total);
        EXPECT_EQ(shown.figures.caseFiles.opened, report->figures.caseFiles.opened);
        EXPECT_EQ(shown.figures.caseFiles.openAtEnd, report->figures.caseFiles.openAtEnd);
        EXPECT_EQ(shown.figures.referrals.overdueAtEnd, report->figures.referrals.overdueAtEnd);
        EXPECT_EQ(shown.comparedFigures.contacts.total, report->previousMonth.contacts.total);
    }
}

TEST_F(ShowMonthTest, CountsTheRunningMonthUpToToday)
{
    Referral referral = world.putReferral(ReferralStatus::Sent);
    referral.feedbackDueOn = world.context.today();
    world.fake.referrals.put(referral);
    const MonthOverview before = overview(november);
    EXPECT_EQ(before.until, world.context.today());
    EXPECT_EQ(overview(october).until, QDate(2026, 10, 31));
    referral.feedbackDueOn = world.context.today().addDays(1); // nobody is silent yet
    world.fake.referrals.put(referral);
    EXPECT_EQ(overview(november).figures.referrals.overdueAtEnd, before.figures.referrals.overdueAtEnd - 1);
}

TEST_F(ShowMonthTest, TellsTodaysWorkByCounsellor)
{
    world.sent.feedbackDueOn = world.context.today().addDays(1);
    world.fake.referrals.put(world.sent);
    Referral silent = world.putReferral(ReferralStatus::Sent);
    silent.caseFile = world.open.id;
    silent.feedbackDueOn = world.context.today();
    world.fake.referrals.put(silent);
    Referral taken = world.putReferral(ReferralStatus::Accepted);
    taken.caseFile = world.open.id;
    world.fake.referrals.put(taken);
    Task late = world.putTask("follow_up");
    late.assignee = world.open.counsellor;
    late.dueOn = world.context.today().addDays(-1);
    world.fake.tasks.put(late);
    Task today = late;
    today.id = TaskId::create();
    today.dueOn = world.context.today();
    world.fake.tasks.put(today);
    const CounsellorLoad load = loadOf(world.open.counsellor);
    EXPECT_GE(load.open, 1);
    EXPECT_EQ(load.withPartner, 1);
    EXPECT_EQ(load.overdue, 1);
    EXPECT_EQ(load.silent, 1);
    const QList<CounsellorLoad> loads = overview().loads;
    ASSERT_GE(loads.size(), 2);
    EXPECT_TRUE(loads.last().login.isEmpty()); // what nobody has taken
}

TEST_F(ShowMonthTest, ShowsTheWorkOfOthersToSupervisorsOnly)
{
    for (const Role role : allOf<Role>()) {
        if (role == Role::NoAccess)
            continue;
        world.actor.role = role;
        const auto shown = ShowMonth(world.context).run(october, october.addMonths(-1));
        if (!shown)
            continue; // may not look at figures at all
        EXPECT_EQ(shown->hasLoads, role == Role::Supervisor || role == Role::Local) << word(role).toStdString();
        EXPECT_EQ(shown->loads.isEmpty(), !shown->hasLoads) << word(role).toStdString();
    }
}

TEST_F(ShowMonthTest, StaysInTheFieldsOfWorkOfTheActor)
{
    call("2026-10-05T10:00:00Z", "family");
    world.actor.fieldsOfWork = {QStringLiteral("return")};
    const MonthOverview shown = overview();
    EXPECT_EQ(shown.figures.contacts.total, 0);
    EXPECT_EQ(shown.year.last().total, 0);
    EXPECT_EQ(shown.figures.caseFiles.openAtEnd, 0);
    EXPECT_TRUE(shown.loads.isEmpty());
}

TEST_F(ShowMonthTest, IsForThoseWhoMay)
{
    world.actor.role = Role::NoAccess;
    EXPECT_EQ(tests::outcome(ShowMonth(world.context).run(october, october)), base::ErrorCode::Forbidden);
}

TEST_F(ShowMonthTest, RefusesAMonthThatHasNotBegun)
{
    EXPECT_EQ(tests::outcome(ShowMonth(world.context).run(QDate(2026, 12, 1), november)), base::ErrorCode::Invalid);
}
