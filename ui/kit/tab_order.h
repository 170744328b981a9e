#pragma once

#include <QWidget>

namespace lotse::kit {

/// This widget, or the nearest before it that takes the focus: behind it what is made later finds its place in the order
/// of Tab, where it would otherwise come last.
[[nodiscard]] inline QWidget *tabStopAt(QWidget *place)
{
    QWidget *stop = place;
    while (stop->focusPolicy() == Qt::NoFocus && stop->previousInFocusChain() != place)
        stop = stop->previousInFocusChain();
    return stop;
}

} // namespace lotse::kit
