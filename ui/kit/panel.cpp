#include "kit/panel.h"

#include "kit/box.h"
#include "kit/follow_look.h"
#include "kit/panel_header.h"

#include <QPainter>
#include <QVBoxLayout>

namespace lotse::kit {

Panel::Panel(QWidget *parent) : QWidget(parent)
{
    // At the sides content may touch the line; below it stays clear of the rounded corners.
    followLook(this, [this](const Look &look) {
        setContentsMargins(look.line(), look.line(), look.line(), look.line() + 2);
    });
}

Panel::Panel(const QString &title, QWidget *parent) : Panel(parent) { header()->setTitle(title); }

PanelHeader *Panel::header()
{
    if (!m_header) {
        m_header = new PanelHeader;
        body()->insertWidget(0, m_header);
    }
    return m_header;
}

QVBoxLayout *Panel::body()
{
    if (!m_body) {
        m_body = new QVBoxLayout(this);
        m_body->setContentsMargins(0, 0, 0, 0);
        m_body->setSpacing(0);
    }
    return m_body;
}

void Panel::addContent(QLayout *content, double margin, int stretch)
{
    auto *holder = new QWidget; // a layout within the body would inherit that it has no spacing
    holder->setLayout(content);
    body()->addWidget(holder, stretch);
    followLook(holder, [content, margin](const Look &look) {
        const int px = look.px(margin);
        content->setContentsMargins(px, px, px, px);
    });
}

void Panel::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    drawBox(painter, rect(),
            {look.color(Token::Surface), look.color(Token::Border), double(look.line()), panelRadius});
}

} // namespace lotse::kit
