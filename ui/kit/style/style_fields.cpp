#include "kit/style/parts.h"

#include "kit/marks.h"

#include <QAbstractScrollArea>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace lotse::kit {

namespace {

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// The outline of whatever somebody types or chooses in; thicker and red while it holds an issue.
void drawOutline(const Canvas &canvas, bool withFill)
{
    const bool isWrong = hasIssue(canvas.widget);
    const Token line = isWrong ? Token::Danger : canvas.isEnabled() ? Token::BorderControl : Token::Border;
    const QColor fill = withFill ? canvas.color(canvas.isEnabled() ? Token::Surface : Token::Window)
                                 : QColor();
    drawBox(*canvas.painter, canvas.rect(), {fill, canvas.color(line), canvas.line() + (isWrong ? 1 : 0)});
}

void drawComboBox(const Canvas &canvas)
{
    drawOutline(canvas, true);
    const int side = canvas.px(12);
    const QRect arrow(canvas.rect().right() - canvas.px(10) - side + 1, canvas.rect().top(), side,
                      canvas.rect().height());
    canvas.icon(arrow, IconName::Down, canvas.isEnabled() ? Token::Text : Token::TextDisabled);
}

void drawSpinBox(const Canvas &canvas)
{
    const auto &spin = canvas.as<QStyleOptionSpinBox>();
    if (spin.frame)
        drawOutline(canvas, true);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const struct {
        QStyle::SubControl part;
        QAbstractSpinBox::StepEnabledFlag step;
        IconName icon;
    } arrows[] = {{QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, IconName::Up},
                  {QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, IconName::Down}};
    for (const auto &arrow : arrows) {
        const QRect area = canvas.style.subControlRect(QStyle::CC_SpinBox, &spin, arrow.part, canvas.widget);
        const bool isUsable = canvas.isEnabled() && (spin.stepEnabled & arrow.step);
        canvas.icon(middleOf(area, canvas.px(10)), arrow.icon, isUsable ? Token::Text : Token::TextDisabled);
    }
}

QRect spinBoxPartRect(const Look &look, const QRect &rect, QStyle::SubControl part, bool hasButtons)
{
    const int width = hasButtons ? look.px(22) : 0;
    const QRect buttons(rect.right() - width + 1, rect.top(), width, rect.height());
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons.adjusted(0, look.line(), 0, -rect.height() / 2);
    case QStyle::SC_SpinBoxDown:
        return buttons.adjusted(0, rect.height() / 2, 0, -look.line());
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(look.px(9), look.line(), -qMax(width, look.px(9)), -look.line());
    default:
        return rect;
    }
}

} // namespace

bool drawFieldPart(QStyle::PrimitiveElement element, const Canvas &canvas)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        if (canvas.as<QStyleOptionFrame>().lineWidth > 0)
            drawOutline(canvas, true);
        return true;
    case QStyle::PE_FrameLineEdit:
        drawOutline(canvas, false);
        return true;
    case QStyle::PE_Frame:
        if (!isTextField(canvas.widget))
            return false;
        drawOutline(canvas, true);
        return true;
    default:
        return false;
    }
}

bool drawFieldControl(QStyle::ControlElement element, const Canvas &canvas)
{
    if (element != QStyle::CE_ComboBoxLabel)
        return false;
    const auto &combo = canvas.as<QStyleOptionComboBox>();
    if (combo.editable)
        return true;
    const QRect text = canvas.style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField,
                                                   canvas.widget);
    canvas.painter->setPen(canvas.color(canvas.isEnabled() ? Token::Text : Token::TextDisabled));
    canvas.painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                             combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, text.width()));
    return true;
}

bool drawField(QStyle::ComplexControl control, const Canvas &canvas)
{
    if (control == QStyle::CC_ComboBox)
        drawComboBox(canvas);
    else if (control == QStyle::CC_SpinBox)
        drawSpinBox(canvas);
    else
        return false;
    return true;
}

std::optional<QRect> fieldPartRect(const Look &look, QStyle::ComplexControl control,
                                   const QStyleOptionComplex &option, QStyle::SubControl part)
{
    if (control == QStyle::CC_ComboBox && part == QStyle::SC_ComboBoxEditField)
        return option.rect.adjusted(look.px(11), look.line(), -look.px(28), -look.line());
    if (control == QStyle::CC_SpinBox) {
        const auto &spin = static_cast<const QStyleOptionSpinBox &>(option);
        return spinBoxPartRect(look, option.rect, part, spin.buttonSymbols != QAbstractSpinBox::NoButtons);
    }
    return std::nullopt;
}

} // namespace lotse::kit
