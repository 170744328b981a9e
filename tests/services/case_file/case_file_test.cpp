#include "services/case_file/assign_case_file.h"
#include "services/case_file/change_case_file.h"
#include "services/case_file/link_person_to_case_file.h"
#include "services/case_file/open_case_file.h"
#include "services/case_file/reopen_case_file.h"
#include "services/case_file/take_case_file.h"
#include "services/case_file/unlink_person_from_case_file.h"
#include "services/case_file/withdraw_case_file.h"
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

const QString reason = QStringLiteral("because");
const Code otherField = QStringLiteral("return");

Contact putUndecidedContact(CaseWorld &world, const QList<PersonId> &callers,
                            const QList<CaseFileId> &caseFiles)
{
    Contact contact = world.putContact();
    contact.fieldOfWork = notAsked;
    contact.callers = callers;
    contact.caseFiles = caseFiles;
    return world.fake.contacts.put(contact);
}

TEST(OpenCaseFile, opensForTheActorTodayWithANumber)
{
    CaseWorld world;
    const auto opened = OpenCaseFile(world.context).run({});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->number, QStringLiteral("F-2026-0001"));
    EXPECT_EQ(opened->openedOn, QDate(2026, 11, 23));
    EXPECT_EQ(opened->status, S::Open);
    EXPECT_EQ(opened->counsellor, world.actor.id);
    EXPECT_EQ(world.fake.caseFiles.at(opened->id), *opened);
}

TEST(OpenCaseFile, takesTheYearOfItsNumberFromTheOpening)
{
    CaseWorld world;
    CaseFileOpening opening;
    opening.openedOn = QDate(2024, 12, 31);
    opening.isTaken = false;
    const auto opened = OpenCaseFile(world.context).run(opening);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->number, QStringLiteral("F-2024-0001"));
    EXPECT_EQ(opened->status, S::New);
    EXPECT_TRUE(opened->counsellor.isNull());
}

TEST(OpenCaseFile, growsOutOfAContact)
{
    CaseWorld world;
    CaseFileOpening opening;
    opening.contact = world.contact.id;
    opening.state = QStringLiteral("DE-BE");
    opening.callers = {world.caller.id};
    opening.persons = {world.undecided.id};
    const auto opened = OpenCaseFile(world.context).run(opening);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->callers, QList<PersonId>{world.caller.id});
    EXPECT_EQ(opened->persons, QList<PersonId>{world.undecided.id});
    EXPECT_EQ(opened->state, QStringLiteral("DE-BE"));
    EXPECT_EQ(opened->danger, QStringLiteral("others"));
    EXPECT_EQ(opened->fieldOfWork, world.field);
    EXPECT_EQ(world.fake.contacts.at(world.contact.id).caseFiles, QList<CaseFileId>{opened->id});
    EXPECT_EQ(world.auditedFields(world.contact.id.text()), QStringList{QStringLiteral("case_files")});
    EXPECT_EQ(world.fake.people.at(world.undecided.id).fieldOfWork, world.field);
}

TEST(OpenCaseFile, givesItsFieldOfWorkToAllThatHangsTogether)
{
    CaseWorld world;
    const Person other = world.putPerson("Auch ohne Feld", notAsked);
    const Contact earlier = putUndecidedContact(world, {world.undecided.id, other.id}, {});
    CaseFileOpening opening;
    opening.fieldOfWork = world.field;
    opening.contact = putUndecidedContact(world, {world.undecided.id}, {}).id;
    ASSERT_TRUE(OpenCaseFile(world.context).run(opening));
    for (const ContactId &contact : {opening.contact, earlier.id})
        EXPECT_EQ(world.fake.contacts.at(contact).fieldOfWork, world.field);
    for (const Person &person : {world.undecided, other})
        EXPECT_EQ(world.fake.people.at(person.id).fieldOfWork, world.field);
}

