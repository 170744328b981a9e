#pragma once

#include <QAccessible>
#include <QComboBox>
#include <QWidget>

namespace lotse::test {

/// Whether a screen reader can name it: by a name of its own, or by its label. The name that a combo box
/// gives itself is its value, and counts for nothing.
inline bool isNamed(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return false;
    if (!widget->accessibleName().isEmpty() || !interface->relations(QAccessible::Label).isEmpty())
        return true;
    return !qobject_cast<QComboBox *>(widget) && !interface->text(QAccessible::Name).trimmed().isEmpty();
}

/// What a screen reader could not name among the widgets that take the focus: class and object name of each.
inline QStringList unnamedFocusable(const QWidget &root)
{
    QStringList unnamed;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        const bool isHere = !widget->isHidden() && widget->window() == root.window(); // not in a popup
        if (takesFocus && isHere && !isNamed(widget))
            unnamed.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return unnamed;
}

} // namespace lotse::test
