#include "domain/referral/referral_states.h"
#include "services/referral/change_feedback_due_date.h"
#include "services/referral/correct_referral.h"
#include "services/referral/move_referral.h"
#include "services/referral/propose_referral.h"
#include "services/referral/show_referral.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace domain;
using namespace services;
using base::ErrorCode;
using base::IssueCode;
using Issues = QList<IssueCode>;
using S = ReferralStatus;

const QDate today(2026, 11, 23);
const QString reason = QStringLiteral("typed the wrong day");

ReferralProposal proposalFor(const CaseFile &caseFile, const Partner &partner)
{
    ReferralProposal proposal;
    proposal.caseFile = caseFile.id;
    proposal.partner = partner.id;
    return proposal;
}

TEST(ProposeReferral, givesNumberAndFieldOfWork)
{
    CaseWorld world;
    ReferralProposal proposal = proposalFor(world.open, world.partner);
    proposal.mode = QStringLiteral("named");
    const auto proposed = ProposeReferral(world.context).run(proposal);
    ASSERT_TRUE(proposed);
    EXPECT_EQ(proposed->number, QStringLiteral("V-2026-0001"));
    EXPECT_EQ(proposed->status, S::Proposed);
    EXPECT_EQ(proposed->proposedOn, today);
    EXPECT_EQ(proposed->fieldOfWork, world.field);
    EXPECT_EQ(world.fake.referrals.at(proposed->id), *proposed);
}

TEST(ShowReferral, tellsWhatStandsAroundItAndIsAudited)
{
    CaseWorld world;
    const auto proposed = ProposeReferral(world.context).run(proposalFor(world.open, world.partner));
    const auto shown = ShowReferral(world.context).run(proposed->id);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->referral, *proposed);
    EXPECT_EQ(shown->partner, world.partner);
    EXPECT_EQ(shown->caseFileNumber, world.open.number);
    EXPECT_TRUE(shown->feedback.isEmpty());
    EXPECT_EQ(world.fake.audit.entries().last().action, QStringLiteral("view_referral"));
    EXPECT_EQ(outcome(ShowReferral(world.context).run(ReferralId::create())), ErrorCode::NotFound);
}

namespace {

/// "caller family_name": what of the case leaves in this way.
QStringList leaving(const ShownReferral &shown, Leaving how)
{
    QStringList names;
    for (const LeavingValue &value : shown.leaving) {
        if (value.leaving == how)
            names.append(word(value.part) + u' ' + value.field.field);
    }
    return names;
}

} // namespace

TEST(ShowReferral, listsWhatLeavesTheHouseBeforeItDoes)
{
    CaseWorld world;
    Person caller = world.caller;
    caller.familyName = QStringLiteral("Beispiel");
    caller.phone = QStringLiteral("030 000000");
    caller.institution = QStringLiteral("Schule");
    world.fake.people.put(caller);
    Person son = world.putPerson("Kim", world.field);
    son.givenName = QStringLiteral("Kim");
    son.birthYear = 2008;
    son.city = QStringLiteral("Ulm");
    world.fake.people.put(son);
    CaseFile file = world.open;
    file.callers = {caller.id};
    file.persons = {son.id};
    file.note = QStringLiteral("not for others");
    world.fake.caseFiles.put(file);
    const auto shown = [&world, id = world.proposed.id](const char *mode) {
        Referral referral = world.fake.referrals.at(id);
        referral.mode = QString::fromLatin1(mode);
        world.fake.referrals.put(referral);
        return *ShowReferral(world.context).run(id);
    };
    const ShownReferral named = shown("named");
    EXPECT_TRUE(leaving(named, Leaving::Leaves).contains(QStringLiteral("case_file number")));
    for (const char *field : {"caller family_name", "caller phone", "person_of_concern birth_year"})
        EXPECT_TRUE(leaving(named, Leaving::Leaves).contains(QString::fromLatin1(field))) << field;
    EXPECT_EQ(leaving(named, Leaving::Masked),
              (QStringList{QStringLiteral("person_of_concern given_name"), QStringLiteral("person_of_concern alias")}));
    for (const char *field : {"case_file note", "caller institution", "person_of_concern city"})
        EXPECT_TRUE(leaving(named, Leaving::Stays).contains(QString::fromLatin1(field))) << field;
    const ShownReferral anonymous = shown("anonymous");
    EXPECT_FALSE(leaving(anonymous, Leaving::Leaves).contains(QStringLiteral("caller family_name")));
    EXPECT_EQ(leaving(anonymous, Leaving::Masked), QStringList());
    EXPECT_EQ(leaving(shown("self_contact"), Leaving::Leaves), QStringList());
    EXPECT_TRUE(ShowReferral(world.context).run(world.sent.id)->leaving.isEmpty()) << "it has left";
}

