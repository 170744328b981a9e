#include "kit/style/parts.h"

#include "kit/button.h"
#include "kit/marks.h"

namespace lotse::kit {

namespace {

struct ButtonColors {
    QColor fill;
    QColor line;
    QColor text;
    QColor shortcut;
};

ButtonKind kindOf(const Canvas &canvas)
{
    if (const auto *button = qobject_cast<const Button *>(canvas.widget))
        return button->kind();
    const auto features = canvas.as<QStyleOptionButton>().features;
    return features & QStyleOptionButton::DefaultButton ? ButtonKind::Primary
        : features & QStyleOptionButton::Flat           ? ButtonKind::Flat
                                                        : ButtonKind::Outline;
}

ButtonColors primaryColors(const Canvas &canvas)
{
    const QColor on = canvas.color(Token::OnAccent);
    const QColor fill = canvas.color(canvas.is(QStyle::State_Sunken)          ? Token::AccentPressed
                                         : canvas.is(QStyle::State_MouseOver) ? Token::AccentHover
                                                                              : Token::AccentFill);
    return {fill, fill, on, on};
}

/// The bar is dark in every theme; its filled button is light, but in high contrast like every other.
ButtonColors barColors(const Canvas &canvas, ButtonKind kind)
{
    if (kind == ButtonKind::Primary && canvas.look.isHighContrast())
        return primaryColors(canvas);
    const QColor bar = canvas.color(Token::Bar);
    const QColor onBar = canvas.color(Token::OnBar);
    if (kind == ButtonKind::Primary) {
        const QColor fill = canvas.color(canvas.is(QStyle::State_Sunken) || canvas.is(QStyle::State_MouseOver)
                                             ? Token::OnBarMuted
                                             : Token::OnBar);
        return {fill, fill, bar, bar};
    }
    const QColor line = kind == ButtonKind::Flat ? QColor() : canvas.color(Token::BarLine);
    const bool isTouched = canvas.is(QStyle::State_Sunken) || canvas.is(QStyle::State_MouseOver);
    return {bar, isTouched ? onBar : line, onBar, canvas.color(Token::OnBarMuted)};
}

ButtonColors colorsOf(const Canvas &canvas, ButtonKind kind)
{
    if (!canvas.isEnabled()) {
        const QColor text = canvas.color(isOnBar(canvas.widget) ? Token::BarLine : Token::TextDisabled);
        const QColor line = canvas.color(isOnBar(canvas.widget) ? Token::BarLine : Token::Border);
        return {{}, kind == ButtonKind::Flat ? QColor() : line, text, text};
    }
    if (isOnBar(canvas.widget))
        return barColors(canvas, kind);
    if (kind == ButtonKind::Primary)
        return primaryColors(canvas);
    const bool isDown = canvas.is(QStyle::State_Sunken);
    const bool isHovered = canvas.is(QStyle::State_MouseOver);
    if (kind == ButtonKind::Flat) {
        return {isDown          ? canvas.color(Token::Sunken)
                    : isHovered ? canvas.color(Token::Hover)
                                : QColor(),
                {},
                // Without words it is no link: a cross or an arrow has the colour of text.
                canvas.color(canvas.as<QStyleOptionButton>().text.isEmpty() ? Token::Text : Token::Accent),
                canvas.color(Token::TextMuted)};
    }
    if (canvas.is(QStyle::State_On)) {
        const QColor text = canvas.color(Token::SelectionText);
        return {canvas.color(Token::Selection), canvas.color(Token::BorderControl), text, text};
    }
    return {canvas.color(isDown          ? Token::Sunken
                             : isHovered ? Token::Hover
                                         : Token::Surface),
            canvas.color(Token::BorderControl), canvas.color(Token::Text), canvas.color(Token::TextMuted)};
}

/// Icon, text and shortcut from left to right; the shortcut at the right end, a lone icon in the middle.
void drawFace(const Canvas &canvas, const QStyleOptionButton &button, const ButtonColors &colors)
{
    const Look &look = canvas.look;
    QPainter &painter = *canvas.painter;
    const int side = look.px(16);
    if (button.text.isEmpty()) {
        drawTinted(painter, middleOf(button.rect, side), button.icon, colors.text);
        return;
    }
    QRect face = button.rect.adjusted(look.px(12), 0, -look.px(12), 0);
    if (!button.icon.isNull()) {
        drawTinted(painter, QRect(face.left(), face.top(), side, face.height()), button.icon, colors.text);
        face.setLeft(face.left() + look.px(22));
    }
    if (button.features & QStyleOptionButton::HasMenu) {
        const int arrow = look.px(12);
        drawIcon(painter, QRect(face.right() - arrow + 1, face.top(), arrow, face.height()), IconName::Down,
                 colors.text);
        face.setRight(face.right() - look.px(16));
    }
    const auto *own = qobject_cast<const Button *>(canvas.widget);
    const bool hasShortcut = own && !own->shortcutText().isEmpty();
    painter.setFont(look.font(TextRole::BodyStrong));
    painter.setPen(colors.text);
    const bool isCentred = button.icon.isNull() && !hasShortcut
        && !(button.features & QStyleOptionButton::HasMenu);
    painter.drawText(face,
                     Qt::AlignVCenter | (isCentred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::TextShowMnemonic,
                     button.text);
    if (hasShortcut) {
        painter.setFont(look.font(TextRole::Caption));
        painter.setPen(colors.shortcut);
        painter.drawText(face, Qt::AlignVCenter | Qt::AlignRight, own->shortcutText());
    }
}

void drawPushButton(const Canvas &canvas)
{
    const auto &button = canvas.as<QStyleOptionButton>();
    const ButtonColors colors = colorsOf(canvas, kindOf(canvas));
    canvas.painter->save();
    drawBox(*canvas.painter, button.rect, {colors.fill, colors.line, canvas.line()});
    drawFace(canvas, button, colors);
    canvas.painter->restore();
}

void drawCheckBox(const Canvas &canvas)
{
    const QRect rect = canvas.rect();
    const bool isOn = canvas.is(QStyle::State_On);
    const bool isPartly = canvas.is(QStyle::State_NoChange);
    if (!canvas.isEnabled()) {
        // Locked: a dashed box, so that it does not depend on grey alone.
        drawBox(*canvas.painter, rect,
                {{}, canvas.color(Token::TextDisabled), canvas.line(), boxRadius, Qt::DashLine});
    } else if (isOn || isPartly) {
        canvas.box(rect, Token::AccentFill, Token::AccentFill, boxRadius);
    } else {
        canvas.box(rect, canvas.is(QStyle::State_MouseOver) ? Token::Hover : Token::Surface,
                   Token::BorderControl, boxRadius);
    }
    const Token tone = canvas.isEnabled() ? Token::OnAccent : Token::TextDisabled;
    const QRect inner = middleOf(rect, rect.width() * 3 / 4);
    if (isOn)
        canvas.icon(inner, IconName::Check, tone);
    else if (isPartly)
        canvas.painter->fillRect(QRect(inner.left(), rect.center().y(), inner.width(), 2),
                                 canvas.color(tone));
}

void drawRadioButton(const Canvas &canvas)
{
    const QRect rect = canvas.rect();
    const bool isOn = canvas.is(QStyle::State_On);
    const double radius = rect.width() / 2.0;
    const Token line = !canvas.isEnabled() ? Token::TextDisabled
        : isOn                             ? Token::AccentFill
                                           : Token::BorderControl;
    drawBox(*canvas.painter, rect,
            {canvas.color(Token::Surface), canvas.color(line), isOn ? 2 : canvas.line(), radius});
    if (isOn) {
        const QRect dot = middleOf(rect, rect.width() / 2);
        drawBox(*canvas.painter, dot, {canvas.color(line), {}, 0, dot.width() / 2.0});
    }
}

} // namespace

bool drawButtonPart(QStyle::PrimitiveElement element, const Canvas &canvas)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheckBox(canvas);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadioButton(canvas);
        return true;
    case QStyle::PE_PanelButtonTool:
        if (canvas.is(QStyle::State_Sunken) || canvas.is(QStyle::State_On))
            drawBox(*canvas.painter, canvas.rect(), {canvas.color(Token::Sunken), {}, 0});
        else if (canvas.isEnabled() && canvas.is(QStyle::State_MouseOver))
            drawBox(*canvas.painter, canvas.rect(), {canvas.color(Token::Hover), {}, 0});
        return true;
    default:
        return false;
    }
}

bool drawButtonControl(QStyle::ControlElement element, const Canvas &canvas)
{
    if (element != QStyle::CE_PushButton)
        return false;
    drawPushButton(canvas);
    return true;
}

} // namespace lotse::kit
