#include "services/today/list_today.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using lotse::tests::CaseWorld;
using lotse::tests::instant;
using lotse::tests::outcome;

namespace {

/// A desk where nothing waits yet, on Monday 23 November 2026 at 9.
class ListTodayTest : public testing::Test
{
protected:
    ListTodayTest()
    {
        Task settled = world.task;
        settled.doneOn = today;
        world.fake.tasks.put(settled);
        for (CaseFile caseFile : world.fake.caseFiles.all()) {
            caseFile.closingProposedBy = world.actor.id;
            world.fake.caseFiles.put(caseFile);
        }
        Referral sent = world.sent;
        sent.feedbackDueOn = QDate();
        world.fake.referrals.put(sent);
    }

    Task putTask(const char *kind, QDate due)
    {
        Task task = world.putTask(kind);
        task.dueOn = due;
        task.assignee = world.actor.id;
        task.caseFile = {};
        return world.fake.tasks.put(task);
    }

    Contact putContact(ContactStatus status, const char *at, const AccountId &counsellor)
    {
        Contact contact;
        contact.status = status;
        contact.fieldOfWork = world.field;
        contact.channel = status == ContactStatus::Received || status == ContactStatus::InAnswer ? QStringLiteral("email")
                                                                                               : QStringLiteral("phone");
        contact.startedAt = instant(at);
        contact.counsellor = counsellor;
        return world.fake.contacts.put(contact);
    }

    Today run(const TodayRequest &request = {}) { return ListToday(world.context).run(request).value(); }

    QList<TodayRow> rows(TodaySection section, const TodayRequest &request = {})
    {
        for (const TodayGroup &group : run(request).groups) {
            if (group.section == section)
                return group.rows;
        }
        return {};
    }

    CaseWorld world;
    const QDate today{2026, 11, 23};
};

QStringList idsOf(const QList<TodayRow> &rows)
{
    QStringList ids;
    for (const TodayRow &row : rows)
        ids.append(row.id);
    return ids;
}

QStringList factNames(const TodayRow &row)
{
    QStringList names;
    for (const ShownField &fact : row.facts)
        names.append(fact.field);
    return names;
}

} // namespace

TEST_F(ListTodayTest, isEmptyWhereNothingWaits)
{
    world.fake.contacts.put([&] { Contact old = world.contact; old.startedAt = instant("2026-11-20T09:00:00+01:00"); return old; }());
    EXPECT_EQ(run(), (Today{today, {}}));
}

TEST_F(ListTodayTest, asksForPermission)
{
    world.actor.role = Role::NoAccess;
    EXPECT_EQ(outcome(ListToday(world.context).run({})), base::ErrorCode::Forbidden);
}

TEST_F(ListTodayTest, tellsWhoIsToBeCalledBackAndWhatMayBeSaid)
{
    Contact promised = putContact(ContactStatus::Finished, "2026-11-20T09:00:00+01:00", world.actor.id);
    Person caller = world.caller;
    caller.safeContact = QStringLiteral("mobile only, say nothing to others");
    world.fake.people.put(caller);
    promised.callers = {caller.id};
    promised.relationship = QStringLiteral("mother");
    promised.callBackNumber = QStringLiteral("0170 0000000");
    promised.codeWord = QStringLiteral("Ahorn");
    promised.language = QStringLiteral("tr");
    world.fake.contacts.put(promised);
    Task task = putTask("call_back", today);
    task.dueFrom = instant("2026-11-23T11:00:00+01:00");
    task.contact = promised.id;
    task.caseFile = world.open.id;
    task.attempts = 2;
    task.note = QStringLiteral("about the school\nsecond line");
    world.fake.tasks.put(task);
    const Task earlier = putTask("call_back", today.addDays(-2));

    const QList<TodayRow> found = rows(TodaySection::CallBacks);
    ASSERT_EQ(idsOf(found), (QStringList{earlier.id.text(), task.id.text()}));
    EXPECT_EQ(found[0].state, TodayState::Overdue);
    EXPECT_EQ(found[0].daysOverdue, 2);
    const TodayRow &row = found[1];
    EXPECT_EQ(row.state, TodayState::Open);
    EXPECT_EQ(row.from, task.dueFrom);
    EXPECT_EQ(row.attempts, 2);
    EXPECT_EQ(row.text, QStringLiteral("about the school"));
    EXPECT_EQ(row.relationship, QStringLiteral("mother"));
    EXPECT_EQ(row.codeWord, QStringLiteral("Ahorn"));
    EXPECT_EQ(row.safeContact, caller.safeContact);
    EXPECT_EQ(row.caseFileNumber, world.open.number);
    EXPECT_TRUE(factNames(row).contains(QStringLiteral("call_back_number")));
    EXPECT_TRUE(factNames(row).contains(QStringLiteral("safe_contact")));
    const ShownField language{QStringLiteral("language"), {FieldType::Languages, {}, QStringList{promised.language}}};
    EXPECT_TRUE(row.facts.contains(language)); // by its name, not by its code
}

