#pragma once

#include "kit/box.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace lotse::kit {

/// What delegates of whole rows share: the ground of a row and its texts in the colours of its state.
class RowPaint
{
public:
    /// Draws the ground: selection, the pointer's trace, the line below.
    RowPaint(QPainter &painter, const QStyleOptionViewItem &option);
    ~RowPaint();
    Q_DISABLE_COPY_MOVE(RowPaint)

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] QPainter &painter() const { return m_painter; }
    /// The token's colour, or the one that a selection asks for.
    [[nodiscard]] QColor color(Token token) const { return m_ink.value_or(m_look.color(token)); }
    /// Invalid where each token keeps its colour: what drawStatus expects.
    [[nodiscard]] QColor selectedColor() const { return m_ink.value_or(QColor()); }
    /// Writes one line, shortened where it must be; returns the width it took.
    int write(const QRect &area, TextRole role, Token tone, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    QPainter &m_painter;
    const Look &m_look;
    std::optional<QColor> m_ink;
};

} // namespace lotse::kit
