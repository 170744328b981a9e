#include "services/contact/autosave_contact.h"
#include "services/contact/contact_world.h"
#include "services/contact/correct_contact.h"
#include "services/contact/discard_contact.h"
#include "services/contact/enter_contact_later.h"
#include "services/contact/finish_contact.h"
#include "services/contact/leave_draft.h"
#include "services/contact/park_contact.h"
#include "services/contact/record_short_contact.h"
#include "services/contact/resume_contact.h"
#include "services/contact/start_contact.h"
#include "services/contact/withdraw_contact.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using base::ErrorCode;
using base::FieldIssue;
using base::IssueCode;
using tests::ContactWorld;
using S = ContactStatus;

namespace {

QList<FieldIssue> issuesOf(const base::Result<Contact> &result)
{
    return result ? QList<FieldIssue>() : result.error().issues;
}

template<class UseCase>
base::Result<Contact> run(ContactWorld &world, const Contact &contact)
{
    return UseCase(world.bench.context).run(contact.id, contact.revision);
}

QList<Contact> inEveryState(const ContactWorld &world)
{
    return {world.running,   world.parked,    world.draft,    world.finished,
            world.discarded, world.withdrawn, world.received, world.inAnswer};
}

/// The states from which an act succeeds; the others are a Conflict that names the move, and nothing changes.
template<class Act>
void expectOnlyFrom(const QList<S> &allowed, std::optional<S> target, Act act)
{
    for (const S from : allOf<S>()) {
        ContactWorld world;
        const Contact contact = inEveryState(world).at(int(from));
        ASSERT_EQ(contact.status, from);
        const base::Result<Contact> result = act(world, contact);
        EXPECT_EQ(result.has_value(), allowed.contains(from)) << word(from).toStdString();
        if (allowed.contains(from))
            continue;
        EXPECT_EQ(result.error().code, ErrorCode::Conflict);
        EXPECT_EQ(world.stored(contact), contact);
        const QList<FieldIssue> named = {
            {IssueCode::IllegalMove, QStringLiteral("status"), {word(from), word(target.value_or(from))}}};
        EXPECT_EQ(issuesOf(result), target ? named : QList<FieldIssue>());
    }
}

} // namespace

TEST(StartContact, fillsWhatFillsItselfAndGuessesNothing)
{
    ContactWorld world;
    const auto started = StartContact(world.bench.context).run();
    ASSERT_TRUE(started);
    Contact expected;
    expected.id = started->id;
    expected.revision = 1;
    expected.status = S::Running;
    expected.startedAt = world.bench.clock.now();
    expected.channel = QStringLiteral("phone");
    expected.counsellor = world.bench.actor.id;
    EXPECT_EQ(*started, expected);
    EXPECT_EQ(world.stored(*started), expected);
}

TEST(StartContact, refusesAChannelThatIsNone)
{
    ContactWorld world;
    EXPECT_EQ(StartContact(world.bench.context).run(QStringLiteral("telex")).error().code,
              ErrorCode::Invalid);
    EXPECT_EQ(StartContact(world.bench.context).run(notAsked).error().code, ErrorCode::Invalid);
}

TEST(AutosaveContact, keepsWhatWasTypedWithItsLinks)
{
    ContactWorld world;
    Contact form = world.running;
    form.note = QStringLiteral("Sohn hat mit Freunden gebrochen");
    form.topics = {QStringLiteral("behaviour_change")};
    form.callers = {world.mother.id};
    form.persons = {world.son.id};
    form.relations = {{world.mother.id, world.son.id, QStringLiteral("mother")}};
    form.caseFiles = {world.caseFile.id};
    const auto saved = AutosaveContact(world.bench.context).run(form);
    ASSERT_TRUE(saved);
    form.revision = 3;
    EXPECT_EQ(*saved, form);
    EXPECT_EQ(world.stored(form), form);
}

TEST(AutosaveContact, leavesTheCourseOfTheContactAlone)
{
    ContactWorld world;
    Contact form = world.parked;
    form.status = S::Finished;
    form.number = QStringLiteral("K-2026-999999");
    form.externalId = QStringLiteral("row-7");
    form.importHash = QStringLiteral("abc");
    form.parkedAt.reset();
    form.parkedMilliseconds = 7;
    form.enteredLater = true;
    form.withdrawnReason = QStringLiteral("weil");
    form.codeWord = QStringLiteral("Leuchtturm");
    const auto saved = AutosaveContact(world.bench.context).run(form);
    ASSERT_TRUE(saved);
    Contact expected = world.parked;
    expected.codeWord = form.codeWord;
    expected.revision = 2;
    EXPECT_EQ(*saved, expected);
}

