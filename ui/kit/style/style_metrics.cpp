#include "kit/style/parts.h"

#include "kit/button.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenuBar>
#include <QTextEdit>
#include <QPlainTextEdit>

#include <cmath>

namespace lotse::kit {

namespace {

constexpr double controlHeight = 30;
constexpr double compactHeight = 26;
constexpr double headerHeight = 28;
constexpr double menuRowHeight = 28;
constexpr double menuBarHeight = 33;
constexpr double tabHeight = 40;

/// How far a square child must stay away from a rounded corner so as not to cover it.
int frameWidth(const Look &look, double radius)
{
    return qMax(look.line() + 1, int(std::ceil(radius * 0.3)));
}

std::optional<int> frameMetric(const Look &look, const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget))
        return frameWidth(look, panelRadius);
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return frameWidth(look, controlRadius);
    return look.line();
}

QSize buttonSize(const Look &look, const QStyleOptionButton &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    const int height = look.px(button && button->isCompact() ? compactHeight : controlHeight);
    if (option.text.isEmpty())
        return {qMax(height, look.px(32)), height};
    const QFontMetrics text(look.font(TextRole::BodyStrong));
    int width = look.px(24) + text.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += look.px(22);
    if (option.features & QStyleOptionButton::HasMenu)
        width += look.px(16);
    if (button && !button->shortcutText().isEmpty())
        width += look.px(8)
            + QFontMetrics(look.font(TextRole::Caption)).horizontalAdvance(button->shortcutText());
    return {width, height};
}

QSize menuItemSize(const Look &look, const QStyleOptionMenuItem &item, const QSize &contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {look.px(10), look.px(9)};
    int width = contents.width() + look.px(36 + 14 + 24);
    if (item.text.contains(u'\t')) {
        // The menu has reserved room for its own words of the keys.
        const int reserved = item.fontMetrics.horizontalAdvance(item.text.section(u'\t', 1));
        width += qMax(0,
                      QFontMetrics(look.font(TextRole::Caption)).horizontalAdvance(menuShortcut(item.text))
                          - reserved);
    }
    return {width, look.px(menuRowHeight)};
}

QSize headerSize(const Look &look, const QStyleOptionHeader &header)
{
    const QFontMetrics metrics(look.font(TextRole::ColumnHeader));
    return {metrics.horizontalAdvance(header.text) + look.px(12 + 12 + 16), look.px(headerHeight)};
}

QSize tabSize(const Look &look, const QStyleOptionTab &tab)
{
    const QFontMetrics chosen(look.font(TextRole::PanelTitle));
    return {chosen.size(Qt::TextShowMnemonic, tab.text).width() + look.px(28), look.px(tabHeight)};
}

} // namespace

std::optional<QSize> controlSize(const Look &look, QStyle::ContentsType type, const QStyleOption &option,
                                 const QSize &contents, const QSize &fusion, const QWidget *widget)
{
    switch (type) {
    case QStyle::CT_PushButton:
        return buttonSize(look, static_cast<const QStyleOptionButton &>(option), widget);
    case QStyle::CT_LineEdit:
        if (static_cast<const QStyleOptionFrame &>(option).lineWidth == 0)
            return std::nullopt; // within a spin box
        return QSize(contents.width() + look.px(18), look.px(controlHeight));
    case QStyle::CT_ComboBox:
        return QSize(contents.width() + look.px(11 + 28), look.px(controlHeight));
    case QStyle::CT_SpinBox:
        return QSize(contents.width() + look.px(9 + 22), look.px(controlHeight));
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
        return QSize(fusion.width(), qMax(fusion.height(), look.px(24)));
    case QStyle::CT_MenuItem:
        return menuItemSize(look, static_cast<const QStyleOptionMenuItem &>(option), contents);
    case QStyle::CT_MenuBarItem: {
        const auto &item = static_cast<const QStyleOptionMenuItem &>(option);
        return QSize(option.fontMetrics.size(Qt::TextShowMnemonic, item.text).width() + look.px(16),
                     look.px(menuBarHeight));
    }
    case QStyle::CT_HeaderSection:
        return headerSize(look, static_cast<const QStyleOptionHeader &>(option));
    case QStyle::CT_TabBarTab:
        return tabSize(look, static_cast<const QStyleOptionTab &>(option));
    case QStyle::CT_ItemViewItem:
        return QSize(fusion.width(), qMax(fusion.height(), look.px(menuRowHeight)));
    case QStyle::CT_ProgressBar:
        return QSize(fusion.width(), look.px(8));
    default:
        return std::nullopt;
    }
}

std::optional<int> metric(const Look &look, QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (metric) {
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_FocusFrameVMargin:
        // Item views take the same number for the margin of their texts.
        if (qobject_cast<const QAbstractItemView *>(widget))
            return metric == QStyle::PM_FocusFrameHMargin ? look.px(11) : 1;
        return look.ring() + 1;
    case QStyle::PM_DefaultFrameWidth:
        return frameMetric(look, widget);
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return look.px(12);
    case QStyle::PM_LayoutHorizontalSpacing:
        return look.px(8);
    case QStyle::PM_LayoutVerticalSpacing:
        return look.px(10);
    case QStyle::PM_ScrollBarExtent:
        return look.px(12);
    case QStyle::PM_ScrollBarSliderMin:
        return look.px(28);
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_ToolTipLabelFrameWidth:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
        return 0;
    case QStyle::PM_MenuBarHMargin:
        return look.px(6);
    case QStyle::PM_MenuPanelWidth:
        return look.line();
    case QStyle::PM_MenuVMargin:
        return look.px(4);
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return look.px(16);
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return look.px(8);
    case QStyle::PM_HeaderMargin:
        return look.px(12);
    case QStyle::PM_SplitterWidth:
        return look.px(16);
    default:
        return std::nullopt;
    }
}

} // namespace lotse::kit
