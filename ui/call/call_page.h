#pragma once

#include "controllers/desk.h"
#include "domain/person/person.h"
#include "kit/message_strip.h"
#include "kit/page.h"

namespace lotse::controllers {
class CallController;
class CallerController;
} // namespace lotse::controllers
namespace lotse::kit {
class Actions;
class Panel;
class Panes;
class RecordForm;
} // namespace lotse::kit

namespace lotse::call {

class CallForm;
class CallerPanel;
class EmergencySheet;
class HistoryPanel;

/// The call that is shown: what is recorded at the left, who is on the line and what was before at the right.
class CallPage : public kit::Page
{
    Q_OBJECT

public:
    struct Controllers {
        controllers::Desk &desk;
        controllers::CallController &calls;
        controllers::CallerController &callers;
    };

    CallPage(const Controllers &controllers, kit::Actions &actions);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    /// Where the name of whoever is on the line is typed.
    [[nodiscard]] QWidget *callerField() const;

    [[nodiscard]] CallForm &form() const { return *m_form; }

public Q_SLOTS:
    void toggleEmergencySheet();

Q_SIGNALS:
    /// A call is on record or left for later, in a sentence for the window.
    void callEnded(const lotse::kit::Message &message);
    /// The case file of the call is to be referred to a partner.
    void referralWanted(const lotse::domain::CaseFileId &caseFile);
    /// More of whoever is on the line is to be seen or noted.
    void personWanted(const lotse::domain::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectSignals();
    void showTabs();
    void closeEmergencySheet();
    void showCodes();
    void showCall();
    void showLinks();
    void showHistory();
    void enableReferral();
    void link(const domain::PersonId &person);
    void unlink();
    void linkCaseFile(const domain::CaseFile &caseFile);
    void lookAtCodeWord(const QString &codeWord);
    [[nodiscard]] domain::Contact typed(const domain::Contact &call) const;

    Controllers m_controllers;
    kit::Actions &m_actions;
    kit::Panes *m_panes;
    kit::Panel *m_record;
    kit::RecordForm *m_message; ///< what only messages have; hidden for calls
    CallForm *m_form;
    CallerPanel *m_caller;
    EmergencySheet *m_emergency;
    HistoryPanel *m_history;
    domain::ContactId m_shown;
};

} // namespace lotse::call
