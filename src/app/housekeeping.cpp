#include "app/housekeeping.h"

#include "handbook/handbook_page.h"
#include "kit/help.h"
#include "settings/administration_page.h"
#include "settings/code_lists_page.h"
#include "settings/import_page.h"
#include "settings/settings_page.h"
#include "shell/main_window.h"
#include "shell/palette.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

namespace lotse::app {

using kit::ActionId;

Housekeeping::Housekeeping(const Tools &tools)
    : m_tools(tools),
      m_imports(tools.desk),
      m_codes(tools.desk),
      m_search(tools.desk),
      m_palette(new shell::Palette({m_search, tools.window.actions(), tools.navigator}, &tools.window))
{
    kit::setHelpPage(*m_palette, QStringLiteral("lists"));
    connectActions();
}

void Housekeeping::setCallRunning(bool isRunning)
{
    m_isCallRunning = isRunning;
    if (m_importPage)
        m_importPage->setCallRunning(isRunning);
    m_palette->setQuiet(isRunning);
}

template<class P>
P *Housekeeping::added(P *page, const char *help)
{
    kit::setHelpPage(*page, QString::fromLatin1(help));
    m_tools.window.addPage(page, ActionId::GoToAdministration);
    if constexpr (requires { &P::happened; })
        connect(page, &P::happened, &m_tools.window, &shell::MainWindow::tell);
    return page;
}

settings::AdministrationPage *Housekeeping::administrationPage()
{
    if (!m_administrationPage)
        m_administrationPage = added(new settings::AdministrationPage(m_tools.window.actions()), "code_lists");
    return m_administrationPage;
}

settings::ImportPage *Housekeeping::importPage()
{
    if (!m_importPage) {
        m_importPage = added(new settings::ImportPage({m_tools.desk, m_imports, m_tools.prompts}), "import");
        m_importPage->setCallRunning(m_isCallRunning);
    }
    return m_importPage;
}

settings::CodeListsPage *Housekeeping::codeListsPage()
{
    if (!m_codeListsPage)
        m_codeListsPage = added(new settings::CodeListsPage(m_tools.desk, m_codes, m_tools.window.actions()), "code_lists");
    return m_codeListsPage;
}

settings::SettingsPage *Housekeeping::settingsPage()
{
    if (!m_settingsPage)
        m_settingsPage = added(new settings::SettingsPage(m_tools.desk, m_tools.window.actions()), "keys");
    return m_settingsPage;
}

handbook::HandbookPage *Housekeeping::handbookPage()
{
    if (!m_handbookPage) {
        m_handbookPage = new handbook::HandbookPage;
        m_tools.window.addPage(m_handbookPage);
    }
    return m_handbookPage;
}

template<class Make>
void Housekeeping::openBy(ActionId action, Make make)
{
    connect(&m_tools.window.actions().action(action), &QAction::triggered, this,
            [this, make] { m_tools.window.showPage((this->*make)()); });
}

void Housekeeping::connectActions()
{
    m_tools.window.addArea(ActionId::GoToAdministration, [this] { return administrationPage(); });
    openBy(ActionId::ImportRecords, &Housekeeping::importPage);
    openBy(ActionId::EditCodeLists, &Housekeeping::codeListsPage);
    openBy(ActionId::ShowSettings, &Housekeeping::settingsPage);
    connect(&m_tools.window.actions().action(ActionId::ShowHandbook), &QAction::triggered, this,
            &Housekeeping::showHelp);
    m_tools.window.menuBar()->setCornerWidget(m_palette, Qt::TopRightCorner);
    connect(&m_tools.window.actions().action(ActionId::SearchOrCommand), &QAction::triggered, m_palette,
            &shell::Palette::begin);
    connect(&m_tools.desk, &controllers::Desk::storeOpened, this, &Housekeeping::enableActions);
    connect(&m_tools.desk, &controllers::Desk::storeClosed, this, &Housekeeping::enableActions);
    enableActions();
}

void Housekeeping::showHelp()
{
    if (const QString page = kit::helpPageOf(QApplication::focusWidget()); !page.isEmpty())
        handbookPage()->open(page);
    m_tools.window.showPage(handbookPage());
}

void Housekeeping::enableActions()
{
    for (const ActionId id : {ActionId::ImportRecords, ActionId::EditCodeLists})
        m_tools.window.actions().action(id).setEnabled(m_tools.desk.isOpen());
}

} // namespace lotse::app
