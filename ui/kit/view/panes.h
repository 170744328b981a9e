#pragma once

#include "kit/field/tab_row.h"

class QBoxLayout;
class QShortcut;

namespace lotse::kit {

class Label;

/// What a page shows beside each other, in columns of panes. In large text only one pane is seen, the others stand
/// behind the tabs above it. Whatever gets the focus comes to the front, by which way ever it got it; nothing else
/// moves a pane. A pane that hides itself has no tab. Owns the panes and lets them scroll up and down.
class Panes : public QWidget
{
    Q_OBJECT

public:
    explicit Panes(QWidget *parent = nullptr);
    /// Those that hold this widget; null where there are none.
    [[nodiscard]] static Panes *of(const QWidget &widget);
    /// Whether it is seen, or will be once its pane comes to the front.
    [[nodiscard]] static bool reach(const QWidget &widget);

    /// Begins a column: how it shares the width with the others, or between which widths (at 100 %) it stays.
    void addColumn(int stretch, double least = 0, double most = 0);
    /// Adds a pane to the last column, below the others there. The first of all is the main pane.
    void addPane(QWidget *pane, int stretch = 0);
    /// Keeps the panes of the last column together at its top.
    void addStretch();
    void setTab(const QWidget *pane, const QString &word, int count = 0);

    /// In large text: one pane is seen, with tabs.
    [[nodiscard]] bool isFolded() const;
    void bringForward(const QWidget *pane);
    /// Looks anew in which panes a field is marked with an issue.
    void markIssues();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pane {
        QWidget *pane;
        QWidget *holder; ///< seen where the pane is in front
        QString word;
        int count = 0;
    };
    struct Column {
        QWidget *widget;
        QBoxLayout *layout;
        double least;
        double most;
    };

    void setWidths();
    void arrange();
    void listenForMnemonics();
    void retranslate();
    [[nodiscard]] int indexOf(const QWidget *inside) const;

    QWidget *m_head;
    TabRow *m_tabs;
    Label *m_keys;
    QBoxLayout *m_row;
    QList<Column> m_columns;
    QList<Pane> m_panes;
    QList<QShortcut *> m_mnemonics; ///< of what stands behind
    int m_front = 0;
};

} // namespace lotse::kit
