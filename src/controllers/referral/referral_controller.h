#pragma once

#include "controllers/act_controller.h"
#include "services/referral/move_referral.h"
#include "services/referral/propose_referral.h"
#include "services/referral/show_referral.h"

namespace lotse::controllers {

using services::MoveDetails;
using services::ReferralProposal;
using services::ShownReferral;

/// One referral on its way to a partner: proposed, moved by its state table, reported on.
class ReferralController : public ActController
{
    Q_OBJECT

public:
    enum class Act { Proposed, Moved, FeedbackRecorded, DueDateChanged, Corrected };

    explicit ReferralController(Desk &desk);

    /// Nothing before one is opened.
    [[nodiscard]] const std::optional<services::ShownReferral> &shown() const { return m_shown; }
    /// The network of today, by name; read once somebody asked for it.
    [[nodiscard]] const QList<domain::Partner> &partners() const { return m_partners; }

public Q_SLOTS:
    void open(const lotse::domain::ReferralId &id);
    void refresh();
    /// Shows none: a new one is to be proposed.
    void close();
    /// Nobody looks at it any more.
    void rest() { m_isSeen = false; }
    void readPartners();

    void propose(const lotse::services::ReferralProposal &proposal);
    void move(lotse::domain::ReferralStatus to, const lotse::services::MoveDetails &details);
    void recordFeedback(const lotse::domain::PartnerFeedback &feedback);
    void changeDueDate(QDate day);
    /// `corrected` is the referral as it was read, with every field as it should have been.
    void correct(const lotse::domain::Referral &corrected, const QString &reason);

Q_SIGNALS:
    void referralOpened();
    /// It was read anew after an act or because somebody else changed it.
    void referralChanged();
    void partnersRead();
    void acted(lotse::controllers::ReferralController::Act act, const lotse::domain::Referral &referral);
    void openingFailed(const lotse::base::Error &error);

private:
    void read(const domain::ReferralId &id, void (ReferralController::*told)());
    template<class Use>
    void decide(Act what, Use use);

    LatestQuestion m_question;
    LatestQuestion m_partnersQuestion;
    std::optional<services::ShownReferral> m_shown;
    QList<domain::Partner> m_partners;
    bool m_isOpening = false;
    bool m_isSeen = false;
};

} // namespace lotse::controllers
