#include "kit/view/line_cache.h"

#include <QPainter>

namespace lotse::kit {

/// Another theme or size draws everything anew.
void LineCache::follow(const Look &look)
{
    if (m_theme == look.theme() && qFuzzyCompare(m_zoom, look.zoom()))
        return;
    m_theme = look.theme();
    m_zoom = look.zoom();
    m_lines.clear();
    for (std::size_t role = 0; role < m_fonts.size(); ++role)
        m_fonts[role] = look.font(TextRole(role));
}

void LineCache::draw(QPainter &painter, const QRect &place, const Look &look, TextRole role, const QString &text,
                     Qt::Alignment alignment)
{
    follow(look);
    const QFont &font = m_fonts[std::size_t(role)];
    const Key key{role, place.width(), text};
    QStaticText *line = m_lines.object(key);
    if (!line) {
        line = new QStaticText(text);
        line->setTextFormat(Qt::PlainText);
        line->prepare({}, font);
        if (line->size().width() > place.width()) { // to ask before would shape every text twice
            line->setText(QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width()));
            line->prepare({}, font);
        }
        m_lines.insert(key, line);
    }
    const QSizeF size = line->size();
    const double left = alignment & Qt::AlignRight ? place.right() + 1 - size.width() : place.left();
    painter.setFont(font);
    painter.drawStaticText(QPointF(left, place.top() + (place.height() - size.height()) / 2), *line);
}

} // namespace lotse::kit
