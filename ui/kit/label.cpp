#include "kit/label.h"

#include <QEvent>

namespace lotse::kit {

Label::Label(QWidget *parent) : Label({}, TextRole::Body, Token::Text, parent) {}

Label::Label(const QString &text, TextRole role, Token tone, QWidget *parent)
    : QLabel(text, parent),
      m_role(role),
      m_tone(tone)
{
    setTextFormat(Qt::PlainText); // what a person wrote is no markup
    dress();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    dress();
}

void Label::setTone(Token tone)
{
    m_tone = tone;
    dress();
}

void Label::dress()
{
    const Look &look = lookOf(this);
    setFont(look.font(m_role));
    setForegroundRole(QPalette::WindowText); // on a list, labels would take the role of its text instead
    QPalette colors;
    colors.setColor(QPalette::WindowText, look.color(m_tone));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, look.color(Token::TextDisabled));
    colors.setColor(QPalette::Link, look.color(Token::Accent));
    setPalette(colors);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

} // namespace lotse::kit
