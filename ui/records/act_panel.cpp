#include "records/act_panel.h"

#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/panel_header.h"
#include "kit/tab_order.h"
#include "words/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace lotse::records {

using kit::MessageKind;

ActPanel::ActPanel(QAction &confirm, QWidget *parent)
    : Panel(parent),
      m_message(new kit::MessageStrip(this)),
      m_place(new QVBoxLayout),
      m_confirm(new kit::Button(&confirm, kit::ButtonKind::Primary, this)),
      m_putAway(new kit::Button(this))
{
    header()->setTitle({});
    m_message->setClosable(false);
    m_putAway->setKind(kit::ButtonKind::Flat);
    auto *strip = new QVBoxLayout;
    strip->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_confirm);
    foot->addStretch();
    foot->addWidget(m_putAway);
    body()->addLayout(strip);
    body()->addLayout(m_place);
    body()->addLayout(foot);
    kit::followLook(this, [strip, foot](const kit::Look &look) {
        strip->setContentsMargins(look.px(16), look.px(12), look.px(16), 0);
        foot->setContentsMargins(look.px(16), 0, look.px(16), look.px(12));
    });
    connect(m_putAway, &QPushButton::clicked, this, &ActPanel::putAway);
    retranslate();
    hide();
}

void ActPanel::setSetting(const kit::FormSetting &setting)
{
    m_setting = setting;
    if (m_form)
        m_form->setSetting(setting);
}

bool ActPanel::ask(const Act &act)
{
    if (m_isDirty) {
        m_message->tell({MessageKind::Warning, tr("This is not saved yet"), tr("Save it or put it away first."), {}});
        m_form->firstField()->setFocus();
        return false;
    }
    putAway();
    m_act = act;
    m_form = new kit::RecordForm(kit::FormShape::Pane);
    for (const kit::FormField &field : act.fields)
        m_form->addField(field);
    m_form->setSetting(m_setting);
    m_place->addWidget(m_form);
    connect(m_form, &kit::RecordForm::edited, this, [this] { m_isDirty = true; });
    orderTabs();
    header()->setTitle(act.title);
    m_confirm->setAction(m_confirm->action(), act.verb);
    if (!act.consequence.isEmpty())
        m_message->tell({MessageKind::Info, act.consequence, {}, {}});
    show();
    Q_EMIT askingChanged();
    return true;
}

/// Fields that are made later come last by themselves, not before the button that stores them.
void ActPanel::orderTabs()
{
    QWidget *before = kit::tabStopAt(m_confirm->previousInFocusChain());
    for (QWidget *field : m_form->fields()) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_confirm);
    setTabOrder(m_confirm, m_putAway);
}

void ActPanel::confirm()
{
    if (!m_form)
        return;
    m_form->clearIssues();
    if (m_form->hasUnreadable())
        m_message->tell({MessageKind::Danger, tr("Not saved yet"), tr("Something in the form needs another look."), {}});
    else
        m_act.run(*m_form);
}

void ActPanel::addField(const kit::FormField &field)
{
    m_form->addField(field);
    m_form->setSetting(m_setting);
    m_form->field(field.name)->show(); // at once, so that it can have the focus
    orderTabs();
}

void ActPanel::tell(const kit::Message &message) { m_message->tell(message); }

void ActPanel::tell(const base::Error &error)
{
    if (!m_form)
        return;
    const QStringList elsewhere = m_form->tellIssues(error.issues);
    const QString sentence = error.issues.isEmpty() ? words::errorSentence(error)
        : elsewhere.isEmpty()                       ? tr("Something in the form needs another look.")
                                                    : elsewhere.join(u' ');
    m_message->tell({MessageKind::Danger, tr("Not saved yet"), sentence, {}});
    for (const base::FieldIssue &issue : error.issues) {
        if (QWidget *field = m_form->field(issue.field)) {
            field->setFocus(); // who confirmed wants to go on there
            return;
        }
    }
}

void ActPanel::putAway()
{
    m_isDirty = false;
    m_message->clear();
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater(); // it may be in the middle of telling that it was edited
    m_form = nullptr;
    hide();
    Q_EMIT askingChanged();
}

/// Escape puts away what nobody typed anything into.
void ActPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isDirty)
        putAway();
    else
        Panel::keyPressEvent(event);
}

void ActPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void ActPanel::retranslate() { m_putAway->setText(tr("Put away")); }

} // namespace lotse::records
