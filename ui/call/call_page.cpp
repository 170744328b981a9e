#include "call/call_page.h"

#include "call/call_form.h"
#include "call/caller_panel.h"
#include "call/emergency_sheet.h"
#include "call/history_panel.h"
#include "controllers/contact/call_controller.h"
#include "controllers/person/caller_controller.h"
#include "domain/person/person_rules.h"
#include "domain/contact/contact_rules.h"
#include "kit/actions.h"
#include "kit/follow_look.h"
#include "kit/form/record_form.h"
#include "kit/view/panes.h"
#include "words/language.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace lotse::call {

using controllers::CallController;
using controllers::CallerController;
using domain::Contact;

namespace {

constexpr double narrowestSidePane = 424;
constexpr double widestSidePane = 520;

} // namespace

CallPage::CallPage(const Controllers &controllers, kit::Actions &actions)
    : m_controllers(controllers),
      m_actions(actions),
      m_panes(new kit::Panes(this)),
      m_record(new kit::Panel(this)),
      m_message(new kit::RecordForm),
      m_form(new CallForm),
      m_caller(new CallerPanel(controllers.callers, this)),
      m_emergency(new EmergencySheet(this)),
      m_history(new HistoryPanel(controllers.callers, controllers.desk, actions, this))
{
    m_message->addFields<Contact>({QStringLiteral("channel"), QStringLiteral("received_at")});
    layOut();
    connectSignals();
    showTabs();
    if (m_controllers.desk.isOpen())
        showCodes();
    m_form->setFrequentTopics(m_controllers.calls.frequentTopics());
    showCall();
}

void CallPage::layOut()
{
    auto *form = new QVBoxLayout;
    form->addWidget(m_form);
    m_record->body()->addWidget(m_message);
    m_record->body()->addLayout(form);
    m_panes->addColumn(3);
    m_panes->addPane(m_record);
    m_panes->addColumn(2, narrowestSidePane, widestSidePane);
    m_panes->addPane(m_emergency);
    m_panes->addPane(m_caller);
    m_panes->addPane(m_history, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);
    kit::followLook(this, [form](const kit::Look &look) {
        form->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
    });
}

/// What large text shows behind each other.
void CallPage::showTabs()
{
    const auto &history = m_controllers.callers.history();
    m_panes->setTab(m_record, tr("Form"));
    m_panes->setTab(m_emergency, tr("Emergency sheet"));
    m_panes->setTab(m_caller, tr("Who is calling?"), m_caller->hits());
    m_panes->setTab(m_history, tr("History"), history ? int(history->contacts.size() + history->referrals.size()) : 0);
}

void CallPage::connectSignals()
{
    CallController &calls = m_controllers.calls;
    CallerController &callers = m_controllers.callers;
    connect(&m_controllers.desk, &controllers::Desk::storeOpened, this, &CallPage::showCodes);
    connect(&calls, &CallController::callsChanged, this, &CallPage::showCall);
    connect(&calls, &CallController::caseFileOpened, this, [this](const domain::CaseFile &caseFile) {
        m_history->showCaseFile(caseFile.number);
        enableReferral();
    });
    connect(&calls, &CallController::callsChanged, this, &CallPage::enableReferral);
    connect(&calls, &CallController::linksTakenBack, this, &CallPage::showLinks);
    connect(&m_actions.action(kit::ActionId::ReferCaseFile), &QAction::triggered, this, [this, &calls] {
        const Contact *call = calls.current();
        if (isVisible() && call && !call->caseFiles.isEmpty())
            Q_EMIT referralWanted(call->caseFiles.last());
    });
    connect(&calls, &CallController::callFinished, this, [this](const Contact &contact) {
        Q_EMIT callEnded({kit::MessageKind::Success, tr("Call saved"), contact.number, {}});
    });
    connect(&calls, &CallController::callLeft, this, [this] {
        Q_EMIT callEnded({kit::MessageKind::Success, tr("Call ended"), tr("to be completed later"), {}});
    });
    const auto edit = [this, &calls] {
        if (const Contact *call = calls.current())
            calls.edit(typed(*call));
    };
    connect(m_form, &CallForm::edited, this, edit);
    connect(m_form, &CallForm::fieldLeft, &calls, &CallController::saveNow);
    connect(m_message, &kit::RecordForm::edited, this, edit);
    connect(m_message, &kit::RecordForm::fieldLeft, &calls, &CallController::saveNow);
    connect(&calls, &CallController::frequentTopicsChanged, this,
            [this, &calls] { m_form->setFrequentTopics(calls.frequentTopics()); });
    connect(m_form, &CallForm::immediateDangerChosen, m_emergency, &QWidget::show);
    connect(m_caller, &CallerPanel::edited, this, edit);
    connect(m_caller, &CallerPanel::fieldLeft, &calls, &CallController::saveNow);
    connect(m_caller, &CallerPanel::codeWordNamed, this, [this, &calls](const QString &codeWord) {
        if (calls.current() && calls.current()->callers.isEmpty()) // else it is known who calls
            lookAtCodeWord(codeWord);
    });
    connect(m_caller, &CallerPanel::personWanted, this, [this] {
        const auto &history = m_controllers.callers.history();
        if (history && !history->person.id.isNull())
            Q_EMIT personWanted(history->person.id);
    });
    connect(m_caller, &CallerPanel::personChosen, this, &CallPage::link);
    connect(m_caller, &CallerPanel::newPersonWanted, &callers, &CallerController::addPerson);
    connect(m_caller, &CallerPanel::unlinkWanted, this, &CallPage::unlink);
    connect(&callers, &CallerController::personAdded, this,
            [this](const domain::Person &person) { link(person.id); });
    connect(&callers, &CallerController::historyChanged, this, &CallPage::showHistory);
    connect(m_history, &HistoryPanel::caseFileWanted, this, &CallPage::linkCaseFile);
    connect(&callers, &CallerController::callersFound, this, &CallPage::showTabs);
    connect(m_emergency, &EmergencySheet::closeWanted, this, &CallPage::closeEmergencySheet);
}

