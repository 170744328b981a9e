#include "controllers/referral/referral_controller.h"

#include "domain/partner/partner_rules.h"
#include "services/list/list_records.h"
#include "services/referral/change_feedback_due_date.h"
#include "services/referral/correct_referral.h"
#include "services/referral/record_partner_feedback.h"

#include <algorithm>

namespace lotse::controllers {

using domain::Partner;
using domain::Referral;
using services::Context;

namespace {

/// Far more partners than any network has.
constexpr int mostPartners = 5000;

base::Result<QList<Partner>> networkOf(const Context &context)
{
    domain::ListRequest request;
    request.sort = domain::SortKey::Name;
    request.limit = mostPartners;
    LOTSE_TRY(page, services::ListRecords<Partner>(context).run(request));
    QList<Partner> partners = page.rows;
    partners.removeIf([&](const Partner &partner) { return !domain::isValidOn(partner, context.today()); });
    return partners;
}

} // namespace

ReferralController::ReferralController(Desk &desk) : ActController(desk)
{
    connect(&m_desk, &Desk::recordsChanged, this, [this] {
        if (m_isSeen)
            refresh();
    });
    connect(&m_desk, &Desk::storeClosed, this, [this] {
        m_question.forget();
        m_partnersQuestion.forget();
        m_isOpening = false;
        m_shown.reset();
        m_partners.clear();
    });
}

void ReferralController::open(const domain::ReferralId &id)
{
    m_isOpening = true;
    read(id, &ReferralController::referralOpened);
}

void ReferralController::refresh()
{
    if (m_shown && !m_isOpening) // what is being opened is read anyway
        read(m_shown->referral.id, &ReferralController::referralChanged);
}

void ReferralController::close()
{
    m_question.forget();
    m_isOpening = false;
    m_shown.reset();
}

void ReferralController::read(const domain::ReferralId &id, void (ReferralController::*told)())
{
    m_isSeen = true;
    const int question = m_question.ask();
    const auto show = [id](const Context &context) { return services::ShowReferral(context).run(id); };
    whenAnswered(m_desk.write(show), this, [this, question, told](const base::Result<ShownReferral> &shown) {
        if (!m_question.isLatest(question))
            return;
        m_isOpening = false;
        if (!shown) {
            Q_EMIT openingFailed(shown.error());
            return;
        }
        m_shown = *shown;
        Q_EMIT(this->*told)();
    });
}

void ReferralController::readPartners()
{
    const int question = m_partnersQuestion.ask();
    whenAnswered(m_desk.read(networkOf), this, [this, question](const base::Result<QList<Partner>> &partners) {
        if (!m_partnersQuestion.isLatest(question))
            return;
        if (!partners) {
            Q_EMIT failed(partners.error());
            return;
        }
        m_partners = *partners;
        Q_EMIT partnersRead();
    });
}

void ReferralController::propose(const ReferralProposal &proposal)
{
    act([proposal](const Context &context) { return services::ProposeReferral(context).run(proposal); },
        [this](const Referral &referral) {
            open(referral.id);
            Q_EMIT acted(Act::Proposed, referral);
        });
}

template<class Use>
void ReferralController::decide(Act what, Use use)
{
    if (!m_shown)
        return;
    act([use, id = m_shown->referral.id, revision = m_shown->referral.revision](
            const Context &context) { return use(context, id, revision); },
        [this, what](const Referral &referral) { Q_EMIT acted(what, referral); });
}

void ReferralController::move(domain::ReferralStatus to, const MoveDetails &details)
{
    decide(Act::Moved, [to, details](const Context &context, const domain::ReferralId &id, int revision) {
        return services::MoveReferral(context).run(id, revision, to, details);
    });
}

void ReferralController::recordFeedback(const domain::PartnerFeedback &feedback)
{
    decide(Act::FeedbackRecorded, [feedback](const Context &context, const domain::ReferralId &id, int revision) {
        domain::PartnerFeedback reported = feedback;
        reported.referral = id;
        return services::RecordPartnerFeedback(context).run(revision, reported);
    });
}

void ReferralController::changeDueDate(QDate day)
{
    decide(Act::DueDateChanged, [day](const Context &context, const domain::ReferralId &id, int revision) {
        return services::ChangeFeedbackDueDate(context).run(id, revision, day);
    });
}

void ReferralController::correct(const Referral &corrected, const QString &reason)
{
    act([corrected, reason](const Context &context) { return services::CorrectReferral(context).run(corrected, reason); },
        [this](const Referral &referral) { Q_EMIT acted(Act::Corrected, referral); });
}

} // namespace lotse::controllers
