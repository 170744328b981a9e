#include "services/demo/case_maker.h"

#include "domain/referral/referral_states.h"

#include <algorithm>

namespace lotse::services::demo {

using domain::CaseFileStatus;
using domain::Code;
using domain::ReferralStatus;

namespace {

constexpr int referredPerMille = 720;
constexpr int newForDays = 6; // nobody owns some of the latest case files yet

} // namespace

CaseMaker::CaseMaker(const Setting &setting, IdMaker &ids, const Phrases &phrases, const Staff &staff)
    : m_random(setting.seed, quint64(Stream::CaseFiles)),
      m_ids(ids),
      m_phrases(phrases),
      m_staff(staff),
      m_today(setting.today),
      m_referrals(setting, ids, phrases)
{}

CaseLife CaseMaker::open(Constellation &about, const Moment &moment, const domain::AccountId &owner)
{
    CaseLife life;
    domain::CaseFile &caseFile = life.caseFile;
    caseFile.id = m_ids.make<domain::CaseFileId>(moment.milliseconds);
    caseFile.openedOn = moment.day;
    caseFile.fieldOfWork = about.fieldOfWork;
    caseFile.state = about.state;
    caseFile.callers = about.callers;
    caseFile.persons = about.persons;
    caseFile.danger = about.danger;
    if (m_random.chance(300))
        caseFile.note = m_phrases.note(m_random, about.subject, 150);
    decideSecurity(caseFile);
    about.caseFile = caseFile.id;

    if (moment.day.daysTo(m_today) <= newForDays && m_random.chance(350)) {
        caseFile.status = CaseFileStatus::New;
        return life;
    }
    caseFile.status = CaseFileStatus::Open;
    caseFile.counsellor = owner;
    about.counsellor = owner;
    if (m_random.chance(referredPerMille) && m_referrals.canRefer(about, moment.day))
        life.referrals = m_referrals.make(about, moment.day);
    finish(life, about);
    about.lastDay = caseFile.closedOn;
    // Who leaves hands over what is still open.
    if (!caseFile.closedOn.isValid() && !m_staff.works(owner, m_today))
        caseFile.counsellor = m_staff.pick(m_random, m_today);
    if (caseFile.status == CaseFileStatus::Closing)
        caseFile.closingProposedBy = caseFile.counsellor;
    return life;
}

domain::Task CaseMaker::makeReminder(const domain::CaseFile &caseFile, const domain::Referral &referral,
                                     qint64 milliseconds)
{
    static const Code followUp = QStringLiteral("follow_up");
    domain::Task task;
    task.id = m_ids.make<domain::TaskId>(milliseconds);
    task.kind = followUp;
    task.fieldOfWork = caseFile.fieldOfWork;
    task.dueOn = referral.feedbackDueOn;
    task.assignee = caseFile.counsellor;
    task.caseFile = caseFile.id;
    task.referral = referral.id;
    const bool due = task.dueOn < m_today;
    if (caseFile.closedOn.isValid())
        task.doneOn = std::min(task.dueOn, caseFile.closedOn);
    else if (due && !m_random.chance(100))
        task.doneOn = std::min(task.dueOn.addDays(m_random.below(4)), m_today.addDays(-1));
    return task;
}

void CaseMaker::decideSecurity(domain::CaseFile &caseFile)
{
    static const Code underReview = QStringLiteral("under_review");
    static const Shares decided{{"relevant_passed", 60}, {"relevant_not_passed", 40}};
    static const Shares harmless{{"none", 60}, {"not_relevant", 10}};
    const bool relevant = m_random.chance(caseFile.openedOn.year() < 2018 ? 280 : 200);
    if (!relevant)
        caseFile.securityStatus = harmless.pickIfAsked(m_random, 620);
    else if (caseFile.openedOn.daysTo(m_today) < 30)
        caseFile.securityStatus = underReview;
    else
        caseFile.securityStatus = decided.pick(m_random);
}

void CaseMaker::finish(CaseLife &life, const Constellation &about)
{
    static const Code returnedToCountry = QStringLiteral("returned_to_country");
    domain::CaseFile &caseFile = life.caseFile;
    QDate settledOn = caseFile.openedOn.addDays(m_random.logNormal(70));
    if (!life.referrals.empty()) {
        const domain::Referral &last = life.referrals.back();
        if (!domain::isFinal(last.status))
            return;
        settledOn = last.*domain::dayOf(last.status).day;
    }
    const Code &reason = about.fieldOfWork == QLatin1String("return") && m_random.chance(400)
        ? returnedToCountry
        : pickReason(life);
    close(caseFile, reason, settledOn);
}

void CaseMaker::close(domain::CaseFile &caseFile, const Code &reason, QDate settledOn)
{
    const QDate proposedOn = workingDayFrom(settledOn.addDays(m_random.below(20)));
    if (proposedOn >= m_today)
        return;
    caseFile.closingReason = reason;
    caseFile.outcome = m_phrases.outcome(m_random, reason);
    if (m_random.chance(30))
        caseFile.reopened = 1;
    // The last closings wait for the second pair of eyes.
    if (proposedOn.daysTo(m_today) < 12 && m_random.chance(350)) {
        caseFile.status = CaseFileStatus::Closing;
        return;
    }
    caseFile.status = CaseFileStatus::Closed;
    caseFile.closedOn = proposedOn;
}

const Code &CaseMaker::pickReason(const CaseLife &life)
{
    static const Shares advised{{"answered", 28},    {"worry_dispelled", 40}, {"stabilised", 18},
                                {"contact_lost", 8}, {"declined", 3},         {"moved", 2},
                                {"duplicate", 1}};
    static const Shares counselled{{"distanced_clear", 205},
                                   {"distanced_partial", 300},
                                   {"no_prognosis", 145},
                                   {"ended_early", 320},
                                   {"exit_support", 10},
                                   {"custody", 10},
                                   {"moved", 10}};
    static const Shares interrupted{{"ended_early", 55}, {"contact_lost", 25}, {"declined", 20}};
    static const Shares refused{{"declined", 45}, {"worry_dispelled", 35}, {"stabilised", 20}};
    if (life.referrals.empty())
        return advised.pick(m_random);
    const domain::Referral &last = life.referrals.back();
    switch (last.status) {
    case ReferralStatus::Completed:
        return (last.acceptedOn.isValid() ? counselled : advised).pick(m_random);
    case ReferralStatus::DeclinedByCaller:
    case ReferralStatus::Withdrawn:
        return refused.pick(m_random);
    default:
        return interrupted.pick(m_random);
    }
}

} // namespace lotse::services::demo
