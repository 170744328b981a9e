#include "shell/status_line.h"

#include "controllers/contact/call_controller.h"
#include "kit/actions.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/shortcut_text.h"
#include "shell/saved_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lotse::shell {

using controllers::CallController;
using kit::TextRole;
using kit::Token;

StatusLine::StatusLine(const CallController &calls, kit::Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_calls(calls),
      m_actions(actions),
      m_state(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_keys(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_zoom(new kit::Label({}, TextRole::Caption, Token::TextMuted, this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_keys);
    row->addWidget(m_zoom);
    kit::followLook(this, [this, row](const kit::Look &look) {
        setFixedHeight(look.px(26));
        row->setContentsMargins(look.px(12), 0, look.px(12), 0);
        row->setSpacing(look.px(16));
        retranslate();
    });
    connect(&m_calls, &CallController::callsChanged, this, &StatusLine::showCalls);
    connect(&m_calls, &CallController::saveStateChanged, this, &StatusLine::showCalls);
}

/// While a call runs, its bar says all this.
void StatusLine::showCalls()
{
    QStringList parts;
    if (m_calls.savedAt())
        parts.append(savedText(m_calls.savedAt()));
    parts.append(tr("no call running"));
    m_state->setText(parts.join(QStringLiteral("     ")));
    m_state->setVisible(!m_calls.current());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const kit::Look &look = kit::lookOf(this);
    QPainter(this).fillRect(QRect(0, 0, width(), look.line()), look.color(Token::Border));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::retranslate()
{
    const auto keysOf = [this](kit::ActionId id) {
        return kit::shortcutText(m_actions.action(id).shortcut());
    };
    using kit::ActionId;
    const bool isLarge = kit::lookOf(this).isLarge();
    QStringList hints{(isLarge ? tr("%1 Help") : tr("%1 Help for the field")).arg(keysOf(ActionId::ShowHandbook)),
                      (isLarge ? tr("%1 Person") : tr("%1 Find person")).arg(keysOf(ActionId::FindPerson))};
    if (!isLarge)
        hints.append(tr("%1 Next pane").arg(keysOf(ActionId::NextPane)));
    m_keys->setText(hints.join(QStringLiteral("     ")));
    showCalls();
    m_zoom->setText(tr("Text %1 %").arg(qRound(kit::lookOf(this).zoom() * 100)));
}

} // namespace lotse::shell
