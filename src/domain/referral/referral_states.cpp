#include "domain/referral/referral_states.h"

#include <array>
#include <initializer_list>

namespace lotse::domain {

namespace {

using S = ReferralStatus;
using StatusSet = unsigned; // one bit per status

constexpr std::size_t statusCount = EnumWords<S>::words.size();

constexpr StatusSet setOf(std::initializer_list<S> statuses)
{
    StatusSet set = 0;
    for (S status : statuses)
        set |= 1u << unsigned(status);
    return set;
}

constexpr bool contains(StatusSet set, S status) { return (set >> unsigned(status) & 1u) != 0; }

// By status, in the order of the enumeration. Every move leads to a later status, so the table has no circle.
constexpr std::array<StatusSet, statusCount> moves = {
    /* proposed       */ setOf({S::Offered, S::Consented, S::DeclinedByCaller, S::Withdrawn}),
    /* offered        */ setOf({S::Consented, S::DeclinedByCaller, S::AddressGiven, S::Withdrawn}),
    /* address_given  */ setOf({S::FirstContact, S::Completed, S::Lapsed}),
    /* consented      */ setOf({S::Sent, S::Revoked, S::Withdrawn}),
    /* sent           */
    setOf({S::Received, S::WaitingList, S::Accepted, S::DeclinedByPartner, S::Forwarded, S::Revoked,
           S::Withdrawn, S::Lapsed}),
    /* received       */
    setOf({S::WaitingList, S::Accepted, S::DeclinedByPartner, S::Forwarded, S::Revoked, S::Withdrawn,
           S::Lapsed}),
    /* waiting_list   */
    setOf({S::Accepted, S::DeclinedByPartner, S::Forwarded, S::Revoked, S::Withdrawn, S::Lapsed}),
    /* accepted       */ setOf({S::FirstContact, S::InCounselling, S::Completed, S::Returned, S::Revoked}),
    /* first_contact  */ setOf({S::InCounselling, S::Completed, S::Returned, S::Revoked}),
    /* in_counselling */ setOf({S::Completed, S::Returned, S::Revoked}),
};

constexpr std::array<StatusSet, statusCount> closure()
{
    std::array<StatusSet, statusCount> reach = {};
    for (std::size_t from = statusCount; from-- > 0;) {
        reach[from] = 1u << from;
        for (std::size_t to = from + 1; to < statusCount; ++to) {
            if (contains(moves[from], S(to)))
                reach[from] |= reach[to];
        }
    }
    return reach;
}

constexpr std::array<StatusSet, statusCount> reachable = closure();

// By status: its day. The field is called like the member in the data dictionary.
struct DayOfStatus {
    QDate Referral::*day;
    const char *field;
};
constexpr std::array<DayOfStatus, statusCount> days = {{
    {&Referral::proposedOn, "proposed_on"},
    {&Referral::offeredOn, "offered_on"},
    {&Referral::addressGivenOn, "address_given_on"},
    {&Referral::consentOn, "consent_on"},
    {&Referral::sentOn, "sent_on"},
    {&Referral::receivedOn, "received_on"},
    {&Referral::waitingSince, "waiting_since"},
    {&Referral::acceptedOn, "accepted_on"},
    {&Referral::firstContactOn, "first_contact_on"},
    {&Referral::inCounsellingOn, "in_counselling_on"},
    {&Referral::completedOn, "completed_on"},
    {&Referral::returnedOn, "returned_on"},
    {&Referral::revokedOn, "revoked_on"},
    {&Referral::withdrawnOn, "withdrawn_on"},
    {&Referral::lapsedOn, "lapsed_on"},
    {&Referral::forwardedOn, "forwarded_on"},
    {&Referral::declinedOn, "declined_on"},
    {&Referral::declinedOn, "declined_on"},
}};

const Code byCaller = QStringLiteral("caller");
const Code byPartner = QStringLiteral("partner");

} // namespace

bool canMove(ReferralStatus from, ReferralStatus to) { return contains(moves[std::size_t(from)], to); }

bool mayReach(ReferralStatus from, ReferralStatus to) { return contains(reachable[std::size_t(from)], to); }

bool isFinal(ReferralStatus status) { return moves[std::size_t(status)] == 0; }

bool isUnderWay(ReferralStatus status)
{
    return contains(setOf({S::Consented, S::Sent, S::Received, S::WaitingList}), status);
}

bool isWithPartner(ReferralStatus status)
{
    return contains(setOf({S::Accepted, S::FirstContact, S::InCounselling}), status);
}

StatusDay dayOf(ReferralStatus status)
{
    const DayOfStatus &entry = days[std::size_t(status)];
    return {entry.day, QString::fromLatin1(entry.field)};
}

Code declinedBy(ReferralStatus status)
{
    if (status == S::DeclinedByCaller)
        return byCaller;
    return status == S::DeclinedByPartner ? byPartner : notAsked;
}

bool hasReached(const Referral &referral, ReferralStatus status)
{
    if (!(referral.*days[std::size_t(status)].day).isValid())
        return status == S::Forwarded && !referral.forwardedTo.isNull();
    const Code who = declinedBy(status);
    if (who == notAsked)
        return true;
    if (referral.declinedBy != notAsked)
        return referral.declinedBy == who;
    return who == (referral.sentOn.isValid() ? byPartner : byCaller);
}

ReferralStatus statusFromDates(const Referral &referral)
{
    for (std::size_t i = statusCount; i-- > 1;) {
        if (hasReached(referral, S(i)))
            return S(i);
    }
    return S::Proposed;
}

} // namespace lotse::domain
