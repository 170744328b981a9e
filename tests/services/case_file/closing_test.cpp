#include "services/case_file/confirm_closing.h"
#include "services/case_file/propose_closing.h"
#include "services/case_file/send_back_closing.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace domain;
using namespace services;
using base::ErrorCode;
using base::IssueCode;
using Issues = QList<IssueCode>;
using S = CaseFileStatus;

/// Links a finished contact, after this change, to a case file.
template<class Change>
void linkContact(CaseWorld &world, const CaseFile &caseFile, Change change)
{
    Contact contact = world.putContact();
    contact.caseFiles = {caseFile.id};
    change(contact);
    world.fake.contacts.put(contact);
}

Closing closingOf(const CaseFile &caseFile, const char *reason = "stabilised")
{
    return {
        caseFile.id, caseFile.revision, QString::fromLatin1(reason), QStringLiteral("They talk again"), {}};
}

TEST(ProposeClosing, closesAtOnceWhereNobodyElseMustLook)
{
    CaseWorld world;
    const CaseFile caseFile = world.putCaseFile(S::Open);
    const auto closed = ProposeClosing(world.context).run(closingOf(caseFile));
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->status, S::Closed);
    EXPECT_EQ(closed->closedOn, QDate(2026, 11, 23));
    EXPECT_EQ(closed->closingReason, QStringLiteral("stabilised"));
    EXPECT_EQ(closed->outcome, QStringLiteral("They talk again"));
    EXPECT_TRUE(closed->closingProposedBy.isNull());
    EXPECT_TRUE(world.fake.notes.ofCaseFile(caseFile.id)->isEmpty());
}

TEST(ProposeClosing, waitsForASecondPersonWhereTheRulesSaySo)
{
    struct Case {
        const char *what;
        void (*prepare)(CaseWorld &, CaseFile &);
        S expected;
    };
    const QList<Case> cases = {
        {"nothing said", [](CaseWorld &, CaseFile &) {}, S::Closed},
        {"security none", [](CaseWorld &, CaseFile &c) { c.securityStatus = QStringLiteral("none"); },
         S::Closed},
        {"under review", [](CaseWorld &, CaseFile &c) { c.securityStatus = QStringLiteral("under_review"); },
         S::Closing},
        {"found not relevant",
         [](CaseWorld &, CaseFile &c) { c.securityStatus = QStringLiteral("not_relevant"); }, S::Closing},
        {"relevant", [](CaseWorld &, CaseFile &c) { c.securityStatus = QStringLiteral("relevant_passed"); },
         S::Closing},
        {"under review in a contact",
         [](CaseWorld &w, CaseFile &c) {
             linkContact(w, c, [](Contact &k) { k.securityStatus = QStringLiteral("under_review"); });
         },
         S::Closing},
        {"child welfare",
         [](CaseWorld &w, CaseFile &c) {
             linkContact(w, c, [](Contact &k) { k.topics = {QStringLiteral("child_welfare")}; });
         },
         S::Closing},
        {"an ordinary contact", [](CaseWorld &w, CaseFile &c) { linkContact(w, c, [](Contact &) {}); },
         S::Closed},
        {"a child that may still be 13",
         [](CaseWorld &w, CaseFile &c) {
             Person child = w.putPerson("Kind", w.field);
             child.birthYear = 2012;
             c.persons = {w.fake.people.put(child).id};
         },
         S::Closing},
        {"a youth of 14 at least",
         [](CaseWorld &w, CaseFile &c) {
             Person youth = w.putPerson("Jugendlicher", w.field);
             youth.birthYear = 2011;
             c.persons = {w.fake.people.put(youth).id};
         },
         S::Closed},
    };
    for (const Case &row : cases) {
        CaseWorld world;
        CaseFile caseFile = world.putCaseFile(S::Open);
        row.prepare(world, caseFile);
        world.fake.caseFiles.put(caseFile);
        const auto closed = ProposeClosing(world.context).run(closingOf(caseFile));
        ASSERT_TRUE(closed) << row.what;
        EXPECT_EQ(closed->status, row.expected) << row.what;
        EXPECT_EQ(closed->closedOn.isValid(), row.expected == S::Closed) << row.what;
        EXPECT_EQ(closed->closingProposedBy, row.expected == S::Closing ? world.actor.id : AccountId())
            << row.what;
    }
}

TEST(ProposeClosing, startsFromNewAndOpenOnly)
{
    for (S status : allOf<S>()) {
        for (bool isReviewed : {false, true}) {
            CaseWorld world;
            CaseFile caseFile = world.putCaseFile(status);
            if (isReviewed)
                caseFile.securityStatus = QStringLiteral("under_review");
            world.fake.caseFiles.put(caseFile);
            const bool mayClose = status == S::Open || (status == S::New && !isReviewed);
            EXPECT_EQ(outcome(ProposeClosing(world.context).run(closingOf(caseFile, "duplicate"))),
                      mayClose ? std::nullopt : std::optional(ErrorCode::Conflict))
                << qPrintable(word(status)) << (isReviewed ? ", reviewed" : "");
        }
    }
}