TEST(OpenCaseFile, isRefused)
{
    struct Case {
        const char *what;
        void (*prepare)(CaseWorld &, CaseFileOpening &);
        ErrorCode code;
        Issues issues;
    };
    const QList<Case> cases = {
        {"tomorrow",
         [](CaseWorld &, CaseFileOpening &o) { o.openedOn = QDate(2026, 11, 24); },
         ErrorCode::Invalid,
         {IssueCode::StartsInFuture}},
        {"unknown state",
         [](CaseWorld &, CaseFileOpening &o) { o.state = QStringLiteral("DE-XX"); },
         ErrorCode::Invalid,
         {IssueCode::UnknownCode}},
        {"person of another field",
         [](CaseWorld &w, CaseFileOpening &o) {
             o.fieldOfWork = w.field;
             o.callers = {w.putPerson("Rueckkehrerin", otherField).id};
         },
         ErrorCode::Invalid,
         {IssueCode::CrossesPurposeWall}},
        {"contact of another field",
         [](CaseWorld &w, CaseFileOpening &o) {
             o.fieldOfWork = otherField;
             o.contact = w.contact.id;
         },
         ErrorCode::Invalid,
         {IssueCode::CrossesPurposeWall}},
        {"discarded contact",
         [](CaseWorld &w, CaseFileOpening &o) {
             w.contact.status = ContactStatus::Discarded;
             o.contact = w.fake.contacts.put(w.contact).id;
         },
         ErrorCode::Conflict,
         {}},
        {"the same caller twice",
         [](CaseWorld &w, CaseFileOpening &o) {
             o.callers = {w.caller.id, w.caller.id};
         },
         ErrorCode::Invalid,
         {IssueCode::DuplicateValue}},
        {"person who hangs together with another field",
         [](CaseWorld &w, CaseFileOpening &o) {
             putUndecidedContact(w, {w.undecided.id}, {w.open.id});
             o.fieldOfWork = otherField;
             o.callers = {w.undecided.id};
         },
         ErrorCode::Invalid,
         {IssueCode::CrossesPurposeWall}},
        {"nobody",
         [](CaseWorld &, CaseFileOpening &o) { o.callers = {PersonId::create()}; },
         ErrorCode::NotFound,
         {}},
        {"foreign field of its own",
         [](CaseWorld &w, CaseFileOpening &o) {
             w.actor.fieldsOfWork = {w.field, notAsked};
             o.fieldOfWork = otherField;
         },
         ErrorCode::NotFound,
         {}},
    };
    for (const Case &row : cases) {
        CaseWorld world;
        CaseFileOpening opening;
        row.prepare(world, opening);
        const CaseWorld::Snapshot before = world.snapshot();
        const auto opened = OpenCaseFile(world.context).run(opening);
        EXPECT_EQ(outcome(opened), row.code) << row.what;
        EXPECT_EQ(issuesOf(opened), row.issues) << row.what;
        EXPECT_TRUE(world.snapshot() == before) << row.what;
    }
}

TEST(OpenCaseFile, aRefusedOneTakesNoNumber)
{
    CaseWorld world;
    CaseFileOpening wrong;
    wrong.state = QStringLiteral("DE-XX");
    ASSERT_FALSE(OpenCaseFile(world.context).run(wrong));
    EXPECT_EQ(OpenCaseFile(world.context).run({})->number, QStringLiteral("F-2026-0001"));
}

TEST(TakeCaseFile, opensWhatIsNewForTheActor)
{
    CaseWorld world;
    const auto taken = TakeCaseFile(world.context).run(world.fresh.id, 1);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->status, S::Open);
    EXPECT_EQ(taken->counsellor, world.actor.id);
    EXPECT_EQ(taken->revision, 2);
}

