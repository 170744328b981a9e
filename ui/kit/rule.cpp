#include "kit/rule.h"

#include "kit/follow_look.h"

#include <QPainter>

namespace lotse::kit {

Rule::Rule(QWidget *parent) : Rule(Qt::Horizontal, Token::Border, parent) {}

Rule::Rule(Qt::Orientation orientation, Token tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    followLook(this, [this, orientation](const Look &look) {
        if (orientation == Qt::Horizontal)
            setFixedHeight(look.line());
        else
            setFixedWidth(look.line());
    });
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), lookOf(this).color(m_tone));
}

} // namespace lotse::kit
