#include "services/demo/referral_maker.h"

#include "domain/partner/partner_rules.h"
#include "domain/referral/referral_rules.h"

#include <algorithm>

namespace lotse::services::demo {

using domain::Code;
using domain::Referral;
using domain::ReferralStatus;

/// A referral on its way: each step happens on a later working day, or not yet.
class ReferralMaker::Path
{
public:
    Path(Referral &referral, Random &random, QDate yesterday)
        : m_referral(referral),
          m_random(random),
          m_day(referral.proposedOn),
          m_yesterday(yesterday)
    {}
    bool step(ReferralStatus status, QDate Referral::*date, int soonest, int latest)
    {
        const QDate day = workingDayFrom(m_day.addDays(m_random.between(soonest, latest)));
        if (day > m_yesterday)
            return false;
        m_day = day;
        m_referral.*date = day;
        m_referral.status = status;
        return true;
    }
    Referral &referral() { return m_referral; }

private:
    Referral &m_referral;
    Random &m_random;
    QDate m_day;
    const QDate m_yesterday;
};

ReferralMaker::ReferralMaker(const Setting &setting, IdMaker &ids, const Phrases &phrases)
    : m_random(setting.seed, quint64(Stream::Referrals)),
      m_ids(ids),
      m_phrases(phrases),
      m_yesterday(setting.today.addDays(-1)),
      m_zone(setting.zone)
{
    static const QStringList desks = {QStringLiteral("civil_society_counselling"),
                                      QStringLiteral("state_counselling"),
                                      QStringLiteral("state_coordination"), QStringLiteral("exit_programme")};
    for (const domain::Partner &partner : setting.partners) {
        const bool returns = partner.kind == QLatin1String("return_counselling");
        if (!returns && !desks.contains(partner.kind))
            continue;
        for (const QString &state : partner.coverageStates)
            (returns ? m_returnByState : m_byState)[state].append(m_partners.size());
        m_partners.append(partner);
    }
}

std::vector<Referral> ReferralMaker::make(const Constellation &about, QDate from)
{
    std::vector<Referral> chain;
    domain::PartnerId partner = pickPartner(about, from, {});
    QDate start = from;
    while (chain.size() < 3) {
        Referral referral = walk(about, start, partner);
        if (!chain.empty())
            referral.follows = chain.back().id;
        chain.push_back(referral);
        if (referral.status == ReferralStatus::Forwarded) {
            partner = referral.forwardedTo;
            start = referral.forwardedOn;
        } else if (referral.status == ReferralStatus::DeclinedByPartner && m_random.chance(700)) {
            start = referral.declinedOn;
            partner = pickPartner(about, start, referral.partner);
        } else {
            break;
        }
    }
    return chain;
}

QList<qsizetype> ReferralMaker::partnersFor(const Constellation &about, QDate day) const
{
    const auto &byState = about.fieldOfWork == QLatin1String("return") ? m_returnByState : m_byState;
    QList<qsizetype> fitting = byState.value(about.state);
    if (fitting.isEmpty())
        fitting = byState.value(QStringLiteral("DE"));
    fitting.removeIf([this, day](qsizetype i) { return !domain::isValidOn(m_partners[i], day); });
    return fitting;
}

domain::PartnerId ReferralMaker::pickPartner(const Constellation &about, QDate day,
                                             const domain::PartnerId &except)
{
    QList<qsizetype> fitting = partnersFor(about, day);
    fitting.removeIf([&](qsizetype i) { return m_partners[i].id == except; });
    if (fitting.isEmpty())
        return except;
    // The first desks of a state take more than the others.
    const int count = int(fitting.size());
    return m_partners[fitting[std::min(m_random.below(count), m_random.below(count))]].id;
}

Referral ReferralMaker::walk(const Constellation &about, QDate from, const domain::PartnerId &partner)
{
    static const Shares modes{{"named", 45}, {"joint_call", 20}, {"self_contact", 25}, {"anonymous", 10}};
    Referral referral;
    referral.id = m_ids.make<domain::ReferralId>(base::startOfDay(from, m_zone).milliseconds);
    referral.caseFile = about.caseFile;
    referral.partner = partner;
    referral.fieldOfWork = about.fieldOfWork;
    referral.mode = modes.pick(m_random);
    referral.proposedOn = std::min(workingDayFrom(from.addDays(m_random.below(8))), m_yesterday);
    if (m_random.chance(80))
        referral.note = m_phrases.duty(m_random);
    Path path(referral, m_random, m_yesterday);
    offer(path);
    if (referral.status == ReferralStatus::Consented)
        send(path, about);
    if (referral.status == ReferralStatus::Accepted)
        counsel(path);
    return referral;
}

void ReferralMaker::offer(Path &path)
{
    static const Code caller = QStringLiteral("caller"), written = QStringLiteral("written"),
                      oral = QStringLiteral("oral");
    Referral &referral = path.referral();
    if (m_random.chance(15)) {
        path.step(ReferralStatus::Withdrawn, &Referral::withdrawnOn, 1, 10);
        return;
    }
    if (!path.step(ReferralStatus::Offered, &Referral::offeredOn, 0, 6))
        return;
    const int answer = m_random.below(100);
    if (answer < 8) {
        if (path.step(ReferralStatus::DeclinedByCaller, &Referral::declinedOn, 0, 14))
            referral.declinedBy = caller;
    } else if (answer < 18) {
        if (path.step(ReferralStatus::AddressGiven, &Referral::addressGivenOn, 0, 3)) {
            if (m_random.chance(550))
                path.step(ReferralStatus::Completed, &Referral::completedOn, 20, 120);
            else
                path.step(ReferralStatus::Lapsed, &Referral::lapsedOn, 60, 120);
        }
    } else if (path.step(ReferralStatus::Consented, &Referral::consentOn, 0, 9)) {
        referral.consentKind = m_random.chance(350) ? written : oral;
    }
}

void ReferralMaker::send(Path &path, const Constellation &about)
{
    static const Code partner = QStringLiteral("partner");
    static const Shares reasons{{"no_capacity", 40}, {"not_competent", 20}, {"region", 15},
                                {"language", 10},    {"no_contact", 10},    {"other", 5}};
    Referral &referral = path.referral();
    if (m_random.chance(30)) {
        path.step(ReferralStatus::Revoked, &Referral::revokedOn, 1, 20);
        return;
    }
    if (!path.step(ReferralStatus::Sent, &Referral::sentOn, 0, 3))
        return;
    referral.feedbackDueOn = referral.sentOn.addDays(domain::feedbackDays);
    if (m_random.chance(680) && !path.step(ReferralStatus::Received, &Referral::receivedOn, 0, 5))
        return;
    if (m_random.chance(120) && !path.step(ReferralStatus::WaitingList, &Referral::waitingSince, 1, 10))
        return;
    const int answer = m_random.below(100);
    if (answer < 84) {
        path.step(ReferralStatus::Accepted, &Referral::acceptedOn, 2, 24);
    } else if (answer < 92) {
        if (path.step(ReferralStatus::DeclinedByPartner, &Referral::declinedOn, 3, 25)) {
            referral.declinedBy = partner;
            referral.declineReason = reasons.pick(m_random);
        }
    } else if (answer < 96) {
        const domain::PartnerId next = pickPartner(about, referral.sentOn, referral.partner);
        if (next != referral.partner && path.step(ReferralStatus::Forwarded, &Referral::forwardedOn, 2, 14))
            referral.forwardedTo = next;
    } else {
        path.step(ReferralStatus::Lapsed, &Referral::lapsedOn, 45, 90);
    }
}

void ReferralMaker::counsel(Path &path)
{
    if (m_random.chance(60)) {
        path.step(ReferralStatus::Returned, &Referral::returnedOn, 10, 60);
        return;
    }
    if (!path.step(ReferralStatus::FirstContact, &Referral::firstContactOn, 2, 21))
        return;
    if (!path.step(ReferralStatus::InCounselling, &Referral::inCounsellingOn, 3, 30))
        return;
    // A third is supported closely and for years.
    const int days = m_random.chance(333) ? m_random.logNormal(700) : m_random.logNormal(200);
    if (m_random.chance(25))
        path.step(ReferralStatus::Revoked, &Referral::revokedOn, 10, 90);
    else if (m_random.chance(60))
        path.step(ReferralStatus::Returned, &Referral::returnedOn, days / 2, days);
    else
        path.step(ReferralStatus::Completed, &Referral::completedOn, days, days + 14);
}

domain::PartnerFeedback ReferralMaker::report(const domain::ReferralId &referral, qint64 milliseconds,
                                              bool active, QDate nextDueOn)
{
    static const Code yes = QStringLiteral("yes");
    static const Shares contact{{"yes", 70}, {"no", 22}, {"unknown", 8}};
    static const Shares intensities{{"low", 65}, {"dormant", 35}};
    static const Code activeIntensity = QStringLiteral("active");
    domain::PartnerFeedback feedback;
    feedback.id = m_ids.make<domain::FeedbackId>(milliseconds);
    feedback.referral = referral;
    feedback.at = {milliseconds};
    feedback.reportedBy = QStringLiteral("Beratungsteam");
    feedback.accepted = yes;
    feedback.contactWithCaller = contact.pickIfAsked(m_random, 900);
    feedback.contactWithPerson = contact.pickIfAsked(m_random, 700);
    feedback.intensity = active ? activeIntensity : intensities.pick(m_random);
    feedback.nextDueOn = nextDueOn;
    feedback.note = m_phrases.feedback(m_random);
    return feedback;
}

} // namespace lotse::services::demo