// Who may be acted on in which status; whoever is refused is told Conflict.
TEST(CaseFileUseCases, actOnTheStatusesOfTheirTable)
{
    for (S status : allOf<S>()) {
        const auto live = status == S::New || status == S::Open || status == S::Closing;
        const auto allowed = [](bool is) { return is ? std::nullopt : std::optional(ErrorCode::Conflict); };
        const auto on = [status](auto act) {
            CaseWorld world;
            const CaseFile caseFile = world.putCaseFile(status);
            return outcome(act(world, caseFile.id));
        };
        EXPECT_EQ(on([](CaseWorld &w, const CaseFileId &id) { return TakeCaseFile(w.context).run(id, 1); }),
                  allowed(status == S::New));
        EXPECT_EQ(on([](CaseWorld &w, const CaseFileId &id) {
                      return AssignCaseFile(w.context).run(id, 1, w.colleague.id);
                  }),
                  allowed(live));
        EXPECT_EQ(on([](CaseWorld &w, const CaseFileId &id) {
                      return ReopenCaseFile(w.context).run(id, 1, reason);
                  }),
                  allowed(status == S::Closed));
        EXPECT_EQ(on([](CaseWorld &w, const CaseFileId &id) {
                      return WithdrawCaseFile(w.context).run(id, 1, reason);
                  }),
                  allowed(live));
        EXPECT_EQ(on([](CaseWorld &w, const CaseFileId &id) {
                      return ChangeCaseFile(w.context).run(
                          {id, 1, QDate(2025, 11, 3), notAsked, notAsked, notAsked, {}});
                  }),
                  allowed(live));
        EXPECT_EQ(on([](CaseWorld &w, const CaseFileId &id) {
                      return LinkPersonToCaseFile(w.context).run(id, 1, w.undecided.id, CaseFileRole::Caller);
                  }),
                  allowed(live));
        EXPECT_EQ(on([](CaseWorld &w, const CaseFileId &id) {
                      return UnlinkPersonFromCaseFile(w.context).run(id, 1, w.caller.id,
                                                                     CaseFileRole::Caller);
                  }),
                  allowed(live));
    }
}

TEST(AssignCaseFile, givesItAway)
{
    CaseWorld world;
    const auto assigned = AssignCaseFile(world.context).run(world.fresh.id, 1, world.colleague.id);
    ASSERT_TRUE(assigned);
    EXPECT_EQ(assigned->status, S::Open);
    EXPECT_EQ(assigned->counsellor, world.colleague.id);

    const auto back = AssignCaseFile(world.context).run(world.open.id, 1, world.actor.id);
    ASSERT_TRUE(back);
    EXPECT_EQ(world.auditedFields(world.open.id.text()), QStringList{QStringLiteral("counsellor")});
    EXPECT_EQ(world.earlier(world.open.id.text(), "counsellor"), world.colleague.id.text());

    const auto nobody = AssignCaseFile(world.context).run(world.open.id, 2, AccountId::create());
    EXPECT_EQ(issuesOf(nobody), Issues{IssueCode::UnknownReference});
}

TEST(ChangeCaseFile, keepsEarlierValuesAndTheYear)
{
    CaseWorld world;
    CaseFileEdit edit;
    edit.id = world.open.id;
    edit.revision = 1;
    edit.openedOn = QDate(2025, 11, 4);
    edit.danger = QStringLiteral("self");
    edit.securityStatus = QStringLiteral("under_review");
    const auto changed = ChangeCaseFile(world.context).run(edit);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->securityStatus, QStringLiteral("under_review"));
    EXPECT_EQ(world.auditedFields(world.open.id.text()),
              (QStringList{QStringLiteral("opened_on"), QStringLiteral("danger"),
                           QStringLiteral("security_status")}));
    EXPECT_EQ(world.earlier(world.open.id.text(), "opened_on"), QStringLiteral("2025-11-03"));

    edit.revision = 2;
    edit.openedOn = QDate(2026, 1, 1);
    edit.securityStatus = QStringLiteral("none");
    EXPECT_EQ(issuesOf(ChangeCaseFile(world.context).run(edit)),
              (Issues{IssueCode::YearOfNumberFixed, IssueCode::IllegalMove}));
    edit.openedOn = QDate();
    edit.securityStatus = QStringLiteral("not_relevant");
    EXPECT_EQ(issuesOf(ChangeCaseFile(world.context).run(edit)), Issues{IssueCode::Required});
}