TEST(AutosaveContact, writesNothingWhereNothingChanged)
{
    ContactWorld world;
    const auto saved = AutosaveContact(world.bench.context).run(world.running);
    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, world.running);
    EXPECT_EQ(world.bench.fake.unitOfWork.writes(), 0);
}

TEST(AutosaveContact, savesWhateverIsNotFinished)
{
    expectOnlyFrom({S::Running, S::Parked, S::Draft, S::Received, S::InAnswer}, std::nullopt,
                   [](ContactWorld &world, Contact form) {
                       form.note = QStringLiteral("mehr");
                       return AutosaveContact(world.bench.context).run(form);
                   });
}

TEST(AutosaveContact, refusesWhatIsWrongAndNamesTheField)
{
    ContactWorld world;
    Contact form = world.running;
    form.securityStatus = QStringLiteral("relevant_passed");
    form.language = QStringLiteral("Turkish");
    const auto result = AutosaveContact(world.bench.context).run(form);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Invalid);
    EXPECT_EQ(issuesOf(result),
              (QList<FieldIssue>{{IssueCode::NotALanguage,
                                  QStringLiteral("language"),
                                  {form.language, QStringLiteral("refused")}},
                                 {IssueCode::IllegalMove,
                                  QStringLiteral("security_status"),
                                  {notAsked, QStringLiteral("relevant_passed")}}}));
    EXPECT_EQ(world.stored(form), world.running);
}

TEST(AutosaveContact, refusesACounsellorNobodyKnows)
{
    ContactWorld world;
    Contact form = world.running;
    form.counsellor = AccountId::create();
    const auto result = AutosaveContact(world.bench.context).run(form);
    ASSERT_EQ(issuesOf(result).size(), 1);
    EXPECT_EQ(issuesOf(result).first().code, IssueCode::UnknownReference);
    EXPECT_EQ(issuesOf(result).first().field, QStringLiteral("counsellor"));
}

TEST(AutosaveContact, mayNotMoveAContactBehindTheActorsOwnWall)
{
    ContactWorld world;
    world.bench.actor.fieldsOfWork = {QStringLiteral("radicalisation"), notAsked};
    Contact form = world.running;
    form.fieldOfWork = QStringLiteral("return");
    EXPECT_EQ(AutosaveContact(world.bench.context).run(form).error().code, ErrorCode::NotFound);
}