TEST_F(ListTodayTest, callsATaskOverdueOnceItsWindowHasPassed)
{
    Task task = putTask("call_back", today);
    task.dueFrom = instant("2026-11-23T08:00:00+01:00");
    task.dueTo = instant("2026-11-23T08:30:00+01:00");
    world.fake.tasks.put(task);
    EXPECT_EQ(rows(TodaySection::CallBacks).first().state, TodayState::Overdue);
    EXPECT_EQ(rows(TodaySection::CallBacks).first().daysOverdue, 0);
}

TEST_F(ListTodayTest, showsOnesOwnTasksAndThoseOfNobody)
{
    const Task mine = putTask("follow_up", today);
    Task nobodys = putTask("appointment", today);
    nobodys.assignee = {};
    world.fake.tasks.put(nobodys);
    Task theirs = putTask("follow_up", today);
    theirs.assignee = world.colleague.id;
    world.fake.tasks.put(theirs);
    const Task later = putTask("review", today.addDays(3));

    EXPECT_EQ(idsOf(rows(TodaySection::FollowUps)), (QStringList{mine.id.text(), nobodys.id.text()}));
    EXPECT_EQ(rows(TodaySection::FollowUps, {.isEverybodys = true}).size(), 3);
    const QList<TodayRow> ahead = rows(TodaySection::FollowUps, {.until = today.addDays(7)});
    ASSERT_EQ(ahead.size(), 3);
    EXPECT_EQ(ahead.last().id, later.id.text());
    EXPECT_EQ(ahead.last().state, TodayState::Waiting);
}

TEST_F(ListTodayTest, showsMessagesThatNobodyHasAnswered)
{
    const Contact taken = putContact(ContactStatus::InAnswer, "2026-11-20T10:00:00+01:00", world.actor.id);
    const Contact received = putContact(ContactStatus::Received, "2026-11-19T10:00:00+01:00", world.colleague.id);
    const Contact theirs = putContact(ContactStatus::InAnswer, "2026-11-20T11:00:00+01:00", world.colleague.id);
    const QList<TodayRow> found = rows(TodaySection::Messages);
    ASSERT_EQ(idsOf(found), (QStringList{received.id.text(), taken.id.text()}));
    EXPECT_EQ(found[0].state, TodayState::New);
    EXPECT_EQ(found[0].code, QStringLiteral("email"));
    EXPECT_EQ(found[1].state, TodayState::InAnswer);
    EXPECT_TRUE(idsOf(rows(TodaySection::Messages, {.isEverybodys = true})).contains(theirs.id.text()));
}

TEST_F(ListTodayTest, showsReferralsThatOweAFeedback)
{
    const auto owe = [&](QDate due) {
        Referral referral = world.putReferral(ReferralStatus::Sent);
        referral.feedbackDueOn = due;
        referral.sentOn = QDate(2026, 11, 6);
        return world.fake.referrals.put(referral);
    };
    const Referral silent = owe(today.addDays(-3));
    const Referral due = owe(today);
    const Referral waiting = owe(today.addDays(5));
    CaseFile mine = world.fake.caseFiles.at(silent.caseFile);
    mine.counsellor = world.actor.id;
    world.fake.caseFiles.put(mine);

    const QList<TodayRow> found = rows(TodaySection::Referrals, {.until = today.addDays(7)});
    ASSERT_EQ(idsOf(found), (QStringList{silent.id.text(), due.id.text(), waiting.id.text()}));
    EXPECT_EQ(found[0].state, TodayState::Silent);
    EXPECT_EQ(found[0].daysOverdue, 3);
    EXPECT_EQ(found[0].text, world.fake.partners.at(silent.partner).name);
    EXPECT_EQ(found[0].sentOn, silent.sentOn);
    EXPECT_EQ(found[1].state, TodayState::Due);
    EXPECT_EQ(found[2].state, TodayState::Waiting);
    EXPECT_EQ(rows(TodaySection::Referrals).size(), 2);
    mine.counsellor = world.colleague.id;
    world.fake.caseFiles.put(mine);
    EXPECT_TRUE(rows(TodaySection::Referrals).isEmpty());
}

