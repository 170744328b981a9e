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
#include "records/pane_scroll.h"
#include "words/language.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lotse::call {

using controllers::CallController;
using controllers::CallerController;
using domain::Contact;

namespace {

constexpr double narrowestSidePane = 424;
constexpr double widestSidePane = 520;

void setWidth(QWidget &widget, int least, int most)
{
    widget.setMinimumWidth(least);
    widget.setMaximumWidth(most);
}

} // namespace

CallPage::CallPage(const Controllers &controllers, kit::Actions &actions)
    : m_controllers(controllers),
      m_actions(actions),
      m_message(new kit::RecordForm),
      m_form(new CallForm),
      m_caller(new CallerPanel(controllers.callers, this)),
      m_emergency(new EmergencySheet(this)),
      m_history(new HistoryPanel(controllers.callers, controllers.desk, actions, this))
{
    m_message->addFields<Contact>({QStringLiteral("channel"), QStringLiteral("received_at")});
    layOut();
    connectSignals();
}

void CallPage::layOut()
{
    auto *left = new kit::Panel(this);
    auto *form = new QVBoxLayout;
    form->addWidget(m_form);
    left->body()->addWidget(m_message);
    left->body()->addLayout(form);
    auto *right = new QVBoxLayout;
    right->addWidget(m_emergency);
    right->addWidget(m_caller);
    right->addWidget(m_history, 1);
    auto *panes = new QWidget;
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, panes);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(left, 3);
    row->addLayout(right, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new records::PaneScroll(panes, this));
    kit::followLook(this, [this, form, right, row](const kit::Look &look) {
        const bool isWide = !look.isLarge();
        row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        form->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
        right->setSpacing(look.px(16));
        row->setSpacing(look.px(16));
        for (QWidget *pane : {static_cast<QWidget *>(m_emergency), static_cast<QWidget *>(m_caller),
                              static_cast<QWidget *>(m_history)})
            isWide ? setWidth(*pane, look.px(narrowestSidePane), look.px(widestSidePane))
                   : setWidth(*pane, 0, QWIDGETSIZE_MAX);
        m_history->setMinimumHeight(look.px(isWide ? 0 : 320));
    });
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
    connect(m_caller, &CallerPanel::personChosen, this, &CallPage::link);
    connect(m_caller, &CallerPanel::newPersonWanted, &callers, &CallerController::addPerson);
    connect(m_caller, &CallerPanel::unlinkWanted, this, &CallPage::unlink);
    connect(&callers, &CallerController::personAdded, this,
            [this](const domain::Person &person) { link(person.id); });
    connect(&callers, &CallerController::historyChanged, this, &CallPage::showHistory);
}

QString CallPage::title() const { return tr("Call"); }
QWidget *CallPage::firstField() const { return m_form->firstField(); }
QList<QWidget *> CallPage::panes() const
{
    return {m_form->firstField(), m_caller->field(), m_history->field()};
}

QWidget *CallPage::callerField() const { return m_caller->field(); }

void CallPage::toggleEmergencySheet() { m_emergency->setVisible(!m_emergency->isVisible()); }

void CallPage::showCodes()
{
    const controllers::Setting &setting = m_controllers.desk.setting();
    m_form->setCodes(setting.codes, words::language(), m_controllers.desk.today());
    m_message->setSetting({setting.codes, words::language(), m_controllers.desk.today(), setting.organisation.zone});
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
    m_history->showCaseFile({});
    if (call->callers.isEmpty())
        m_controllers.callers.lookAtNobody();
    else
        m_controllers.callers.lookAt(call->callers.first());
}

Contact CallPage::typed(const Contact &call) const
{
    Contact contact = m_form->typed(call);
    if (!m_message->isHidden()) {
        contact = m_message->written(contact);
        contact.startedAt = contact.receivedAt.value_or(contact.startedAt);
    }
    return contact;
}

void CallPage::showHistory()
{
    const auto &history = m_controllers.callers.history();
    m_caller->showLinked(history ? domain::shortName(history->person) : QString());
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
    m_controllers.callers.lookAtNobody();
}

void CallPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_controllers.desk.isOpen())
        showCodes();
    Page::changeEvent(event);
}

} // namespace lotse::call
