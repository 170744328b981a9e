#include "kit/field/chip.h"

#include "kit/box.h"
#include "kit/icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace lotse::kit {

namespace {

QFont textFont(const Look &look) { return look.font(TextRole::ColumnHeader, QFont::Normal); }
QFont digitFont(const Look &look) { return look.font(TextRole::ColumnHeader, QFont::DemiBold); }

constexpr double chipHeight = 24;
constexpr double cross = 10;
constexpr double gap = 6;

double padding(ChipKind kind) { return kind == ChipKind::Code ? 8 : 10; }

} // namespace

Chip::Chip(ChipKind kind, const QString &text, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == ChipKind::Filter)
        setRemovable(true);
}

void Chip::setDigit(int digit)
{
    m_digit = QString::number(digit);
    setFocusPolicy(Qt::NoFocus);
    updateGeometry();
}

void Chip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    retranslate();
    updateGeometry();
}

int Chip::leadWidth() const
{
    const Look &look = lookOf(this);
    if (m_kind == ChipKind::AddFilter)
        return look.px(cross + gap);
    return m_digit.isEmpty() ? 0 : QFontMetrics(digitFont(look)).horizontalAdvance(m_digit) + look.px(gap);
}

QSize Chip::sizeHint() const
{
    const Look &look = lookOf(this);
    const int width = 2 * look.px(padding(m_kind)) + leadWidth()
        + QFontMetrics(textFont(look)).horizontalAdvance(text()) + (m_isRemovable ? look.px(gap + cross) : 0);
    return {width + 1, look.px(chipHeight)};
}

QRect Chip::crossRect() const
{
    const Look &look = lookOf(this);
    const int side = look.px(cross);
    return {width() - look.px(padding(m_kind)) - side, (height() - side) / 2, side, side};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const bool adds = m_kind == ChipKind::AddFilter;
    const QColor ink = look.color(!isEnabled() ? Token::TextDisabled : adds ? Token::Accent : Token::Text);
    const Token fill = underMouse() || isDown() ? Token::Hover
        : m_kind == ChipKind::Code              ? Token::Raised
                                                : Token::Surface;
    QPainter painter(this);
    drawBox(painter, rect(),
            {look.color(fill), look.color(Token::BorderControl), double(look.line()),
             m_kind == ChipKind::Code ? controlRadius : height() / 2.0, adds ? Qt::DashLine : Qt::SolidLine});
    QRect area = rect().adjusted(look.px(padding(m_kind)), 0, 0, 0);
    if (adds)
        drawIcon(painter, QRect(area.left(), 0, look.px(cross), height()), IconName::Plus, ink);
    painter.setFont(digitFont(look));
    painter.setPen(look.color(Token::TextMuted));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, m_digit);
    area.setLeft(area.left() + leadWidth());
    painter.setFont(textFont(look));
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_isRemovable)
        drawIcon(painter, crossRect(), IconName::Close, ink);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_isRemovable)
            Q_EMIT removed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const int reach = lookOf(this).px(padding(m_kind));
    if (m_isRemovable && isDown() && event->button() == Qt::LeftButton
        && crossRect().adjusted(-reach, -reach, reach, reach).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Chip::retranslate() { setAccessibleDescription(m_isRemovable ? tr("Delete removes it") : QString()); }

} // namespace lotse::kit
