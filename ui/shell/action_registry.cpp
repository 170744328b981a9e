#include "shell/action_registry.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMap>
#include <QMenuBar>

namespace lotse::shell {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window)
{
    QMap<int, QActionGroup *> groups;
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(this);
        m_actions[std::size_t(row.id)] = action;
        action->setShortcut(
            QKeySequence::fromString(QLatin1String(row.shortcut), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false); // a key held down starts one call
        if (row.icon)
            action->setIcon(kit::icon(*row.icon));
        if (row.exclusiveGroup > 0) {
            QActionGroup *&group = groups[row.exclusiveGroup];
            if (!group)
                group = new QActionGroup(this);
            action->setCheckable(true);
            group->addAction(action);
        }
        m_window->addAction(action);
    }
    m_window->installEventFilter(this);
    retranslate();
}

void ActionRegistry::fill(QMenuBar &bar)
{
    for (const ActionRow &row : actionTable()) {
        QMenu *&menu = m_menus[std::size_t(row.menu)];
        if (!menu)
            menu = bar.addMenu(QString());
        else if (row.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_actions[std::size_t(row.id)]);
    }
    retranslate();
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return false;
}

void ActionRegistry::retranslate()
{
    for (const ActionRow &row : actionTable())
        m_actions[std::size_t(row.id)]->setText(QCoreApplication::translate("Actions", row.text));
    for (int menu = 0; menu < menuCount; ++menu) {
        if (m_menus[std::size_t(menu)])
            m_menus[std::size_t(menu)]->setTitle(menuTitle(Menu(menu)));
    }
}

} // namespace lotse::shell
