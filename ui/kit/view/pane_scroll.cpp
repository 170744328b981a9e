#include "kit/view/pane_scroll.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollBar>

namespace lotse::kit {

PaneScroll::PaneScroll(QWidget *panes, QWidget *parent) : QScrollArea(parent)
{
    setWidget(panes);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget *clear : {viewport(), panes})
        clear->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            bringInSight(*now);
    });
}

void PaneScroll::bringInSight(const QWidget &inside)
{
    QRect area = inside.rect();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&inside); view && view->currentIndex().isValid())
        area = view->visualRect(view->currentIndex()).translated(view->viewport()->pos());
    const QRect here(inside.mapTo(widget(), area.topLeft()), area.size());
    const int top = verticalScrollBar()->value();
    if (here.top() < top || here.bottom() > top + viewport()->height())
        ensureVisible(0, here.center().y(), 0, viewport()->height() / 2); // with what comes next
}

} // namespace lotse::kit
