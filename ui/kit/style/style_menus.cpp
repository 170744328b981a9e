#include "kit/style/parts.h"

#include "kit/shortcut_text.h"

#include <QApplication>
#include <QMenu>

namespace lotse::kit {

namespace {

void drawCheckMark(const Canvas &canvas, const QStyleOptionMenuItem &item, const QRect &area, Token tone)
{
    if (!item.checked)
        return;
    const bool isExclusive = item.checkType == QStyleOptionMenuItem::Exclusive;
    canvas.icon(middleOf(area, canvas.px(isExclusive ? 10 : 14)),
                isExclusive ? IconName::Disc : IconName::Check, tone);
}

void drawMenuItem(const Canvas &canvas)
{
    const auto &item = canvas.as<QStyleOptionMenuItem>();
    QPainter &painter = *canvas.painter;
    const QRect rect = item.rect;
    painter.fillRect(rect, canvas.color(Token::Surface));
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), canvas.look.line(),
                         canvas.color(Token::Border));
        return;
    }
    const bool isChosen = canvas.is(QStyle::State_Selected) && canvas.isEnabled();
    if (isChosen)
        drawSelection(painter, rect, canvas.look, true);
    const Token tone = !canvas.isEnabled() ? Token::TextDisabled
        : isChosen                         ? Token::SelectionText
                                           : Token::Text;
    const QRect mark(rect.left() + canvas.px(8), rect.top(), canvas.px(20), rect.height());
    if (item.checkType != QStyleOptionMenuItem::NotCheckable)
        drawCheckMark(canvas, item, mark, tone);
    else if (!item.icon.isNull())
        drawTinted(painter, middleOf(mark, canvas.px(16)), item.icon, canvas.color(tone));

    const QRect text = rect.adjusted(canvas.px(36), 0, -canvas.px(14), 0);
    painter.save();
    painter.setFont(item.font);
    painter.setPen(canvas.color(tone));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item.text.section(u'\t', 0, 0));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = canvas.px(12);
        canvas.icon(QRect(text.right() - side + 1, rect.top(), side, rect.height()), IconName::Right, tone);
    } else if (item.text.contains(u'\t')) {
        painter.setFont(canvas.look.font(TextRole::Caption));
        if (tone == Token::Text)
            painter.setPen(canvas.color(Token::TextMuted));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, menuShortcut(item.text));
    }
    painter.restore();
}

void drawMenuBarItem(const Canvas &canvas)
{
    const auto &item = canvas.as<QStyleOptionMenuItem>();
    canvas.painter->fillRect(item.rect, canvas.color(Token::Window));
    const bool isChosen = canvas.is(QStyle::State_Selected) || canvas.is(QStyle::State_Sunken);
    if (isChosen && canvas.isEnabled())
        drawBox(*canvas.painter, item.rect.adjusted(0, 4, 0, -4), {canvas.color(Token::Selection), {}, 0});
    canvas.painter->setPen(canvas.color(!canvas.isEnabled() ? Token::TextDisabled
                                            : isChosen      ? Token::SelectionText
                                                            : Token::Text));
    canvas.painter->drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                             item.text);
}

} // namespace

QString menuShortcut(const QString &text)
{
    const QString native = text.section(u'\t', 1);
    const QString own = shortcutText(QKeySequence::fromString(native, QKeySequence::NativeText));
    return own.isEmpty() ? native : own;
}

bool drawMenuPart(QStyle::PrimitiveElement element, const Canvas &canvas)
{
    switch (element) {
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
        drawBox(*canvas.painter, canvas.rect(),
                {element == QStyle::PE_PanelMenu ? canvas.color(Token::Surface) : QColor(),
                 canvas.color(Token::BorderControl), canvas.line(), 0});
        return true;
    case QStyle::PE_PanelMenuBar:
        return true;
    default:
        return false;
    }
}

bool drawMenuControl(QStyle::ControlElement element, const Canvas &canvas)
{
    switch (element) {
    case QStyle::CE_MenuItem:
        drawMenuItem(canvas);
        return true;
    case QStyle::CE_MenuBarItem:
        drawMenuBarItem(canvas);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        canvas.painter->fillRect(canvas.rect(), canvas.color(Token::Window));
        return true;
    case QStyle::CE_MenuEmptyArea:
        canvas.painter->fillRect(canvas.rect(), canvas.color(Token::Surface));
        return true;
    default:
        return false;
    }
}

} // namespace lotse::kit
