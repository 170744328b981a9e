#include "kit/view/pane_scroll.h"

#include <QAbstractItemView>
#include <QApplication>

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
    const QPoint middle = inside.mapTo(widget(), area.center());
    ensureVisible(0, middle.y(), 0, area.height());
}

} // namespace lotse::kit
