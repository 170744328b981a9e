#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QStringList>
#include <QWidget>

namespace lotse::test {

inline QString roleWord(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::EditableText: return QStringLiteral("text");
    case QAccessible::ComboBox: return QStringLiteral("combo box");
    case QAccessible::PageTab: return QStringLiteral("tab");
    case QAccessible::List: return QStringLiteral("list");
    case QAccessible::Table: return QStringLiteral("table");
    case QAccessible::Button: return QStringLiteral("button");
    default: return QStringLiteral("role %1").arg(int(role));
    }
}

/// What a screen reader says when the focus comes to a widget: label, kind, value or chosen row, description.
inline QString spoken(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    const auto labels = face->relations(QAccessible::Label);
    QStringList said{labels.isEmpty() ? face->text(QAccessible::Name) : labels.first().first->text(QAccessible::Name),
                     roleWord(face->role())};
    if (face->role() == QAccessible::EditableText)
        said.append(face->textInterface()->text(0, face->textInterface()->characterCount()));
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->currentIndex().isValid())
        said.append(view->currentIndex().data(Qt::AccessibleTextRole).isValid()
                        ? view->currentIndex().data(Qt::AccessibleTextRole).toString()
                        : view->currentIndex().data().toString());
    if (face->state().selected)
        said.append(QStringLiteral("selected"));
    said.append(face->text(QAccessible::Description));
    said.removeAll(QString());
    return said.join(QStringLiteral(" | "));
}

/// What is said at each stop of Tab, from the first one on, until Tab comes round or leaves `root`.
inline QStringList spokenByTab(QWidget *root, QWidget *first)
{
    QStringList phrases;
    first->setFocus();
    for (QWidget *stop = first; phrases.size() < 100; stop = QApplication::focusWidget()) {
        phrases.append(spoken(stop));
        QWidget *next = stop;
        do {
            next = next->nextInFocusChain();
        } while (next != stop && !(next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled()));
        if (next == first || !root->isAncestorOf(next))
            break;
        next->setFocus(Qt::TabFocusReason);
    }
    return phrases;
}

} // namespace lotse::test
