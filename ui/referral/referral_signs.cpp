#include "referral/referral_signs.h"

#include "domain/referral/referral_rules.h"
#include "domain/referral/referral_states.h"
#include "records/list_cell.h"
#include "words/date_text.h"
#include "words/language.h"

#include <QCoreApplication>

namespace lotse::referral {

using domain::Referral;
using kit::Status;
using kit::StatusShape;
using kit::Step;
using kit::StepState;
using kit::Token;
using S = domain::ReferralStatus;

namespace {

struct Signs {
    Q_DECLARE_TR_FUNCTIONS(ReferralSigns)
};

/// Short enough for five beside each other.
QString shortWord(S status)
{
    switch (status) {
    case S::Proposed:
        return Signs::tr("proposed");
    case S::Offered:
        return Signs::tr("offered");
    case S::AddressGiven:
        return Signs::tr("address given");
    case S::Consented:
        return Signs::tr("consented");
    case S::Sent:
        return Signs::tr("sent");
    case S::Received:
        return Signs::tr("received");
    case S::WaitingList:
        return Signs::tr("waiting list");
    case S::Accepted:
        return Signs::tr("accepted");
    case S::FirstContact:
        return Signs::tr("first contact");
    case S::InCounselling:
        return Signs::tr("in counselling");
    case S::Completed:
        return Signs::tr("completed");
    case S::Returned:
        return Signs::tr("handed back");
    case S::Revoked:
        return Signs::tr("revoked");
    case S::Withdrawn:
        return Signs::tr("withdrawn");
    case S::Lapsed:
        return Signs::tr("lapsed");
    case S::Forwarded:
        return Signs::tr("forwarded");
    case S::DeclinedByCaller:
    case S::DeclinedByPartner:
        return Signs::tr("declined");
    }
    return {};
}

/// The steps that a referral usually takes; once the partner is responsible, those that are left.
QList<S> wayOf(const Referral &referral)
{
    if (domain::hasReached(referral, S::AddressGiven))
        return {S::Proposed, S::Offered, S::AddressGiven, S::FirstContact, S::Completed};
    if (domain::hasReached(referral, S::Accepted))
        return {S::Sent, S::Accepted, S::FirstContact, S::InCounselling, S::Completed};
    return {S::Proposed, S::Offered, S::Consented, S::Sent, S::Accepted};
}

} // namespace

QList<Step> stepsOf(const Referral &referral, QDate today)
{
    QList<Step> steps;
    const QList<S> way = wayOf(referral);
    const auto add = [&](S status, StepState state, const QString &detail) {
        steps.append({shortWord(status), detail, state});
    };
    const auto dayText = [&](S status) { return words::shortDay(referral.*domain::dayOf(status).day, today); };
    bool hasNext = false;
    for (const S status : way) {
        if (domain::hasReached(referral, status)) {
            add(status, StepState::Done, dayText(status));
        } else if (domain::mayReach(referral.status, status)) {
            add(status, hasNext ? StepState::Ahead : StepState::Current, hasNext ? QString() : Signs::tr("next step"));
            hasNext = true;
        }
    }
    if (domain::isFinal(referral.status) && !way.contains(referral.status))
        add(referral.status, StepState::Done, dayText(referral.status));
    return steps;
}

Status statusOf(const Referral &referral, const domain::CodeBook &codes)
{
    const QString list = QStringLiteral("referral_status");
    const QString key = domain::word(referral.status);
    return records::statusOf(list, key, codes.label(list, key, words::language()));
}

QString whatLeaves(const Referral &referral)
{
    if (domain::hasReached(referral, S::AddressGiven))
        return Signs::tr("Nothing: the caller has the address and gets in touch.");
    if (referral.mode == QLatin1String("anonymous"))
        return Signs::tr("Nothing that names anybody: the referral is anonymous.");
    if (!domain::hasConsent(referral))
        return Signs::tr("Nothing yet: consent for this partner is missing.");
    if (referral.mode == QLatin1String("self_contact"))
        return Signs::tr("Nothing: the caller gets in touch.");
    return Signs::tr("What the caller consented to, for this partner alone.");
}

Status capacityOf(const domain::Partner &partner)
{
    if (!partner.capacityFree)
        return {StatusShape::TwoBars, Token::Text, Signs::tr("not known")};
    if (*partner.capacityFree > 0)
        return {StatusShape::Ring, Token::Success, Signs::tr("%Ln free", nullptr, *partner.capacityFree)};
    return {StatusShape::Triangle, Token::Warning, Signs::tr("full")};
}

} // namespace lotse::referral