QString CallPage::title() const { return tr("Call"); }
QWidget *CallPage::firstField() const { return m_form->firstField(); }
QList<QWidget *> CallPage::panes() const
{
    return {m_form->firstField(), m_caller->field(), m_history->field()};
}

QWidget *CallPage::callerField() const { return m_caller->field(); }

void CallPage::toggleEmergencySheet()
{
    if (m_emergency->isVisible())
        return closeEmergencySheet();
    m_emergency->show();
    if (m_panes->isFolded())
        m_emergency->field()->setFocus(); // who asked for it reads it; else it is seen beside the form
}

/// Back to where somebody typed.
void CallPage::closeEmergencySheet()
{
    const bool wasThere = m_emergency->isAncestorOf(window()->focusWidget());
    m_emergency->hide();
    if (wasThere)
        (m_form->focusWidget() ? m_form->focusWidget() : m_form->firstField())->setFocus();
}

void CallPage::showCodes()
{
    const controllers::Setting &setting = m_controllers.desk.setting();
    const kit::FormSetting form{setting.codes, words::language(), m_controllers.desk.today(), setting.organisation.zone};
    m_form->setSetting(form);
    m_message->setSetting(form);
}

void CallPage::showCall()
{
    const Contact *call = m_controllers.calls.current();
    if (!call || call->id == m_shown)
        return;
    m_shown = call->id;
    m_message->setVisible(domain::isMessage(call->channel));
    m_message->show(*call);
    m_form->display(*call);
    m_caller->display(*call);
    m_history->showCaseFile({});
    showLinks();
}

void CallPage::showLinks()
{
    const Contact *call = m_controllers.calls.current();
    if (!call)
        return;
    if (call->caseFiles.isEmpty())
        m_history->showCaseFile({});
    if (call->callers.isEmpty())
        lookAtCodeWord(call->codeWord);
    else
        m_controllers.callers.lookAt(call->callers.first());
}

Contact CallPage::typed(const Contact &call) const
{
    Contact contact = m_caller->typed(m_form->typed(call));
    if (!m_message->isHidden()) {
        contact = m_message->written(contact);
        contact.startedAt = contact.receivedAt.value_or(contact.startedAt);
    }
    return contact;
}

void CallPage::showHistory()
{
    const auto &history = m_controllers.callers.history();
    const bool isPerson = history && !history->person.id.isNull();
    m_caller->showLinked(isPerson ? domain::shortName(history->person) : QString());
    showTabs();
    const Contact *call = m_controllers.calls.current();
    if (call && history && history->caseFile && call->caseFiles.contains(history->caseFile->id))
        m_history->showCaseFile(history->caseFile->number);
}

void CallPage::enableReferral()
{
    const Contact *call = m_controllers.calls.current();
    if (isVisible())
        m_actions.action(kit::ActionId::ReferCaseFile).setEnabled(call && !call->caseFiles.isEmpty());
}

void CallPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    enableReferral();
}

void CallPage::hideEvent(QHideEvent *event)
{
    m_actions.action(kit::ActionId::ReferCaseFile).setEnabled(false);
    Page::hideEvent(event);
}

void CallPage::link(const domain::PersonId &person)
{
    const Contact *call = m_controllers.calls.current();
    if (!call)
        return;
    Contact linked = *call;
    linked.callers = {person};
    m_controllers.calls.edit(linked);
    m_controllers.calls.saveNow();
    m_controllers.callers.lookAt(person);
}

void CallPage::unlink()
{
    const Contact *call = m_controllers.calls.current();
    if (!call)
        return;
    Contact unlinked = *call;
    unlinked.callers.clear();
    m_controllers.calls.edit(unlinked);
    m_controllers.calls.saveNow();
    lookAtCodeWord(unlinked.codeWord);
}

void CallPage::linkCaseFile(const domain::CaseFile &caseFile)
{
    const Contact *call = m_controllers.calls.current();
    if (!call || call->caseFiles.contains(caseFile.id))
        return;
    Contact linked = *call;
    linked.caseFiles.append(caseFile.id);
    m_controllers.calls.edit(linked);
    m_controllers.calls.saveNow();
    m_history->showCaseFile(caseFile.number);
    enableReferral();
}

void CallPage::lookAtCodeWord(const QString &codeWord)
{
    const auto &history = m_controllers.callers.history();
    if (history && history->person.id.isNull() && history->codeWord == codeWord)
        return; // each look is audited
    if (codeWord.isEmpty())
        m_controllers.callers.lookAtNobody();
    else
        m_controllers.callers.lookAtCodeWord(codeWord);
}

void CallPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showTabs();
        if (m_controllers.desk.isOpen())
            showCodes();
    }
    Page::changeEvent(event);
}

} // namespace lotse::call