TEST(ProposeClosing, isRefusedWhileSomethingIsMissing)
{
    CaseWorld world;
    Contact draft = world.putContact();
    draft.status = ContactStatus::Draft;
    draft.caseFiles = {world.open.id};
    world.fake.contacts.put(draft);
    const CaseWorld::Snapshot before = world.snapshot();
    Closing closing;
    closing.id = world.open.id;
    closing.revision = 1;
    EXPECT_EQ(issuesOf(ProposeClosing(world.context).run(closing)),
              (Issues{IssueCode::ReasonMissing, IssueCode::OutcomeMissing, IssueCode::OpenDrafts,
                      IssueCode::OpenReferrals, IssueCode::OpenTasks}));
    closing = closingOf(world.open);
    closing.waiveReason = QStringLiteral("Partner goes on alone");
    EXPECT_EQ(issuesOf(ProposeClosing(world.context).run(closing)), Issues{IssueCode::OpenDrafts});
    closing = closingOf(world.fresh, "stabilised");
    EXPECT_EQ(issuesOf(ProposeClosing(world.context).run(closing)),
              Issues{IssueCode::ClosingReasonNotAllowed});
    closing = closingOf(world.putCaseFile(S::Open), "no_such_reason");
    EXPECT_EQ(issuesOf(ProposeClosing(world.context).run(closing)), Issues{IssueCode::UnknownCode});
    EXPECT_EQ(world.snapshot().entries, before.entries);
    EXPECT_EQ(world.snapshot().tasks, before.tasks);
}

TEST(ProposeClosing, waivesWhatIsOpenWithAReason)
{
    CaseWorld world;
    const QString why = QStringLiteral("Partner goes on alone");
    Closing closing = closingOf(world.open);
    closing.waiveReason = why;
    ASSERT_TRUE(ProposeClosing(world.context).run(closing));
    EXPECT_EQ(world.fake.tasks.at(world.task.id).waivedReason, why);
    EXPECT_EQ(world.fake.referrals.at(world.sent.id), world.sent);
    EXPECT_EQ(world.fake.notes.ofCaseFile(world.open.id)->last().text, why);
}

TEST(ConfirmClosing, needsSomebodyElse)
{
    CaseWorld world;
    CaseFile own = world.closing;
    own.closingProposedBy = world.actor.id;
    own.closedOn = QDate();
    world.fake.caseFiles.put(own);
    const auto refused = ConfirmClosing(world.context).run(own.id, 1);
    EXPECT_EQ(outcome(refused), ErrorCode::Forbidden);
    EXPECT_EQ(issuesOf(refused), Issues{IssueCode::SecondPersonMissing});

    world.actor.id = world.colleague.id;
    const auto confirmed = ConfirmClosing(world.context).run(own.id, 1);
    ASSERT_TRUE(confirmed);
    EXPECT_EQ(confirmed->status, S::Closed);
    EXPECT_EQ(confirmed->closedOn, QDate(2026, 11, 23));
    EXPECT_TRUE(confirmed->closingProposedBy.isNull());
}

TEST(ConfirmClosing, looksForDraftsBegunSinceTheProposal)
{
    CaseWorld world;
    Contact running = world.putContact();
    running.status = ContactStatus::Running;
    running.caseFiles = {world.closing.id};
    world.fake.contacts.put(running);
    EXPECT_EQ(issuesOf(ConfirmClosing(world.context).run(world.closing.id, 1)),
              Issues{IssueCode::OpenDrafts});
}

TEST(Closing, isDecidedOnlyWhileItWaits)
{
    for (S status : allOf<S>()) {
        const auto expected = status == S::Closing ? std::nullopt : std::optional(ErrorCode::Conflict);
        CaseWorld world;
        const CaseFile confirmed = world.putCaseFile(status);
        const CaseFile sentBack = world.putCaseFile(status);
        EXPECT_EQ(outcome(ConfirmClosing(world.context).run(confirmed.id, 1)), expected)
            << qPrintable(word(status));
        EXPECT_EQ(outcome(SendBackClosing(world.context).run(sentBack.id, 1, QStringLiteral("Look again"))),
                  expected)
            << qPrintable(word(status));
    }
}

TEST(SendBackClosing, opensAgainWithTheReasonAsANote)
{
    CaseWorld world;
    EXPECT_EQ(issuesOf(SendBackClosing(world.context).run(world.closing.id, 1, {})),
              Issues{IssueCode::ReasonMissing});
    const auto sentBack =
        SendBackClosing(world.context).run(world.closing.id, 1, QStringLiteral("Who told the school?"));
    ASSERT_TRUE(sentBack);
    EXPECT_EQ(sentBack->status, S::Open);
    EXPECT_EQ(sentBack->closingReason, notAsked);
    EXPECT_TRUE(sentBack->closingProposedBy.isNull());
    EXPECT_EQ(sentBack->reopened, 0);
    const Note note = world.fake.notes.ofCaseFile(world.closing.id)->first();
    EXPECT_EQ(note.text, QStringLiteral("Who told the school?"));
    EXPECT_EQ(note.author, world.actor.id);
    EXPECT_EQ(note.fieldOfWork, world.field);
}

} // namespace
} // namespace lotse::tests
