#pragma once

#include "controllers/referral/referral_controller.h"
#include "kit/actions.h"
#include "kit/message_strip.h"
#include "kit/navigator.h"
#include "kit/page.h"

namespace lotse::kit {
class Button;
class EmptyState;
class Label;
class Panel;
class Panes;
class StepLine;
class TableView;
} // namespace lotse::kit
namespace lotse::records {
class ActPanel;
class EntryPanel;
class ShortTable;
} // namespace lotse::records

namespace lotse::referral {

class LeavingPanel;
class PartnerChoice;
class ReferralActs;

/// Refers a case file: at the left the partners to choose from, at the right the referral, how far it is, and what can
/// be done with it.
class ReferralPage : public kit::Page
{
    Q_OBJECT

public:
    /// All three outlive the page.
    ReferralPage(controllers::ReferralController &referrals, kit::Actions &actions, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QString record() const override;
    void openRecord(const QString &id) override { open(domain::ReferralId::fromStored(id)); }
    void refresh() override;
    /// Opens a referral, unless something that was typed about another one is not saved yet.
    void open(const domain::ReferralId &id);
    /// Begins a new one: the partner is to be chosen.
    void begin(const domain::CaseFile &caseFile);

Q_SIGNALS:
    /// What came of an act, for the message strip of the window.
    void happened(const lotse::kit::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectSignals();
    [[nodiscard]] bool isFree();
    void beginFor(const domain::CaseFileId &caseFile, const QString &number, const domain::ReferralId &follows);
    void showReferral();
    void showFacts();
    void showFeedback();
    void showHead();
    void enableActions();
    void retranslate();

    controllers::ReferralController &m_referrals;
    kit::Actions &m_actions;
    kit::Navigator &m_navigator;
    kit::Panes *m_panes;
    PartnerChoice *m_partners;
    QWidget *m_side; ///< the referral
    kit::Panel *m_head;
    kit::Button *m_caseFile;
    kit::Label *m_partnerName;
    kit::StepLine *m_steps;
    records::ActPanel *m_ask;
    ReferralActs *m_acts;
    records::EntryPanel *m_entry;
    LeavingPanel *m_leaving;
    kit::Panel *m_feedbackPanel;
    kit::TableView *m_feedback;
    records::ShortTable *m_feedbackRows;
    kit::EmptyState *m_feedbackEmpty;
    domain::CaseFileId m_caseFileId;
    QString m_caseFileNumber;
};

} // namespace lotse::referral