TEST(ParkAndResume, countOnlyTheTimeInBetween)
{
    ContactWorld world;
    const auto parked = run<ParkContact>(world, world.running);
    ASSERT_TRUE(parked);
    EXPECT_EQ(parked->status, S::Parked);
    EXPECT_EQ(parked->parkedAt, world.bench.clock.now());
    world.bench.clock.set({world.bench.clock.now().milliseconds + 90'000});
    const auto resumed = run<ResumeContact>(world, *parked);
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->status, S::Running);
    EXPECT_FALSE(resumed->parkedAt);
    EXPECT_EQ(resumed->parkedMilliseconds, 90'000);
    EXPECT_EQ(world.stored(*resumed), *resumed);
}

TEST(ParkAndResume, followTheStateTable)
{
    expectOnlyFrom({S::Running}, S::Parked, run<ParkContact>);
    expectOnlyFrom({S::Parked}, S::Running, run<ResumeContact>);
}

TEST(LeaveDraft, endsTheCallAndItsParking)
{
    ContactWorld world;
    const auto left = run<LeaveDraft>(world, world.parked);
    ASSERT_TRUE(left);
    EXPECT_EQ(left->status, S::Draft);
    EXPECT_EQ(left->endedAt, world.bench.clock.now());
    EXPECT_EQ(left->parkedMilliseconds, 10 * 60'000);
    EXPECT_FALSE(left->parkedAt);
    EXPECT_TRUE(left->number.isEmpty());
}

TEST(LeaveDraft, followsTheStateTable) { expectOnlyFrom({S::Running, S::Parked}, S::Draft, run<LeaveDraft>); }

TEST(FinishContact, givesTheNextNumberOfTheLocalYear)
{
    ContactWorld world;
    Contact newYear = world.running;
    newYear.startedAt = tests::instant("2025-12-31T23:30:00Z"); // already 2026 in Berlin
    world.bench.fake.contacts.put(newYear);
    Contact oldYear = world.parked;
    oldYear.startedAt = tests::instant("2025-12-31T22:30:00Z");
    world.bench.fake.contacts.put(oldYear);
    EXPECT_EQ(run<FinishContact>(world, newYear)->number, QStringLiteral("K-2026-000001"));
    EXPECT_EQ(run<FinishContact>(world, oldYear)->number, QStringLiteral("K-2025-000001"));
    EXPECT_EQ(run<FinishContact>(world, world.draft)->number, QStringLiteral("K-2026-000002"));
}

TEST(FinishContact, endsTheCallButKeepsAnEndThatWasSaid)
{
    ContactWorld world;
    const auto fromCall = run<FinishContact>(world, world.running);
    ASSERT_TRUE(fromCall);
    EXPECT_EQ(fromCall->endedAt, world.bench.clock.now());
    const auto fromParked = run<FinishContact>(world, world.parked);
    ASSERT_TRUE(fromParked);
    EXPECT_EQ(fromParked->parkedMilliseconds, 10 * 60'000);
    const auto fromDraft = run<FinishContact>(world, world.draft);
    ASSERT_TRUE(fromDraft);
    EXPECT_EQ(fromDraft->endedAt, world.draft.endedAt);
}

TEST(FinishContact, followsTheStateTable)
{
    expectOnlyFrom({S::Running, S::Parked, S::Draft}, S::Finished, run<FinishContact>);
}

TEST(FinishContact, isAuditedByFieldNamesWithoutValues)
{
    ContactWorld world;
    const auto finished = run<FinishContact>(world, world.running);
    ASSERT_TRUE(finished);
    const QList<AuditEntry> expected = {{world.bench.clock.now(),
                                         world.bench.actor.id,
                                         QStringLiteral("finish_contact"),
                                         RecordKind::Contact,
                                         finished->id.text(),
                                         QStringLiteral("radicalisation"),
                                         {QStringLiteral("status"), QStringLiteral("ended_at")},
                                         {}}};
    EXPECT_EQ(world.bench.fake.audit.entries(), expected);
    EXPECT_TRUE(world.bench.fake.tasks.all().isEmpty());
}

TEST(FinishContact, keepsThePromiseOfAFollowUp)
{
    ContactWorld world;
    Contact promised = world.running;
    promised.followUpOn = QDate(2026, 11, 26);
    promised.followUpFrom = world.bench.clock.now();
    promised.followUpTo = base::Instant{world.bench.clock.now().milliseconds + 1000};
    promised.danger = QStringLiteral("immediate"); // the promise that was given stands
    promised.caseFiles = {world.caseFile.id};
    world.bench.fake.contacts.put(promised);
    ASSERT_TRUE(run<FinishContact>(world, promised));
    const QList<Task> tasks = world.bench.fake.tasks.all();
    ASSERT_EQ(tasks.size(), 1);
    Task expected;
    expected.id = tasks.first().id;
    expected.revision = 1;
    expected.kind = QStringLiteral("follow_up");
    expected.fieldOfWork = QStringLiteral("radicalisation");
    expected.dueOn = QDate(2026, 11, 26);
    expected.dueFrom = promised.followUpFrom;
    expected.dueTo = promised.followUpTo;
    expected.assignee = world.bench.actor.id;
    expected.contact = promised.id;
    expected.caseFile = world.caseFile.id;
    EXPECT_EQ(tasks.first(), expected);
    const auto entries = world.bench.fake.audit.entriesOf(RecordKind::Task, expected.id.text());
    ASSERT_EQ(entries->size(), 1);
    EXPECT_EQ(entries->first().action, QStringLiteral("finish_contact"));
}

TEST(FinishContact, callsBackWhereANumberWasLeftUnlessAnotherKindWasChosen)
{
    ContactWorld world;
    for (const auto &[chosen, kind] : {std::pair{"not_asked", "call_back"}, {"appointment", "appointment"}}) {
        Contact promised = world.put(S::Running);
        promised.followUpOn = QDate(2026, 11, 26);
        promised.callBackNumber = QStringLiteral("0170 0000000");
        promised.followUpKind = QLatin1String(chosen);
        world.bench.fake.contacts.put(promised);
        ASSERT_TRUE(run<FinishContact>(world, promised));
        EXPECT_EQ(world.bench.fake.tasks.all().last().kind, QLatin1String(kind));
    }
}

TEST(FinishContact, followsImmediateDangerUpWithinADay)
{
    ContactWorld world;
    for (const QString &danger : world.bench.codes.keys(QStringLiteral("danger"))) {
        Contact contact = world.put(S::Running);
        contact.danger = danger;
        world.bench.fake.contacts.put(contact);
        ASSERT_TRUE(run<FinishContact>(world, contact)) << danger.toStdString();
    }
    const QList<Task> tasks = world.bench.fake.tasks.all();
    ASSERT_EQ(tasks.size(), 1);
    EXPECT_EQ(tasks.first().dueOn, QDate(2026, 11, 24));
    EXPECT_EQ(tasks.first().dueTo, tests::instant("2026-11-24T09:00:00+01:00"));
    EXPECT_TRUE(tasks.first().caseFile.isNull());
}

TEST(DiscardContact, throwsADraftAway)
{
    ContactWorld world;
    const auto discarded = run<DiscardContact>(world, world.draft);
    ASSERT_TRUE(discarded);
    EXPECT_EQ(discarded->status, S::Discarded);
    EXPECT_TRUE(discarded->number.isEmpty());
    expectOnlyFrom({S::Draft}, S::Discarded, run<DiscardContact>);
}

TEST(WithdrawContact, keepsTheNumberAndTheReason)
{
    ContactWorld world;
    const auto withdrawn = WithdrawContact(world.bench.context)
                               .run(world.finished.id, world.finished.revision,
                                    QStringLiteral("  Probeanruf "));
    ASSERT_TRUE(withdrawn);
    EXPECT_EQ(withdrawn->status, S::Withdrawn);
    EXPECT_EQ(withdrawn->number, world.finished.number);
    EXPECT_EQ(withdrawn->withdrawnReason, QStringLiteral("Probeanruf"));
    ASSERT_EQ(world.bench.fake.audit.entries().size(), 1);
    EXPECT_EQ(world.bench.fake.audit.entries().first().fields,
              (QStringList{QStringLiteral("status"), QStringLiteral("withdrawn_reason")}));
}

TEST(WithdrawContact, needsAReason)
{
    for (const QString &reason : {QString(), QStringLiteral(" \n")}) {
        ContactWorld world;
        const auto result =
            WithdrawContact(world.bench.context).run(world.finished.id, world.finished.revision, reason);
        EXPECT_EQ(issuesOf(result),
                  (QList<FieldIssue>{{IssueCode::ReasonMissing, QStringLiteral("withdrawn_reason"), {}}}));
        EXPECT_EQ(world.stored(world.finished), world.finished);
    }
}

TEST(WithdrawContact, followsTheStateTable)
{
    expectOnlyFrom({S::Finished}, S::Withdrawn, [](ContactWorld &world, const Contact &contact) {
        return WithdrawContact(world.bench.context)
            .run(contact.id, contact.revision, QStringLiteral("Probeanruf"));
    });
}

TEST(CorrectContact, keepsEarlierValuesInTheHistory)
{
    ContactWorld world;
    Contact form = world.finished;
    form.channel = QStringLiteral("in_person");
    form.topics = {QStringLiteral("general_info")};
    form.number = QStringLiteral("K-2026-999999");
    const auto corrected = CorrectContact(world.bench.context).run(form);
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->number, world.finished.number);
    EXPECT_EQ(corrected->status, S::Finished);
    const auto &entries = world.bench.fake.audit.entries();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.first().fields, (QStringList{QStringLiteral("channel"), QStringLiteral("topics")}));
    const auto &changes = world.bench.fake.audit.changes();
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.first(),
              (FieldChange{RecordKind::Contact, form.id.text(), 1, world.bench.clock.now(),
                           world.bench.actor.id, QStringLiteral("channel"), QStringLiteral("phone")}));
}

TEST(CorrectContact, staysInTheYearOfItsNumber)
{
    ContactWorld world;
    Contact form = world.finished;
    form.startedAt = tests::instant("2025-12-31T23:00:00+01:00");
    const auto result = CorrectContact(world.bench.context).run(form);
    EXPECT_EQ(issuesOf(result),
              (QList<FieldIssue>{{IssueCode::YearOfNumberFixed, QStringLiteral("started_at"), {}}}));
    EXPECT_EQ(world.stored(form), world.finished);
}

TEST(CorrectContact, writesNothingWhereNothingChanged)
{
    ContactWorld world;
    ASSERT_TRUE(CorrectContact(world.bench.context).run(world.finished));
    EXPECT_EQ(world.bench.fake.unitOfWork.writes(), 0);
}

TEST(CorrectContact, correctsOnlyWhatIsFinished)
{
    expectOnlyFrom({S::Finished}, std::nullopt, [](ContactWorld &world, Contact form) {
        form.note = QStringLiteral("mehr");
        return CorrectContact(world.bench.context).run(form);
    });
}

TEST(CorrectContact, doesNotTakeARequestedReviewBack)
{
    ContactWorld world;
    Contact form = world.finished;
    form.securityStatus = QStringLiteral("under_review");
    const auto reviewed = CorrectContact(world.bench.context).run(form);
    ASSERT_TRUE(reviewed);
    form = *reviewed;
    form.securityStatus = QStringLiteral("none");
    EXPECT_EQ(issuesOf(CorrectContact(world.bench.context).run(form)).size(), 1);
}

TEST(EnterContactLater, isFinishedAtOnceInTheYearItTookPlace)
{
    ContactWorld world;
    Contact form;
    form.id = world.running.id; // whatever the form says of itself
    form.revision = 4;
    form.number = QStringLiteral("K-2026-999999");
    form.channel = QStringLiteral("in_person");
    form.startedAt = tests::instant("2025-03-03T10:00:00+01:00");
    form.minutes = 45;
    form.callers = {world.mother.id};
    const auto entered = EnterContactLater(world.bench.context).run(form);
    ASSERT_TRUE(entered);
    EXPECT_FALSE(entered->id == world.running.id);
    EXPECT_EQ(entered->revision, 1);
    EXPECT_EQ(entered->status, S::Finished);
    EXPECT_TRUE(entered->enteredLater);
    EXPECT_EQ(entered->number, QStringLiteral("K-2025-000001"));
    EXPECT_EQ(entered->counsellor, world.bench.actor.id);
    EXPECT_EQ(entered->fieldOfWork, QStringLiteral("radicalisation")) << "taken over from the caller";
    EXPECT_EQ(entered->minutes, 45);
    EXPECT_EQ(world.stored(*entered), *entered);
    ASSERT_EQ(world.bench.fake.audit.entries().size(), 1);
    EXPECT_EQ(world.bench.fake.audit.entries().first().recordId, entered->id.text());
}

TEST(EnterContactLater, refusesTheFutureAndADecisionItMayNotTake)
{
    ContactWorld world;
    Contact form;
    form.channel = QStringLiteral("phone");
    form.startedAt = {world.bench.clock.now().milliseconds + 1};
    form.securityStatus = QStringLiteral("not_relevant");
    const auto result = EnterContactLater(world.bench.context).run(form);
    ASSERT_EQ(issuesOf(result).size(), 2);
    EXPECT_EQ(issuesOf(result)[0].code, IssueCode::StartsInFuture);
    EXPECT_EQ(issuesOf(result)[1].code, IssueCode::IllegalMove);
}

TEST(RecordShortContact, startsAndEndsInOneStep)
{
    const QStringList shortKinds = {QStringLiteral("silent_or_hangup"), QStringLiteral("wrong_number"),
                                    QStringLiteral("prank_abusive")};
    ContactWorld world;
    for (const QString &kind : world.bench.codes.keys(QStringLiteral("contact_kind"))) {
        const auto recorded = RecordShortContact(world.bench.context).run(kind);
        EXPECT_EQ(recorded.has_value(), shortKinds.contains(kind)) << kind.toStdString();
        if (!recorded)
            continue;
        EXPECT_EQ(recorded->kind, kind);
        EXPECT_EQ(recorded->status, S::Finished);
        EXPECT_EQ(recorded->startedAt, world.bench.clock.now());
        EXPECT_EQ(recorded->endedAt, world.bench.clock.now());
        EXPECT_FALSE(recorded->number.isEmpty());
    }
    EXPECT_EQ(world.bench.fake.audit.entries().size(), 3);
}