TEST(ProposeReferral, needsAnOpenCaseFile)
{
    const QHash<CaseFileStatus, Issues> expected = {
        {CaseFileStatus::New, {IssueCode::OwnerMissing}},
        {CaseFileStatus::Open, {}},
    };
    for (CaseFileStatus status : allOf<CaseFileStatus>()) {
        CaseWorld world;
        const auto proposed =
            ProposeReferral(world.context).run(proposalFor(world.putCaseFile(status), world.partner));
        EXPECT_EQ(issuesOf(proposed), expected.value(status, {IssueCode::IllegalMove}))
            << qPrintable(word(status));
        EXPECT_EQ(outcome(proposed),
                  status == CaseFileStatus::Open ? std::nullopt : std::optional(ErrorCode::Conflict));
    }
}

TEST(ProposeReferral, needsAPartnerOfTheNetwork)
{
    CaseWorld world;
    world.partner.validTo = today.addDays(-1);
    world.fake.partners.put(world.partner);
    ReferralProposal proposal = proposalFor(world.open, world.partner);
    EXPECT_EQ(issuesOf(ProposeReferral(world.context).run(proposal)), Issues{IssueCode::PartnerNotValid});
    proposal.proposedOn = today.addDays(-1);
    EXPECT_EQ(outcome(ProposeReferral(world.context).run(proposal)), std::nullopt);
    proposal.proposedOn = today.addDays(1);
    EXPECT_EQ(issuesOf(ProposeReferral(world.context).run(proposal)), Issues{IssueCode::StartsInFuture});
    proposal.proposedOn = today;
    proposal.partner = PartnerId::create();
    EXPECT_EQ(outcome(ProposeReferral(world.context).run(proposal)), ErrorCode::NotFound);
}

TEST(ProposeReferral, followsAnEndedReferralOfTheSameCaseFile)
{
    CaseWorld world;
    const CaseFile other = world.putCaseFile(CaseFileStatus::Open);
    const Referral declined = world.putReferral(S::DeclinedByPartner);
    ReferralProposal proposal = proposalFor(world.open, world.otherPartner);
    proposal.follows = declined.id;
    EXPECT_EQ(ProposeReferral(world.context).run(proposal)->follows, declined.id);
    proposal.follows = world.sent.id;
    EXPECT_EQ(issuesOf(ProposeReferral(world.context).run(proposal)), Issues{IssueCode::IllegalMove});
    proposal = proposalFor(other, world.otherPartner);
    proposal.follows = declined.id;
    EXPECT_EQ(issuesOf(ProposeReferral(world.context).run(proposal)), Issues{IssueCode::UnknownReference});
}