TEST(ReopenCaseFile, keepsTheNumberAndCounts)
{
    CaseWorld world;
    const auto reopened =
        ReopenCaseFile(world.context).run(world.closed.id, 1, QStringLiteral(" She called again "));
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->status, S::Open);
    EXPECT_EQ(reopened->number, world.closed.number);
    EXPECT_EQ(reopened->reopened, 1);
    EXPECT_FALSE(reopened->closedOn.isValid());
    EXPECT_EQ(reopened->closingReason, notAsked);
    EXPECT_EQ(world.earlier(world.closed.id.text(), "closing_reason"), QStringLiteral("stabilised"));
    EXPECT_EQ(world.fake.notes.ofCaseFile(world.closed.id)->first().text, QStringLiteral("She called again"));
    EXPECT_EQ(issuesOf(ReopenCaseFile(world.context).run(world.closed.id, 1, QStringLiteral("  "))),
              Issues{IssueCode::ReasonMissing});
}

TEST(ReopenCaseFile, givesAFileWithoutOwnerToTheActor)
{
    CaseWorld world;
    CaseFile answered = world.putCaseFile(S::Closed);
    answered.counsellor = AccountId();
    world.fake.caseFiles.put(answered);
    EXPECT_EQ(ReopenCaseFile(world.context).run(answered.id, 1, reason)->counsellor, world.actor.id);
}

TEST(WithdrawCaseFile, keepsTheNumberAndEndsTheWork)
{
    CaseWorld world;
    const auto withdrawn = WithdrawCaseFile(world.context).run(world.fresh.id, 1, reason);
    ASSERT_TRUE(withdrawn);
    EXPECT_EQ(withdrawn->withdrawnOn, QDate(2026, 11, 23));
    EXPECT_EQ(withdrawn->withdrawnReason, reason);
    EXPECT_EQ(withdrawn->number, world.fresh.number);
    EXPECT_EQ(issuesOf(TakeCaseFile(world.context).run(world.fresh.id, 2)), Issues{IssueCode::IllegalMove});

    EXPECT_EQ(issuesOf(WithdrawCaseFile(world.context).run(world.open.id, 1, reason)),
              (Issues{IssueCode::OpenReferrals, IssueCode::OpenTasks}));
    EXPECT_EQ(issuesOf(WithdrawCaseFile(world.context).run(world.open.id, 1, {})),
              Issues{IssueCode::ReasonMissing});
}

TEST(LinkPersonToCaseFile, standsBehindThePurposeWall)
{
    CaseWorld world;
    const Person elsewhere = world.putPerson("Rueckkehrerin", otherField);
    const auto link = [&](const Person &person, int revision) {
        return LinkPersonToCaseFile(world.context)
            .run(world.open.id, revision, person.id, CaseFileRole::PersonOfConcern);
    };
    EXPECT_EQ(issuesOf(link(elsewhere, 1)), Issues{IssueCode::CrossesPurposeWall});

    const auto linked = link(world.undecided, 1);
    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->persons, QList<PersonId>{world.undecided.id});
    EXPECT_EQ(world.fake.people.at(world.undecided.id).fieldOfWork, world.field);

    const auto again = link(world.undecided, 2);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->revision, 2);
}

