#include "kit/style.h"

#include "kit/icon.h"
#include "kit/marks.h"
#include "kit/style/parts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>

namespace lotse::kit {

LotseStyle::LotseStyle(const Look &look) : QProxyStyle(QStringLiteral("Fusion")), m_look(look) {}

void LotseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    else if (widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

void LotseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Canvas canvas{*this, m_look, option, painter, widget};
    if (drawFieldPart(element, canvas) || drawButtonPart(element, canvas) || drawViewPart(element, canvas)
        || drawMenuPart(element, canvas) || drawBarPart(element, canvas))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LotseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Canvas canvas{*this, m_look, option, painter, widget};
    if (drawButtonControl(element, canvas) || drawFieldControl(element, canvas)
        || drawViewControl(element, canvas) || drawMenuControl(element, canvas)
        || drawBarControl(element, canvas))
        return;
    if (element == CE_ItemViewItem && canvas.is(State_Selected) && !(widget && widget->hasFocus())) {
        // The colour of a selection follows the focus of its view, not the activity of the window.
        QStyleOptionViewItem item(canvas.as<QStyleOptionViewItem>());
        item.palette.setColor(QPalette::HighlightedText, m_look.color(Token::Text));
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LotseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Canvas canvas{*this, m_look, option, painter, widget};
    if (drawField(control, canvas) || drawScrollBar(control, canvas))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LotseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && static_cast<const QStyleOptionFrame *>(option)->lineWidth > 0)
        return option->rect.adjusted(m_look.px(9), m_look.line(), -m_look.px(9), -m_look.line());
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LotseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPartRect(m_look, *static_cast<const QStyleOptionSlider *>(option), subControl);
    if (const auto rect = fieldPartRect(m_look, control, *option, subControl))
        return *rect;
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize LotseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    return option ? controlSize(m_look, type, *option, size, fusion, widget).value_or(fusion) : fusion;
}

int LotseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto own = kit::metric(m_look, metric, widget))
        return *own;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

/// What the file chooser shows, in the line icons of the window.
QIcon LotseStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    switch (sign) {
    case SP_FileDialogBack:
    case SP_ArrowBack:
        return icon(IconName::Left);
    case SP_ArrowForward:
        return icon(IconName::Right);
    case SP_FileDialogToParent:
        return icon(IconName::Up);
    case SP_FileDialogNewFolder:
        return icon(IconName::Plus);
    case SP_FileDialogListView:
        return icon(IconName::Register);
    case SP_FileDialogDetailedView:
        return icon(IconName::Report);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
    case SP_DirHomeIcon:
        return icon(IconName::Folder);
    case SP_ComputerIcon:
    case SP_DriveHDIcon:
    case SP_DesktopIcon:
        return icon(IconName::Admin);
    case SP_FileIcon:
        return icon(IconName::Note);
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

/// Layouts within a grid ask here: they cannot inherit a spacing that differs by direction.
int LotseStyle::layoutSpacing(QSizePolicy::ControlType, QSizePolicy::ControlType, Qt::Orientation orientation,
                              const QStyleOption *option, const QWidget *widget) const
{
    return pixelMetric(orientation == Qt::Horizontal ? PM_LayoutHorizontalSpacing : PM_LayoutVerticalSpacing,
                       option, widget);
}

int LotseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return int(m_look.color(Token::Grid).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace lotse::kit