// Every pair of statuses: a move of the table is dated and kept, any other one is a conflict and leaves nothing.
TEST(MoveReferral, goesByTheStateTable)
{
    for (S from : allOf<S>()) {
        for (S to : allOf<S>()) {
            CaseWorld world;
            const Referral referral = world.putReferral(from);
            MoveDetails details;
            details.consentKind = QStringLiteral("written");
            details.forwardedTo = world.otherPartner.id;
            const auto moved = MoveReferral(world.context).run(referral.id, 1, to, details);
            const std::string pair = word(from).toStdString() + " -> " + word(to).toStdString();
            if (canMove(from, to)) {
                ASSERT_EQ(issuesOf(moved), Issues()) << pair;
                ASSERT_TRUE(moved) << pair;
                EXPECT_EQ(moved->status, to) << pair;
                EXPECT_EQ((*moved).*dayOf(to).day, today) << pair;
                EXPECT_TRUE(world.auditedFields(referral.id.text()).contains(dayOf(to).field)) << pair;
            } else {
                EXPECT_EQ(outcome(moved), ErrorCode::Conflict) << pair;
                EXPECT_EQ(issuesOf(moved), Issues{IssueCode::IllegalMove}) << pair;
                EXPECT_TRUE(world.fake.audit.entries().isEmpty()) << pair;
            }
        }
    }
}

TEST(MoveReferral, recordsTheWishOfTheCaller)
{
    struct Case {
        const char *kind;
        const char *mode;
        Issues expected;
    };
    const Issues missing = {IssueCode::ConsentMissing};
    const QList<Case> cases = {
        {"written", "not_asked", {}},    {"oral", "named", {}},          {"none", "named", missing},
        {"not_asked", "named", missing}, {"none", "not_asked", missing}, {"none", "anonymous", {}},
    };
    for (const Case &row : cases) {
        CaseWorld world;
        world.proposed.consentKind = notAsked;
        world.fake.referrals.put(world.proposed);
        MoveDetails details;
        details.consentKind = QString::fromLatin1(row.kind);
        details.mode = QString::fromLatin1(row.mode);
        const auto consented = MoveReferral(world.context).run(world.proposed.id, 1, S::Consented, details);
        EXPECT_EQ(issuesOf(consented), row.expected) << row.kind << ' ' << row.mode;
        if (row.expected.isEmpty()) {
            EXPECT_EQ(outcome(MoveReferral(world.context).run(world.proposed.id, 2, S::Sent)), std::nullopt);
        }
    }
}

TEST(MoveReferral, sendsNothingWithoutConsentOwnerOrPartner)
{
    const auto send = [](void (*prepare)(CaseWorld &, Referral &)) {
        CaseWorld world;
        Referral consented = world.putReferral(S::Consented);
        prepare(world, consented);
        world.fake.referrals.put(consented);
        const auto sent = MoveReferral(world.context).run(consented.id, 1, S::Sent);
        EXPECT_EQ(world.fake.referrals.at(consented.id), sent ? *sent : consented);
        return issuesOf(sent);
    };
    EXPECT_EQ(send([](CaseWorld &, Referral &) {}), Issues());
    EXPECT_EQ(send([](CaseWorld &, Referral &r) { r.consentKind = QStringLiteral("none"); }),
              Issues{IssueCode::ConsentMissing});
    EXPECT_EQ(send([](CaseWorld &w, Referral &r) { r.caseFile = w.fresh.id; }),
              Issues{IssueCode::OwnerMissing});
    EXPECT_EQ(send([](CaseWorld &w, Referral &r) { r.caseFile = w.closed.id; }),
              Issues{IssueCode::IllegalMove});
    EXPECT_EQ(send([](CaseWorld &w, Referral &) {
                  w.partner.validTo = today.addDays(-1);
                  w.fake.partners.put(w.partner);
              }),
              Issues{IssueCode::PartnerNotValid});
}

TEST(MoveReferral, startsTheClockOfTheFeedbackWithTheSending)
{
    CaseWorld world;
    const Referral consented = world.putReferral(S::Consented);
    MoveDetails details;
    details.day = today.addDays(-3);
    details.note = QStringLiteral("by courier");
    const auto sent = MoveReferral(world.context).run(consented.id, 1, S::Sent, details);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->sentOn, today.addDays(-3));
    EXPECT_EQ(sent->feedbackDueOn, today.addDays(11));
    EXPECT_EQ(sent->note, QStringLiteral("by courier"));
    details.note = QStringLiteral("they have it");
    EXPECT_EQ(MoveReferral(world.context).run(consented.id, 2, S::Received, details)->note,
              QStringLiteral("by courier\nthey have it"));
}

