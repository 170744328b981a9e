#include "kit/view/row_list_view.h"

#include "kit/box.h"
#include "kit/marks.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace lotse::kit {

RowListView::RowListView(QWidget *parent) : QListView(parent)
{
    markOwnRing(*this);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    connect(this, &QListView::doubleClicked, this, &RowListView::opened);
}

void RowListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    drawRowRing(painter, currentIndex().isValid() ? visualRect(currentIndex()) : viewport()->rect(),
                lookOf(this));
}

void RowListView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

/// Home goes to the first row that can be chosen, not to the band above it.
QModelIndex RowListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex index = QListView::moveCursor(action, modifiers);
    while (action == MoveHome && index.isValid() && !(index.flags() & Qt::ItemIsEnabled))
        index = index.siblingAtRow(index.row() + 1);
    return index;
}

void RowListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout(); // the delegate measures anew
}

} // namespace lotse::kit
