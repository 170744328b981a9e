#include "domain/referral/referral_rules.h"

#include "domain/case_file/case_file.h"
#include "domain/person/person.h"
#include "domain/record/field.h"
#include "domain/referral/leaving.h"
#include "domain/referral/legal_basis.h"
#include "domain/referral/referral_states.h"

#include <gtest/gtest.h>

namespace lotse::domain {
namespace {

using base::FieldIssue;
using base::IssueCode;
using S = ReferralStatus;

const QDate firstDay(2026, 3, 2);

/// A consistent referral in this status: one path of the table, each step a day later.
Referral referralIn(S status)
{
    QList<S> path;
    switch (status) {
    case S::Proposed:
        path = {S::Proposed};
        break;
    case S::AddressGiven:
        path = {S::Proposed, S::Offered, S::AddressGiven};
        break;
    case S::Offered:
    case S::DeclinedByCaller:
        path = {S::Proposed, S::Offered, status};
        break;
    case S::Consented:
    case S::Sent:
        path = {S::Proposed, S::Consented, status};
        break;
    case S::FirstContact:
    case S::InCounselling:
    case S::Completed:
    case S::Returned:
        path = {S::Proposed, S::Consented, S::Sent, S::Accepted, status};
        break;
    default:
        path = {S::Proposed, S::Consented, S::Sent, status};
    }
    Referral referral;
    referral.status = status;
    referral.consentKind = path.contains(S::Consented) ? QStringLiteral("oral") : notAsked;
    for (qsizetype i = 0; i < path.size(); ++i)
        referral.*dayOf(path[i]).day = firstDay.addDays(i);
    return referral;
}

FieldIssue contradiction(S status, const char *field)
{
    return {IssueCode::StatusContradictsDates,
            QString::fromLatin1(field),
            {word(status), QString::fromLatin1(field)}};
}

FieldIssue outOfOrder(const char *earlier, const char *later)
{
    return {IssueCode::DatesOutOfOrder,
            QString::fromLatin1(later),
            {QString::fromLatin1(earlier), QString::fromLatin1(later)}};
}

const FieldIssue consentMissing = {IssueCode::ConsentMissing, QStringLiteral("consent_kind"), {}};

TEST(ReferralRules, everyStatusStandsWithItsDates)
{
    for (S status : allOf<S>()) {
        const Referral referral = referralIn(status);
        EXPECT_EQ(checkReferral(referral), QList<FieldIssue>()) << qPrintable(word(status));
        EXPECT_EQ(statusFromDates(referral), status) << qPrintable(word(status));
    }
}

TEST(ReferralRules, everyStatusNeedsItsDay)
{
    for (S status : allOf<S>()) {
        Referral referral = referralIn(status);
        referral.*dayOf(status).day = QDate();
        const bool mayLackDay = status == S::AddressGiven || status == S::Forwarded;
        const QList<FieldIssue> expected = mayLackDay
            ? QList<FieldIssue>()
            : QList<FieldIssue>{contradiction(status, dayOf(status).field.toLatin1().constData())};
        EXPECT_EQ(checkReferral(referral), expected) << qPrintable(word(status));
    }
}

// Every status against the day of every other one: refused exactly where no path passes both.
TEST(ReferralRules, aDayThatNoPathPassesContradictsTheStatus)
{
    for (S status : allOf<S>()) {
        for (S other : allOf<S>()) {
            if (dayOf(other).field == dayOf(status).field)
                continue;
            Referral referral = referralIn(S::Proposed);
            referral.status = status;
            referral.mode = QStringLiteral("anonymous");
            referral.declinedBy = declinedBy(declinedBy(status) != notAsked ? status : other);
            referral.*dayOf(status).day = firstDay;
            referral.*dayOf(other).day = firstDay;
            const QList<FieldIssue> expected = mayReach(other, status)
                ? QList<FieldIssue>()
                : QList<FieldIssue>{contradiction(status, dayOf(other).field.toLatin1().constData())};
            EXPECT_EQ(checkReferral(referral), expected)
                << qPrintable(word(status)) << " with " << qPrintable(dayOf(other).field);
        }
    }
}

TEST(ReferralRules, twoDaysThatExcludeEachOtherContradictTheStatus)
{
    Referral referral = referralIn(S::Completed); // was sent and accepted
    referral.addressGivenOn = firstDay;
    EXPECT_EQ(
        checkReferral(referral),
        (QList<FieldIssue>{contradiction(S::Completed, "consent_on"), contradiction(S::Completed, "sent_on"),
                           contradiction(S::Completed, "accepted_on")}));
}

TEST(ReferralRules, eachStepIsOnOrAfterTheOneBefore)
{
    struct Case {
        S status;
        S moved;
        int day;
        QList<FieldIssue> expected;
    };
    const QList<Case> cases = {
        {S::Completed, S::Sent, 1, {}},
        {S::Sent, S::Consented, 3, {outOfOrder("consent_on", "sent_on")}},
        {S::Sent, S::Proposed, 2, {outOfOrder("proposed_on", "consent_on")}},
        {S::Accepted, S::Sent, 0, {outOfOrder("consent_on", "sent_on")}},
        {S::Completed, S::Completed, 2, {outOfOrder("accepted_on", "completed_on")}},
        {S::DeclinedByPartner, S::DeclinedByPartner, 1, {outOfOrder("sent_on", "declined_on")}},
    };
    for (const Case &row : cases) {
        Referral referral = referralIn(row.status);
        referral.*dayOf(row.moved).day = firstDay.addDays(row.day);
        EXPECT_EQ(checkReferral(referral), row.expected)
            << qPrintable(word(row.status)) << ": " << qPrintable(dayOf(row.moved).field);
    }
}

TEST(ReferralRules, skippedStepsMayLackTheirDays)
{
    Referral referral = referralIn(S::Completed);
    referral.consentOn = referral.sentOn = referral.acceptedOn = QDate();
    EXPECT_EQ(checkReferral(referral), QList<FieldIssue>());
}

TEST(ReferralRules, whatLeavesNeedsConsent)
{
    struct Case {
        const char *kind;
        const char *mode;
        bool mayLeave;
    };
    const QList<Case> cases = {
        {"written", "named", true},     {"oral", "named", true},           {"oral", "joint_call", true},
        {"none", "named", false},       {"none", "not_asked", false},      {"none", "anonymous", true},
        {"not_asked", "named", false},  {"not_asked", "not_asked", false}, {"not_asked", "anonymous", true},
        {"written", "anonymous", true},
    };
    const QList<S> leaving = {S::Sent,         S::Received,      S::WaitingList,      S::Accepted,
                              S::FirstContact, S::InCounselling, S::Completed,        S::Returned,
                              S::Lapsed,       S::Forwarded,     S::DeclinedByPartner};
    for (const Case &row : cases) {
        for (S status : allOf<S>()) {
            Referral referral = referralIn(status);
            const bool leaves = leaving.contains(status) || referral.sentOn.isValid();
            referral.consentKind = QString::fromLatin1(row.kind);
            referral.mode = QString::fromLatin1(row.mode);
            EXPECT_EQ(hasConsent(referral), row.mayLeave);
            EXPECT_EQ(checkReferral(referral),
                      leaves && !row.mayLeave ? QList<FieldIssue>{consentMissing} : QList<FieldIssue>())
                << row.kind << ' ' << row.mode << ' ' << qPrintable(word(status));
        }
    }
}

TEST(ReferralRules, aStatusThatFollowsTheSendingNeedsConsentWithoutItsDay)
{
    for (S status : {S::Received, S::WaitingList, S::Accepted, S::Forwarded, S::DeclinedByPartner}) {
        Referral referral = referralIn(status);
        referral.sentOn = referral.consentOn = QDate();
        referral.consentKind = notAsked;
        EXPECT_EQ(checkReferral(referral), QList<FieldIssue>{consentMissing}) << qPrintable(word(status));
    }
}

TEST(ReferralRules, declinedByAgreesWithTheStatus)
{
    Referral referral = referralIn(S::DeclinedByPartner);
    referral.declinedBy = QStringLiteral("caller");
    EXPECT_EQ(checkReferral(referral), QList<FieldIssue>{contradiction(S::DeclinedByPartner, "declined_by")});
}

TEST(ReferralRules, feedbackIsNotDueBeforeTheSending)
{
    Referral referral = referralIn(S::Sent);
    referral.feedbackDueOn = referral.sentOn.addDays(-1);
    EXPECT_EQ(checkReferral(referral), QList<FieldIssue>{outOfOrder("sent_on", "feedback_due_on")});
}

TEST(ReferralRules, emptyFieldsFollowFromTheRest)
{
    Referral referral = referralIn(S::DeclinedByPartner);
    completeReferral(referral);
    EXPECT_EQ(referral.declinedBy, QStringLiteral("partner"));
    EXPECT_EQ(referral.feedbackDueOn, referral.sentOn.addDays(14));

    referral.feedbackDueOn = QDate(2026, 12, 24);
    completeReferral(referral);
    EXPECT_EQ(referral.feedbackDueOn, QDate(2026, 12, 24));

    Referral unsent = referralIn(S::Consented);
    completeReferral(unsent);
    EXPECT_FALSE(unsent.feedbackDueOn.isValid());
    EXPECT_EQ(unsent.declinedBy, notAsked);
}

TEST(LegalBasis, belongsToAKindOfRecipient)
{
    const QStringList all = {QStringLiteral("consent"), QStringLiteral("p34"),
                             QStringLiteral("p138"),    QStringLiteral("felony_imminent"),
                             QStringLiteral("kkg4"),    QStringLiteral("p8a")};
    const QHash<QString, QStringList> allowed = {
        {QStringLiteral("security_authority"), {all[0], all[1], all[2], all[3]}},
        {QStringLiteral("youth_office"), {all[0], all[4], all[5]}},
        {QStringLiteral("other"), {all[0]}},
    };
    const QDate day(2026, 3, 2);
    for (RecipientKind recipient : allOf<RecipientKind>()) {
        EXPECT_EQ(legalBases(recipient, day), allowed.value(word(recipient)));
        for (const Code &basis : all)
            EXPECT_EQ(legalBasisAllowed(recipient, basis, day),
                      allowed.value(word(recipient)).contains(basis))
                << qPrintable(word(recipient)) << ' ' << qPrintable(basis);
        EXPECT_FALSE(legalBasisAllowed(recipient, notAsked, day));
    }
}

TEST(LegalBasis, beginsWithItsLaw)
{
    const Code kkg4 = QStringLiteral("kkg4");
    EXPECT_FALSE(legalBasisAllowed(RecipientKind::YouthOffice, kkg4, QDate(2011, 12, 31)));
    EXPECT_TRUE(legalBasisAllowed(RecipientKind::YouthOffice, kkg4, QDate(2012, 1, 1)));
}

template<class R>
QStringList namesOf()
{
    QStringList names;
    for (const Field<R> &field : fieldsOf<R>())
        names.append(field.name);
    return names;
}

TEST(Leaving, looksAtFieldsThatThereAre)
{
    const QStringList ofPerson = namesOf<Person>();
    const QStringList ofCaseFile = namesOf<CaseFile>() + QStringList{QStringLiteral("number")};
    for (const LeavingPart part : allOf<LeavingPart>()) {
        EXPECT_FALSE(leavingFields(part).isEmpty());
        for (const QString &field : leavingFields(part))
            EXPECT_TRUE((part == LeavingPart::CaseFile ? ofCaseFile : ofPerson).contains(field)) << qPrintable(field);
    }
}

TEST(Leaving, namesNobodyWithoutTheirConsent)
{
    const QStringList names = {QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("alias"),
                               QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("city")};
    const QStringList modes = {notAsked, QStringLiteral("named"), QStringLiteral("joint_call"),
                               QStringLiteral("anonymous"), QStringLiteral("self_contact")};
    for (const Code &mode : modes) {
        const bool isNamed = mode != QLatin1String("anonymous") && mode != QLatin1String("self_contact");
        for (const QString &name : names) {
            EXPECT_NE(leavesAs(LeavingPart::PersonOfConcern, name, mode), Leaving::Leaves) << qPrintable(mode + name);
            EXPECT_EQ(leavesAs(LeavingPart::Caller, name, mode) == Leaving::Leaves, isNamed) << qPrintable(mode + name);
        }
        EXPECT_EQ(leavesAs(LeavingPart::CaseFile, QStringLiteral("note"), mode), Leaving::Stays);
        EXPECT_EQ(leavesAs(LeavingPart::Caller, QStringLiteral("what_comes_later"), mode), Leaving::Stays);
    }
    EXPECT_EQ(leavesAs(LeavingPart::CaseFile, QStringLiteral("number"), QStringLiteral("anonymous")), Leaving::Leaves);
    EXPECT_EQ(leavesAs(LeavingPart::CaseFile, QStringLiteral("number"), QStringLiteral("self_contact")), Leaving::Stays);
}

} // namespace
} // namespace lotse::domain
