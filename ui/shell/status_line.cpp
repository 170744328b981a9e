#include "shell/status_line.h"

#include "kit/actions.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/shortcut_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lotse::shell {

using kit::TextRole;
using kit::Token;

StatusLine::StatusLine(kit::Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_store(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_keys(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_zoom(new kit::Label({}, TextRole::Caption, Token::TextMuted, this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_store);
    row->addStretch();
    row->addWidget(m_keys);
    row->addWidget(m_zoom);
    kit::followLook(this, [this, row](const kit::Look &look) {
        setFixedHeight(look.px(26));
        row->setContentsMargins(look.px(12), 0, look.px(12), 0);
        row->setSpacing(look.px(16));
        m_keys->setVisible(!look.isLarge());
        retranslate();
    });
}

void StatusLine::setStoreText(const QString &text) { m_store->setText(text); }

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
    const QStringList hints{tr("%1 Help for the field").arg(keysOf(ActionId::ShowHandbook)),
                            tr("%1 Find person").arg(keysOf(ActionId::FindPerson)),
                            tr("%1 Next pane").arg(keysOf(ActionId::NextPane))};
    m_keys->setText(hints.join(QStringLiteral("     ")));
    m_zoom->setText(tr("Text %1 %").arg(qRound(kit::lookOf(this).zoom() * 100)));
}

} // namespace lotse::shell