TEST_F(ListTodayTest, tellsWhatAnIncompleteCallLacks)
{
    Contact draft = putContact(ContactStatus::Draft, "2026-11-19T13:05:00+01:00", world.actor.id);
    draft.endedAt = instant("2026-11-19T13:11:00+01:00");
    draft.topics = {QStringLiteral("behaviour_change")};
    world.fake.contacts.put(draft);
    Contact parked = putContact(ContactStatus::Parked, "2026-11-23T08:21:00+01:00", world.actor.id);
    parked.kind = QStringLiteral("wrong_number");
    world.fake.contacts.put(parked);
    putContact(ContactStatus::Draft, "2026-11-20T13:05:00+01:00", world.colleague.id);

    const QList<TodayRow> found = rows(TodaySection::Drafts);
    ASSERT_EQ(idsOf(found), (QStringList{draft.id.text(), parked.id.text()}));
    EXPECT_EQ(found[0].state, TodayState::Draft);
    EXPECT_EQ(found[0].missing, QStringList{QStringLiteral("results")});
    EXPECT_EQ(found[0].minutes, 6);
    EXPECT_EQ(found[1].state, TodayState::Parked);
    EXPECT_TRUE(found[1].missing.isEmpty());
}

TEST_F(ListTodayTest, showsClosingsThatSomebodyElseProposed)
{
    CaseFile closing = world.closing;
    closing.closingProposedBy = world.colleague.id;
    closing.closingReason = QStringLiteral("stabilised");
    world.fake.caseFiles.put(closing);
    const QList<TodayRow> found = rows(TodaySection::Closings);
    ASSERT_EQ(idsOf(found), QStringList{closing.id.text()});
    EXPECT_EQ(found.first().state, TodayState::SecondPerson);
    EXPECT_EQ(found.first().code, closing.closingReason);
    EXPECT_EQ(found.first().number, closing.number);
}

TEST_F(ListTodayTest, showsTheCallsOfTheDayWithoutCountingThem)
{
    const Contact first = putContact(ContactStatus::Finished, "2026-11-23T07:30:00+01:00", world.actor.id);
    const Contact second = putContact(ContactStatus::Finished, "2026-11-23T08:30:00+01:00", world.actor.id);
    putContact(ContactStatus::Finished, "2026-11-22T23:30:00+01:00", world.actor.id);
    putContact(ContactStatus::Finished, "2026-11-23T08:00:00+01:00", world.colleague.id);
    EXPECT_EQ(idsOf(rows(TodaySection::Calls)).mid(0, 2), (QStringList{first.id.text(), second.id.text()}));
    putTask("follow_up", today);
    EXPECT_EQ(run().waiting(), 1);
}

TEST_F(ListTodayTest, cutsASectionAndSaysSo)
{
    for (int i = 0; i < 4; ++i)
        putTask("follow_up", today.addDays(-i));
    const Today cut = ListToday(world.context, 3).run({}).value();
    ASSERT_EQ(cut.groups.size(), 1);
    EXPECT_TRUE(cut.groups.first().isMore);
    ASSERT_EQ(cut.groups.first().rows.size(), 3);
    EXPECT_EQ(cut.groups.first().rows.last().day, today);
    EXPECT_FALSE(ListToday(world.context, 4).run({})->groups.first().isMore);
}

TEST_F(ListTodayTest, staysWithinTheFieldsOfWork)
{
    Task elsewhere = putTask("follow_up", today);
    elsewhere.fieldOfWork = QStringLiteral("return");
    world.fake.tasks.put(elsewhere);
    EXPECT_EQ(rows(TodaySection::FollowUps).size(), 1);
    EXPECT_TRUE(rows(TodaySection::FollowUps, {.fieldsOfWork = {world.field}}).isEmpty());
    world.actor.fieldsOfWork = {world.field};
    EXPECT_TRUE(rows(TodaySection::FollowUps).isEmpty());
    EXPECT_TRUE(rows(TodaySection::FollowUps, {.fieldsOfWork = {QStringLiteral("return")}}).isEmpty());
}

TEST_F(ListTodayTest, showsNoSensitiveField)
{
    const QStringList forbidden = {QStringLiteral("danger"), QStringLiteral("convert"), QStringLiteral("security_status"),
                                   QStringLiteral("migration_background"), QStringLiteral("refugee_context"),
                                   QStringLiteral("known_to_authorities")};
    Contact draft = putContact(ContactStatus::Draft, "2026-11-19T13:05:00+01:00", world.actor.id);
    for (const Field<Contact> &field : fieldsOf<Contact>()) {
        if (forbidden.contains(field.name))
            field.write(draft, QStringLiteral("yes"));
    }
    world.fake.contacts.put(draft);
    for (const QString &name : factNames(rows(TodaySection::Drafts).first()))
        EXPECT_FALSE(forbidden.contains(name)) << name.toStdString();
}
