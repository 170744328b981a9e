#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>

namespace lotse::test {

/// Whether all of a label is seen: its only line, or all its lines where it wraps.
inline bool isWhole(const QLabel &label)
{
    if (label.wordWrap())
        return label.height() >= label.heightForWidth(label.width());
    const QSize text = label.textFormat() == Qt::RichText
        ? label.sizeHint()
        : label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    return label.width() >= text.width() && label.height() >= text.height();
}

/// What is cut off in a window: class, text and what is too small.
inline QStringList clippedWidgets(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        const QString name = QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                                           label        ? label->text()
                                                               : button ? button->text()
                                                               : edit   ? edit->text()
                                                                        : widget->objectName());
        if (label && !isWhole(*label))
            clipped.append(name + QStringLiteral(" lacks room for its text"));
        if (button && button->size() != button->size().expandedTo(button->minimumSizeHint()))
            clipped.append(name + QStringLiteral(" is squeezed"));
        if ((edit || combo) && widget->height() < widget->minimumSizeHint().height())
            clipped.append(name + QStringLiteral(" is too low"));
        const QWidget *parent = widget->parentWidget();
        const bool scrolls = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (!scrolls && !widget->isWindow() && !parent->rect().contains(widget->geometry())
            && !widget->inherits("QFocusFrame"))
            clipped.append(name + QStringLiteral(" reaches out of its parent"));
    }
    return clipped;
}

} // namespace lotse::test
