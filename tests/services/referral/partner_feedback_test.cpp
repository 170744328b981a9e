#include "domain/referral/referral_states.h"
#include "services/case_file/propose_closing.h"
#include "services/referral/move_referral.h"
#include "services/referral/propose_referral.h"
#include "services/referral/record_partner_feedback.h"
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

TEST(RecordPartnerFeedback, movesTheReferralAsReportedWhereTheTableAllowsIt)
{
    struct Case {
        S from;
        const char *accepted;
        const char *contact;
        const char *intensity;
        S expected;
    };
    const char *const no = "not_asked";
    const QList<Case> cases = {
        {S::Sent, no, no, no, S::Received},
        {S::Received, no, no, no, S::Received},
        {S::WaitingList, no, no, no, S::WaitingList},
        {S::Sent, "yes", no, no, S::Accepted},
        {S::Received, "yes", no, no, S::Accepted},
        {S::WaitingList, "yes", no, no, S::Accepted},
        {S::Sent, "unknown", no, no, S::Received},
        {S::Sent, "no", no, no, S::DeclinedByPartner},
        {S::Accepted, "no", no, no, S::Accepted},
        {S::Sent, "yes", "yes", no, S::FirstContact},
        {S::Sent, "yes", "yes", "active", S::InCounselling},
        {S::Sent, "yes", no, "low", S::InCounselling},
        {S::Sent, no, "yes", "active", S::Received},
        {S::Accepted, no, "yes", no, S::FirstContact},
        {S::Accepted, no, "no", "dormant", S::Accepted},
        {S::FirstContact, "yes", "yes", "active", S::InCounselling},
        {S::InCounselling, "yes", "yes", "active", S::InCounselling},
        {S::Completed, "yes", "yes", "active", S::Completed},
        {S::AddressGiven, no, "yes", no, S::FirstContact},
        {S::DeclinedByPartner, "yes", no, no, S::DeclinedByPartner},
    };
    for (const Case &row : cases) {
        for (bool isCaller : {true, false}) {
            CaseWorld world;
            const Referral referral = world.putReferral(row.from);
            PartnerFeedback feedback;
            feedback.referral = referral.id;
            feedback.accepted = QString::fromLatin1(row.accepted);
            (isCaller ? feedback.contactWithCaller
                      : feedback.contactWithPerson) = QString::fromLatin1(row.contact);
            feedback.intensity = QString::fromLatin1(row.intensity);
            const auto after = RecordPartnerFeedback(world.context).run(1, feedback);
            ASSERT_TRUE(after) << qPrintable(word(row.from)) << ' ' << row.accepted;
            EXPECT_EQ(after->status, row.expected) << qPrintable(word(row.from)) << ' ' << row.accepted << ' '
                                                   << row.contact << ' ' << row.intensity;
            if (row.expected != row.from) {
                EXPECT_EQ((*after).*dayOf(row.expected).day, today);
            }
        }
    }
}

TEST(RecordPartnerFeedback, keepsTheReportAndAsksAgain)
{
    CaseWorld world;
    PartnerFeedback feedback;
    feedback.referral = world.sent.id;
    feedback.at = instant("2026-11-20T23:30:00+01:00");
    feedback.reportedBy = QStringLiteral("Beratungsstelle Nord");
    feedback.accepted = QStringLiteral("yes");
    const auto after = RecordPartnerFeedback(world.context).run(1, feedback);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->acceptedOn, QDate(2026, 11, 20));
    EXPECT_EQ(after->feedbackDueOn, QDate(2026, 12, 4));
    const QList<PartnerFeedback> kept = *world.fake.feedback.ofReferral(world.sent.id);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().at, feedback.at);
    EXPECT_EQ(kept.first().reportedBy, feedback.reportedBy);

    feedback.at = {};
    feedback.nextDueOn = QDate(2027, 1, 15);
    EXPECT_EQ(RecordPartnerFeedback(world.context).run(2, feedback)->feedbackDueOn, QDate(2027, 1, 15));
    EXPECT_EQ(world.fake.feedback.ofReferral(world.sent.id)->last().at, world.clock.now());
}

TEST(RecordPartnerFeedback, anEndedReferralIsNotAskedForAgain)
{
    CaseWorld world;
    PartnerFeedback feedback;
    feedback.referral = world.sent.id;
    feedback.accepted = QStringLiteral("no");
    feedback.nextDueOn = QDate(2027, 1, 15);
    EXPECT_EQ(RecordPartnerFeedback(world.context).run(1, feedback)->feedbackDueOn, world.sent.feedbackDueOn);
}

