#pragma once

#include <QAccessible>
#include <QLabel>
#include <QWidget>

namespace lotse::test {

/// What a screen reader could not name among the widgets that take the focus: class and object name of each.
inline QStringList unnamedFocusable(const QWidget &root)
{
    QStringList unnamed;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->isHidden())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return unnamed;
}

} // namespace lotse::test