TEST(LinkPersonToCaseFile, givesTheFieldOfWorkToWhatHangsOnTheFile)
{
    CaseWorld world;
    world.open.fieldOfWork = world.sent.fieldOfWork = world.task.fieldOfWork = world.note.fieldOfWork =
        notAsked;
    world.open.callers.clear();
    world.fake.caseFiles.put(world.open);
    world.fake.referrals.put(world.sent);
    world.fake.tasks.put(world.task);
    world.fake.notes.put(world.note);
    const auto linked =
        LinkPersonToCaseFile(world.context).run(world.open.id, 1, world.caller.id, CaseFileRole::Caller);
    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->fieldOfWork, world.field);
    EXPECT_EQ(world.fake.referrals.at(world.sent.id).fieldOfWork, world.field);
    EXPECT_EQ(world.fake.tasks.at(world.task.id).fieldOfWork, world.field);
    EXPECT_EQ(world.fake.notes.at(world.note.id).fieldOfWork, world.field);
}

TEST(LinkPersonToCaseFile, givesTheFieldOfWorkToAllThatHangsTogether)
{
    CaseWorld world;
    const Person other = world.putPerson("Auch ohne Feld", notAsked);
    const Person stranger = world.putPerson("Unverbunden", notAsked);
    const Contact contact = putUndecidedContact(world, {world.undecided.id, other.id}, {});
    ASSERT_TRUE(LinkPersonToCaseFile(world.context)
                    .run(world.open.id, 1, world.undecided.id, CaseFileRole::PersonOfConcern));
    EXPECT_EQ(world.fake.contacts.at(contact.id).fieldOfWork, world.field);
    EXPECT_EQ(world.fake.people.at(other.id).fieldOfWork, world.field);
    EXPECT_EQ(world.fake.people.at(stranger.id).fieldOfWork, notAsked);
}

TEST(LinkPersonToCaseFile, isRefusedWhereAChainLeadsIntoAnotherFieldOfWork)
{
    CaseWorld world;
    CaseFile elsewhere = world.putCaseFile(S::Open);
    elsewhere.fieldOfWork = otherField;
    world.fake.caseFiles.put(elsewhere);
    putUndecidedContact(world, {world.undecided.id}, {elsewhere.id}); // as an older store may hold it
    const CaseWorld::Snapshot before = world.snapshot();
    EXPECT_EQ(issuesOf(LinkPersonToCaseFile(world.context)
                           .run(world.open.id, 1, world.undecided.id, CaseFileRole::PersonOfConcern)),
              Issues{IssueCode::CrossesPurposeWall});
    EXPECT_TRUE(world.snapshot() == before) << "nothing is half done";
}

TEST(LinkPersonToCaseFile, keepsContactDataOfAPersonOfConcernOut)
{
    CaseWorld world;
    world.undecided.phone = QStringLiteral("030 0000000");
    world.fake.people.put(world.undecided);
    const auto link = [&](CaseFileRole role, int revision) {
        return LinkPersonToCaseFile(world.context).run(world.open.id, revision, world.undecided.id, role);
    };
    EXPECT_EQ(issuesOf(link(CaseFileRole::PersonOfConcern, 1)),
              Issues{IssueCode::ContactDataOfPersonOfConcern});
    EXPECT_EQ(outcome(link(CaseFileRole::Caller, 1)), std::nullopt);
    EXPECT_EQ(outcome(link(CaseFileRole::PersonOfConcern, 2)), std::nullopt); // calls for themselves
}

TEST(UnlinkPersonFromCaseFile, takesAPersonOutOfOneRole)
{
    CaseWorld world;
    const auto unlink = [&](CaseFileRole role) {
        return UnlinkPersonFromCaseFile(world.context).run(world.open.id, 1, world.caller.id, role);
    };
    EXPECT_EQ(outcome(unlink(CaseFileRole::PersonOfConcern)), ErrorCode::NotFound);
    ASSERT_TRUE(unlink(CaseFileRole::Caller));
    EXPECT_TRUE(world.fake.caseFiles.at(world.open.id).callers.isEmpty());
    EXPECT_EQ(world.auditedFields(world.open.id.text()), QStringList{QStringLiteral("callers")});
}

} // namespace
} // namespace lotse::tests
