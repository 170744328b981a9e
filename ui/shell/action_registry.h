#pragma once

#include "shell/action_table.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace lotse::shell {

/// Makes every action of the window from the table, once, and the menus from the actions. What an action does is
/// connected where the program is put together; a page enables those that make sense on it.
class ActionRegistry : public QObject, public kit::Actions
{
    Q_OBJECT

public:
    /// The actions belong to the window, so that their shortcuts work everywhere in it.
    explicit ActionRegistry(QWidget *window);

    [[nodiscard]] QAction &action(kit::ActionId id) override { return *m_actions[std::size_t(id)]; }
    /// Fills the menu bar; every action stands there.
    void fill(QMenuBar &bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QWidget *m_window;
    std::array<QAction *, kit::actionCount> m_actions{};
    std::array<QMenu *, menuCount> m_menus{};
};

} // namespace lotse::shell
