#include "kit/view/row_paint.h"

#include "base/one_line.h"

#include <QStyle>
#include <QWidget>

namespace lotse::kit {

namespace {

constexpr qsizetype longestLine = 300; ///< no row is wider

} // namespace

RowPaint::RowPaint(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter),
      m_look(lookOf(option.widget))
{
    if (option.state & QStyle::State_Selected)
        m_ink = inkOnSelection(m_look, option.widget->hasFocus());
    painter.save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     m_look.color(Token::Grid));
}

RowPaint::~RowPaint() { m_painter.restore(); }

int RowPaint::write(const QRect &area, TextRole role, Token tone, const QString &text,
                    Qt::Alignment alignment) const
{
    const QFont font = m_look.font(role);
    const QFontMetrics metrics(font);
    const QString line = base::shownOnOneLine(text, longestLine);
    m_painter.setFont(font);
    m_painter.setPen(color(tone));
    m_painter.drawText(area, int(Qt::AlignVCenter | alignment),
                       metrics.elidedText(line, Qt::ElideRight, area.width()));
    return qMin(metrics.horizontalAdvance(line), area.width());
}

} // namespace lotse::kit
