#pragma once

#include "controllers/referral/referral_controller.h"
#include "kit/message_strip.h"
#include "records/act_panel.h"
#include "records/entry_panel.h"

namespace lotse::referral {

/// What can be done with a referral: the moves of its state table with what each of them needs, feedback, another due
/// date, a correction with its reason. Asks for it, hands it to the controller, and tells what came of it.
class ReferralActs : public QObject
{
    Q_OBJECT

public:
    /// Which partner is chosen, for what goes to a partner; null where none is.
    using ChosenPartner = std::function<const domain::Partner *()>;

    /// Controller and panel outlive the acts.
    ReferralActs(controllers::ReferralController &referrals, records::ActPanel &panel, const ChosenPartner &partner);

    /// Refers a case file to the chosen partner; `follows` is the ended referral that this one takes up, if any.
    void propose(const domain::CaseFileId &caseFile, const QString &number, const domain::ReferralId &follows);
    /// What can be done now with the referral that is shown.
    [[nodiscard]] QList<records::Deed> deeds();

Q_SIGNALS:
    void happened(const lotse::kit::Message &message);

private:
    void connectSignals();
    void ask(domain::ReferralStatus to);
    void askFeedback();
    void askDueDate();
    void askCorrection();
    [[nodiscard]] QList<kit::FormField> correctableFields(const domain::Referral &referral) const;
    void tellFailure(base::Error error);
    [[nodiscard]] QString label(domain::ReferralStatus status) const;

    controllers::ReferralController &m_referrals;
    records::ActPanel &m_panel;
    ChosenPartner m_partner;
};

} // namespace lotse::referral
