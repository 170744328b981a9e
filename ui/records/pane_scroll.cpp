#include "records/pane_scroll.h"

#include <QApplication>

namespace lotse::records {

PaneScroll::PaneScroll(QWidget *panes, QWidget *parent) : QScrollArea(parent)
{
    setWidget(panes);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget *clear : {viewport(), panes})
        clear->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this, panes](QWidget *, QWidget *now) {
        if (now && panes->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

} // namespace lotse::records
