#include "kit/focus_ring.h"

#include "kit/marks.h"

#include <QApplication>

namespace lotse::kit {

FocusRing::FocusRing(QWidget *window) : QFocusFrame(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void FocusRing::follow(QWidget *focus)
{
    const bool isMine = focus && focus != m_window && m_window->isAncestorOf(focus)
        && focus->window() == m_window;
    setWidget(isMine && !hasOwnRing(focus) ? focus : nullptr);
}

} // namespace lotse::kit
