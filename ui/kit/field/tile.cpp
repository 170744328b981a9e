#include "kit/field/tile.h"

#include "kit/box.h"

#include <QKeyEvent>
#include <QPainter>

namespace lotse::kit {

namespace {

constexpr double margin = 14;

} // namespace

Tile::Tile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setFigure(const QString &label, const QString &figure, const QString &comparison)
{
    setText(label);
    m_figure = figure;
    m_comparison = comparison;
    if (m_status)
        m_status->word = comparison;
    setAccessibleName(QStringLiteral("%1 %2").arg(label, figure));
    setAccessibleDescription(comparison);
    updateGeometry();
    update();
}

void Tile::setStatus(StatusShape shape, Token tone)
{
    m_status = Status{shape, tone, m_comparison};
    updateGeometry();
    update();
}

void Tile::clearStatus()
{
    m_status.reset();
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    const Look &look = lookOf(this);
    const auto width = [&look](TextRole role, const QString &text) {
        return QFontMetrics(look.font(role)).horizontalAdvance(text) + 1;
    };
    const int comparison = m_status ? statusWidth(look, *m_status, TextRole::Caption)
                                    : width(TextRole::Caption, m_comparison);
    const int widest = qMax(
        qMax(width(TextRole::BodyStrong, text()) + look.px(24), width(TextRole::Figure, m_figure)),
        comparison);
    return {widest + look.px(2 * margin), look.px(90)};
}

void Tile::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    const Token fill = isDown() ? Token::Sunken : underMouse() ? Token::Hover : Token::Surface;
    drawBox(painter, rect(), {look.color(fill), look.color(Token::Border), double(look.line()), panelRadius});
    const QRect area = rect().adjusted(look.px(margin), look.px(10), -look.px(margin), -look.px(10));
    const auto write = [&](TextRole role, Token tone, Qt::Alignment edge, const QString &text) {
        painter.setFont(look.font(role));
        painter.setPen(look.color(tone));
        painter.drawText(area, int(Qt::AlignLeft | edge), text);
    };
    write(TextRole::BodyStrong, Token::Text, Qt::AlignTop, text());
    write(TextRole::Figure, Token::Text, Qt::AlignVCenter, m_figure);
    const int arrow = look.px(14);
    drawIcon(painter, QRect(area.right() - arrow + 1, area.top() + look.px(2), arrow, arrow), IconName::Right,
             look.color(Token::Text));
    if (!m_status) {
        write(TextRole::Caption, Token::TextMuted, Qt::AlignBottom, m_comparison);
        return;
    }
    const int lineHeight = QFontMetrics(look.font(TextRole::Caption)).height();
    drawStatus(painter, QRect(area.left(), area.bottom() - lineHeight + 1, area.width(), lineHeight), look,
               *m_status, {}, TextRole::Caption);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lotse::kit