TEST(MoveReferral, happensNeitherTomorrowNorBeforeTheStepBefore)
{
    CaseWorld world;
    MoveDetails details;
    details.day = today.addDays(1);
    EXPECT_EQ(issuesOf(MoveReferral(world.context).run(world.sent.id, 1, S::Accepted, details)),
              Issues{IssueCode::StartsInFuture});
    details.day = world.sent.sentOn.addDays(-1);
    EXPECT_EQ(issuesOf(MoveReferral(world.context).run(world.sent.id, 1, S::Accepted, details)),
              Issues{IssueCode::DatesOutOfOrder});
    details.day = world.sent.sentOn;
    EXPECT_EQ(outcome(MoveReferral(world.context).run(world.sent.id, 1, S::Accepted, details)), std::nullopt);
}

TEST(MoveReferral, saysWhoDeclinedAndWhy)
{
    CaseWorld world;
    MoveDetails details;
    details.declineReason = QStringLiteral("no_capacity");
    const auto byPartner = MoveReferral(world.context).run(world.sent.id, 1, S::DeclinedByPartner, details);
    ASSERT_TRUE(byPartner);
    EXPECT_EQ(byPartner->declinedBy, QStringLiteral("partner"));
    EXPECT_EQ(byPartner->declineReason, QStringLiteral("no_capacity"));
    const auto byCaller = MoveReferral(world.context).run(world.proposed.id, 1, S::DeclinedByCaller);
    ASSERT_TRUE(byCaller);
    EXPECT_EQ(byCaller->declinedBy, QStringLiteral("caller"));
}

TEST(MoveReferral, forwardingProposesTheNextReferral)
{
    CaseWorld world;
    world.sent.mode = QStringLiteral("joint_call");
    world.fake.referrals.put(world.sent);
    MoveDetails details;
    details.day = today.addDays(-1);
    EXPECT_EQ(issuesOf(MoveReferral(world.context).run(world.sent.id, 1, S::Forwarded, details)),
              Issues{IssueCode::Required});
    details.forwardedTo = world.partner.id;
    EXPECT_EQ(issuesOf(MoveReferral(world.context).run(world.sent.id, 1, S::Forwarded, details)),
              Issues{IssueCode::DuplicateValue});
    details.forwardedTo = world.otherPartner.id;
    const auto forwarded = MoveReferral(world.context).run(world.sent.id, 1, S::Forwarded, details);
    ASSERT_TRUE(forwarded);
    EXPECT_EQ(forwarded->forwardedTo, world.otherPartner.id);
    const Referral next = world.fake.referrals.all().last();
    EXPECT_EQ(next.follows, world.sent.id);
    EXPECT_EQ(next.caseFile, world.open.id);
    EXPECT_EQ(next.partner, world.otherPartner.id);
    EXPECT_EQ(next.status, S::Proposed);
    EXPECT_EQ(next.proposedOn, today.addDays(-1));
    EXPECT_EQ(next.mode, QStringLiteral("joint_call"));
    EXPECT_EQ(next.consentKind, notAsked);
    EXPECT_EQ(next.number, QStringLiteral("V-2026-0001"));
    EXPECT_EQ(world.auditedFields(next.id.text()), QStringList());
    EXPECT_EQ(world.fake.audit.entries().size(), 2);
}

