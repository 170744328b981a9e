#include "domain/referral/referral_states.h"

#include "domain/record/field.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QSet>

namespace lotse::domain {
namespace {

using S = ReferralStatus;

/// The state table as it is written in the handbook, in words.
QHash<QString, QStringList> writtenTable()
{
    const auto to = [](const char *words) {
        return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {key("proposed"), to("offered consented declined_by_caller withdrawn")},
        {key("offered"), to("consented declined_by_caller address_given withdrawn")},
        {key("address_given"), to("first_contact completed lapsed")},
        {key("consented"), to("sent revoked withdrawn")},
        {key("sent"),
         to("received waiting_list accepted declined_by_partner forwarded revoked withdrawn lapsed")},
        {key("received"), to("waiting_list accepted declined_by_partner forwarded revoked withdrawn lapsed")},
        {key("waiting_list"), to("accepted declined_by_partner forwarded revoked withdrawn lapsed")},
        {key("accepted"), to("first_contact in_counselling completed returned revoked")},
        {key("first_contact"), to("in_counselling completed returned revoked")},
        {key("in_counselling"), to("completed returned revoked")},
        {key("completed"), {}},
        {key("returned"), {}},
        {key("revoked"), {}},
        {key("withdrawn"), {}},
        {key("lapsed"), {}},
        {key("forwarded"), {}},
        {key("declined_by_caller"), {}},
        {key("declined_by_partner"), {}},
    };
}

/// Everything that walking the written table from a status comes by.
QSet<QString> walk(const QString &from)
{
    QSet<QString> seen = {from};
    QStringList pending = {from};
    while (!pending.isEmpty()) {
        for (const QString &next : writtenTable().value(pending.takeLast())) {
            if (!seen.contains(next)) {
                seen.insert(next);
                pending.append(next);
            }
        }
    }
    return seen;
}

TEST(ReferralStates, everyPairIsAsTheTableSays)
{
    const QHash<QString, QStringList> table = writtenTable();
    ASSERT_EQ(table.size(), allOf<S>().size());
    for (S from : allOf<S>()) {
        for (S to : allOf<S>()) {
            EXPECT_EQ(canMove(from, to), table.value(word(from)).contains(word(to)))
                << qPrintable(word(from)) << " -> " << qPrintable(word(to));
        }
    }
}

TEST(ReferralStates, everyPathIsFoundByWalkingTheTable)
{
    for (S from : allOf<S>()) {
        const QSet<QString> reached = walk(word(from));
        for (S to : allOf<S>())
            EXPECT_EQ(mayReach(from, to), reached.contains(word(to)))
                << qPrintable(word(from)) << " .. " << qPrintable(word(to));
    }
}

TEST(ReferralStates, eachStatusBelongsToOnePartOfTheWay)
{
    const QHash<QString, QStringList> table = writtenTable();
    const QSet<S> underWay = {S::Consented, S::Sent, S::Received, S::WaitingList};
    const QSet<S> withPartner = {S::Accepted, S::FirstContact, S::InCounselling};
    for (S status : allOf<S>()) {
        EXPECT_EQ(isFinal(status), table.value(word(status)).isEmpty()) << qPrintable(word(status));
        EXPECT_EQ(isUnderWay(status), underWay.contains(status)) << qPrintable(word(status));
        EXPECT_EQ(isWithPartner(status), withPartner.contains(status)) << qPrintable(word(status));
    }
}

TEST(ReferralStates, theNamedFieldHoldsTheDay)
{
    QHash<QString, const Field<Referral> *> fields;
    for (const Field<Referral> &field : fieldsOf<Referral>())
        fields.insert(field.name, &field);
    for (S status : allOf<S>()) {
        Referral referral;
        const StatusDay own = dayOf(status);
        referral.*own.day = QDate(2026, 3, 4);
        ASSERT_TRUE(fields.contains(own.field)) << qPrintable(word(status));
        EXPECT_EQ(std::get<QString>(fields.value(own.field)->read(referral)), QStringLiteral("2026-03-04"))
            << qPrintable(word(status));
    }
}

TEST(ReferralStates, oneDayAloneNamesTheStatus)
{
    for (S status : allOf<S>()) {
        Referral referral;
        referral.proposedOn = QDate(2026, 3, 1);
        referral.*dayOf(status).day = QDate(2026, 3, 4);
        referral.declinedBy = declinedBy(status);
        EXPECT_EQ(statusFromDates(referral), status) << qPrintable(word(status));
    }
}

TEST(ReferralStates, theFurthestDayNamesTheStatus)
{
    Referral referral;
    referral.proposedOn = referral.consentOn = referral.sentOn = QDate(2026, 3, 1);
    EXPECT_EQ(statusFromDates(referral), S::Sent);
    referral.acceptedOn = QDate(2026, 3, 1);
    EXPECT_EQ(statusFromDates(referral), S::Accepted);
    referral.returnedOn = QDate(2026, 3, 9);
    EXPECT_EQ(statusFromDates(referral), S::Returned);
}

TEST(ReferralStates, whoDeclinedFollowsFromTheSendingWhereItIsNotSaid)
{
    Referral referral;
    referral.proposedOn = referral.declinedOn = QDate(2026, 3, 1);
    EXPECT_EQ(statusFromDates(referral), S::DeclinedByCaller);
    referral.sentOn = QDate(2026, 3, 1);
    EXPECT_EQ(statusFromDates(referral), S::DeclinedByPartner);
    referral.declinedBy = QStringLiteral("caller");
    EXPECT_EQ(statusFromDates(referral), S::DeclinedByCaller);
}

TEST(ReferralStates, aPartnerToForwardToIsEnoughForForwarded)
{
    Referral referral;
    referral.proposedOn = referral.sentOn = QDate(2026, 3, 1);
    referral.forwardedTo = PartnerId::create();
    EXPECT_EQ(statusFromDates(referral), S::Forwarded);
}

} // namespace
} // namespace lotse::domain
