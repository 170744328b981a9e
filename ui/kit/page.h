#pragma once

#include <QList>
#include <QWidget>

namespace lotse::kit {

/// What the window shows in its middle. A page belongs to one feature; the shell knows it by this face alone,
/// owns it, and moves the focus: pages never grab it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the window and the screen reader call it; never the name of a person.
    [[nodiscard]] virtual QString title() const = 0;
    /// Where the focus goes when the page is opened.
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    /// Where F6 and Shift+F6 go, in order: the widget of each pane that takes the focus.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {firstField()}; }
    /// Which record it shows, by its id; empty where it shows none, or more than one.
    [[nodiscard]] virtual QString record() const { return {}; }
    /// Shows that record, unless something that was typed about another one is not saved yet.
    virtual void openRecord(const QString &id) { Q_UNUSED(id) }
    /// Reads its records anew; called whenever the page is shown again. Rows under the cursor stay.
    virtual void refresh() {}

Q_SIGNALS:
    /// The title is another one now, e.g. with the number of the case file.
    void titleChanged();
};

} // namespace lotse::kit