TEST(CorrectReferral, keepsEarlierValuesAndTheReason)
{
    CaseWorld world;
    Referral corrected = world.sent;
    corrected.sentOn = QDate(2026, 11, 10);
    corrected.caseFile = world.closed.id;
    corrected.partner = world.otherPartner.id;
    corrected.number = QStringLiteral("V-1999-0001");
    corrected.fieldOfWork = QStringLiteral("return");
    const auto kept = CorrectReferral(world.context).run(corrected, reason);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->sentOn, QDate(2026, 11, 10));
    EXPECT_EQ(kept->caseFile, world.open.id);
    EXPECT_EQ(kept->partner, world.partner.id);
    EXPECT_EQ(kept->number, world.sent.number);
    EXPECT_EQ(kept->fieldOfWork, world.field);
    EXPECT_EQ(world.auditedFields(world.sent.id.text()), QStringList{QStringLiteral("sent_on")});
    EXPECT_EQ(world.earlier(world.sent.id.text(), "sent_on"), world.sent.sentOn.toString(Qt::ISODate));
    EXPECT_EQ(world.fake.notes.ofCaseFile(world.open.id)->last().text, reason);
}

TEST(CorrectReferral, takesAStatusBack)
{
    CaseWorld world;
    const Referral completed = world.putReferral(S::Completed);
    Referral corrected = completed;
    corrected.status = S::Sent;
    corrected.completedOn = QDate();
    const auto kept = CorrectReferral(world.context).run(corrected, reason);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->status, S::Sent);
}

TEST(CorrectReferral, isRefused)
{
    struct Case {
        const char *what;
        void (*change)(Referral &);
        Issues issues;
    };
    const QList<Case> cases = {
        {"another year",
         [](Referral &r) { r.proposedOn = QDate(2025, 12, 31); },
         {IssueCode::YearOfNumberFixed}},
        {"tomorrow", [](Referral &r) { r.sentOn = today.addDays(1); }, {IssueCode::StartsInFuture}},
        {"no day", [](Referral &r) { r.sentOn = QDate(); }, {IssueCode::StatusContradictsDates}},
        {"too many days", [](Referral &r) { r.acceptedOn = today; }, {IssueCode::StatusContradictsDates}},
        {"out of order",
         [](Referral &r) { r.sentOn = r.consentOn.addDays(-1); },
         {IssueCode::DatesOutOfOrder}},
        {"no consent", [](Referral &r) { r.consentKind = notAsked; }, {IssueCode::ConsentMissing}},
        {"unknown mode", [](Referral &r) { r.mode = QStringLiteral("by_pigeon"); }, {IssueCode::UnknownCode}},
    };
    for (const Case &row : cases) {
        CaseWorld world;
        Referral corrected = world.sent;
        row.change(corrected);
        const CaseWorld::Snapshot before = world.snapshot();
        EXPECT_EQ(issuesOf(CorrectReferral(world.context).run(corrected, reason)), row.issues) << row.what;
        EXPECT_TRUE(world.snapshot() == before) << row.what;
    }
    CaseWorld world;
    EXPECT_EQ(issuesOf(CorrectReferral(world.context).run(world.sent, QStringLiteral(" "))),
              Issues{IssueCode::ReasonMissing});
    Referral nowhere = world.sent;
    nowhere.forwardedTo = PartnerId::create();
    EXPECT_EQ(outcome(CorrectReferral(world.context).run(nowhere, reason)), ErrorCode::NotFound);
}

TEST(ChangeFeedbackDueDate, isADayAfterTheSendingOfWhatGoesOn)
{
    CaseWorld world;
    const auto change = [&](const Referral &referral, QDate day) {
        return ChangeFeedbackDueDate(world.context).run(referral.id, 1, day);
    };
    EXPECT_EQ(issuesOf(change(world.sent, {})), Issues{IssueCode::Required});
    EXPECT_EQ(issuesOf(change(world.sent, world.sent.sentOn.addDays(-1))),
              Issues{IssueCode::DatesOutOfOrder});
    EXPECT_EQ(change(world.sent, QDate(2026, 12, 24))->feedbackDueOn, QDate(2026, 12, 24));
    EXPECT_EQ(outcome(change(world.putReferral(S::Completed), QDate(2026, 12, 24))), ErrorCode::Conflict);
}

} // namespace
} // namespace lotse::tests