TEST(RecordPartnerFeedback, isRefused)
{
    CaseWorld world;
    PartnerFeedback feedback;
    feedback.referral = world.sent.id;
    const auto report = [&] { return RecordPartnerFeedback(world.context).run(1, feedback); };
    feedback.at = instant("2026-11-23T09:00:01+01:00");
    EXPECT_EQ(issuesOf(report()), Issues{IssueCode::StartsInFuture});
    feedback.at = instant("2026-11-03T09:00:00+01:00");
    EXPECT_EQ(issuesOf(report()), Issues{IssueCode::DatesOutOfOrder}); // received before it was sent
    feedback.at = {};
    feedback.nextDueOn = today.addDays(-1);
    EXPECT_EQ(issuesOf(report()), Issues{IssueCode::DatesOutOfOrder});
    feedback.nextDueOn = {};
    feedback.intensity = QStringLiteral("frantic");
    EXPECT_EQ(issuesOf(report()), Issues{IssueCode::UnknownCode});
    feedback.intensity = notAsked;
    for (S unheard : {S::Proposed, S::Offered, S::Consented, S::DeclinedByCaller}) {
        feedback.referral = world.putReferral(unheard).id;
        EXPECT_EQ(outcome(report()), ErrorCode::Conflict) << qPrintable(word(unheard));
    }
    EXPECT_TRUE(world.fake.feedback.all().isEmpty());
}

// The story of a referral: the first partner has no room, the second one takes over, the worry is dispelled.
TEST(ReferralStory, theSecondPartnerAcceptsAndTheCaseFileCloses)
{
    CaseWorld world;
    const CaseFile caseFile = world.putCaseFile(CaseFileStatus::Open);
    const auto move = [&](const Referral &referral, S to, const MoveDetails &details = {}) {
        const auto moved = MoveReferral(world.context).run(referral.id, referral.revision, to, details);
        EXPECT_EQ(issuesOf(moved), Issues()) << qPrintable(word(to));
        return moved.value_or(referral);
    };
    const auto send = [&](const Partner &partner, const ReferralId &follows) {
        ReferralProposal proposal;
        proposal.caseFile = caseFile.id;
        proposal.partner = partner.id;
        proposal.follows = follows;
        MoveDetails wish;
        wish.consentKind = QStringLiteral("oral");
        const auto proposed = ProposeReferral(world.context).run(proposal);
        EXPECT_EQ(issuesOf(proposed), Issues());
        return move(move(move(proposed.value_or(Referral()), S::Offered), S::Consented, wish), S::Sent);
    };
    const auto report = [&](const Referral &referral, const char *accepted, const char *contact) {
        PartnerFeedback feedback;
        feedback.referral = referral.id;
        feedback.accepted = QString::fromLatin1(accepted);
        feedback.contactWithCaller = QString::fromLatin1(contact);
        return RecordPartnerFeedback(world.context).run(referral.revision, feedback).value_or(referral);
    };
    const Closing closing = {
        caseFile.id, 1, QStringLiteral("worry_dispelled"), QStringLiteral("A phase of growing up"), {}};

    const Referral first = report(send(world.partner, {}), "no", "not_asked");
    EXPECT_EQ(first.status, S::DeclinedByPartner);
    world.clock.set(instant("2026-11-30T09:00:00+01:00"));
    const Referral second = report(send(world.otherPartner, first.id), "yes", "yes");
    EXPECT_EQ(second.status, S::FirstContact);
    EXPECT_EQ(issuesOf(ProposeClosing(world.context).run(closing)), Issues{IssueCode::OpenReferrals});
    EXPECT_EQ(move(second, S::Completed).completedOn, QDate(2026, 11, 30));

    const auto closed = ProposeClosing(world.context).run(closing);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->status, CaseFileStatus::Closed);
    EXPECT_EQ(closed->closedOn, QDate(2026, 11, 30));
    QStringList actions;
    for (const AuditEntry &entry : world.fake.audit.entries())
        actions.append(entry.action);
    EXPECT_EQ(actions.count(QStringLiteral("propose_referral")), 2);
    EXPECT_EQ(actions.count(QStringLiteral("move_referral")), 7);
    EXPECT_EQ(actions.count(QStringLiteral("record_partner_feedback")),
              4); // each the report and its referral
    EXPECT_EQ(actions.last(), QStringLiteral("propose_closing"));
}

} // namespace
} // namespace lotse::tests
