#include "kit/style/parts.h"

#include <QScrollArea>

namespace lotse::kit {

namespace {

constexpr double shortestHandle = 28;

/// The chosen tab is written stronger and carries a bar; nothing else is drawn.
void drawTab(const Canvas &canvas)
{
    const auto &tab = canvas.as<QStyleOptionTab>();
    const bool isChosen = canvas.is(QStyle::State_Selected);
    constexpr int barHeight = 3;
    canvas.painter->save();
    if (!isChosen && canvas.isEnabled() && canvas.is(QStyle::State_MouseOver))
        canvas.painter->fillRect(tab.rect.adjusted(0, canvas.px(6), 0, -canvas.px(6)),
                                 canvas.color(Token::Hover));
    if (isChosen)
        canvas.painter->fillRect(tab.rect.left(), tab.rect.bottom() - barHeight + 1, tab.rect.width(),
                                 barHeight, canvas.color(Token::Accent));
    canvas.painter->setFont(canvas.look.font(isChosen ? TextRole::PanelTitle : TextRole::Body));
    canvas.painter->setPen(canvas.color(canvas.isEnabled() ? Token::Text : Token::TextDisabled));
    canvas.painter->drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    canvas.painter->restore();
}

/// A scroll bar lies on what its area shows: a page on the window, a list or a text on a surface.
Token groundOf(const QWidget *scrollBar)
{
    const QWidget *container = scrollBar ? scrollBar->parentWidget() : nullptr;
    return container && qobject_cast<const QScrollArea *>(container->parentWidget()) ? Token::Window
                                                                                     : Token::Surface;
}

QRect progressRect(const Canvas &canvas)
{
    const int height = canvas.px(8);
    return {canvas.rect().left(), canvas.rect().top() + (canvas.rect().height() - height) / 2,
            canvas.rect().width(), height};
}

void drawProgress(const Canvas &canvas)
{
    const auto &bar = canvas.as<QStyleOptionProgressBar>();
    const QRect groove = progressRect(canvas);
    canvas.box(groove, Token::Surface, Token::BorderControl, boxRadius);
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return; // no share is known: the words beside it say what goes on
    const int line = canvas.look.line();
    QRect done = groove.adjusted(line, line, -line, -line);
    done.setWidth(int(done.width() * (qint64(bar.progress) - bar.minimum) / range));
    if (done.width() > 0)
        drawBox(*canvas.painter, done, {canvas.color(Token::AccentFill), {}, 0, boxRadius - 1});
}

} // namespace

bool drawBarPart(QStyle::PrimitiveElement element, const Canvas &canvas)
{
    const int line = canvas.look.line();
    switch (element) {
    case QStyle::PE_FrameTabBarBase:
        canvas.painter->fillRect(canvas.rect().left(), canvas.rect().bottom() - line + 1,
                                 canvas.rect().width(), line, canvas.color(Token::Border));
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameStatusBarItem:
        return true;
    case QStyle::PE_PanelStatusBar:
        canvas.painter->fillRect(canvas.rect(), canvas.color(Token::Window));
        canvas.painter->fillRect(canvas.rect().left(), canvas.rect().top(), canvas.rect().width(), line,
                                 canvas.color(Token::Border));
        return true;
    case QStyle::PE_PanelTipLabel:
        drawBox(*canvas.painter, canvas.rect(),
                {canvas.color(Token::Surface), canvas.color(Token::BorderControl), canvas.line(), 0});
        return true;
    default:
        return false;
    }
}

bool drawBarControl(QStyle::ControlElement element, const Canvas &canvas)
{
    switch (element) {
    case QStyle::CE_TabBarTab:
    case QStyle::CE_TabBarTabLabel:
        drawTab(canvas);
        return true;
    case QStyle::CE_TabBarTabShape:
    case QStyle::CE_Splitter:
        return true;
    case QStyle::CE_ProgressBar:
        drawProgress(canvas);
        return true;
    default:
        return false;
    }
}

bool drawScrollBar(QStyle::ComplexControl control, const Canvas &canvas)
{
    if (control != QStyle::CC_ScrollBar)
        return false;
    const auto &bar = canvas.as<QStyleOptionSlider>();
    canvas.painter->fillRect(bar.rect, canvas.color(groundOf(canvas.widget)));
    if (bar.maximum <= bar.minimum)
        return true;
    const QRect handle = canvas.style.subControlRect(control, &bar, QStyle::SC_ScrollBarSlider,
                                                     canvas.widget);
    const int across = canvas.px(3);
    const int along = canvas.px(2);
    const bool isVertical = bar.orientation == Qt::Vertical;
    const QRect drawn = isVertical ? handle.adjusted(across, along, -across, -along)
                                   : handle.adjusted(along, across, -along, -across);
    drawBox(*canvas.painter, drawn,
            {canvas.color(canvas.is(QStyle::State_MouseOver) ? Token::TextMuted : Token::BorderControl),
             {},
             0,
             qMin(drawn.width(), drawn.height()) / 2.0});
    return true;
}

QRect scrollBarPartRect(const Look &look, const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isVertical = bar.orientation == Qt::Vertical;
    const int length = isVertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int handle = range <= 0
        ? length
        : qBound(qMin(look.px(shortestHandle), length),
                 int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto along = [&](int from, int extent) {
        return isVertical ? QRect(0, from, bar.rect.width(), extent)
                          : QRect(from, 0, extent, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return along(0, length);
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default: // no arrows at the ends
        return {};
    }
}

} // namespace lotse::kit
