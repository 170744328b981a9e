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
      m_importPage(new settings::ImportPage({tools.desk, m_imports, tools.prompts})),
      m_codeListsPage(new settings::CodeListsPage(tools.desk, m_codes, tools.window.actions())),
      m_settingsPage(new settings::SettingsPage(tools.desk, tools.window.actions())),
      m_handbookPage(new handbook::HandbookPage),
      m_palette(new shell::Palette({m_search, tools.window.actions(), tools.navigator}, &tools.window))
{
    kit::setHelpPage(*m_importPage, QStringLiteral("import"));
    kit::setHelpPage(*m_codeListsPage, QStringLiteral("code_lists"));
    kit::setHelpPage(*m_settingsPage, QStringLiteral("keys"));
    kit::setHelpPage(*m_palette, QStringLiteral("lists"));
    connectActions();
}

void Housekeeping::setCallRunning(bool isRunning)
{
    m_importPage->setCallRunning(isRunning);
    m_palette->setQuiet(isRunning);
}

void Housekeeping::openBy(ActionId action, kit::Page *page)
{
    m_tools.window.addPage(page, ActionId::GoToAdministration);
    connect(&m_tools.window.actions().action(action), &QAction::triggered, page,
            [this, page] { m_tools.window.showPage(page); });
}

void Housekeeping::connectActions()
{
    auto *administration = new settings::AdministrationPage(m_tools.window.actions());
    kit::setHelpPage(*administration, QStringLiteral("code_lists"));
    m_tools.window.addArea(ActionId::GoToAdministration, administration);
    openBy(ActionId::ImportRecords, m_importPage);
    openBy(ActionId::EditCodeLists, m_codeListsPage);
    openBy(ActionId::ShowSettings, m_settingsPage);
    m_tools.window.addPage(m_handbookPage);
    connect(&m_tools.window.actions().action(ActionId::ShowHandbook), &QAction::triggered, this,
            &Housekeeping::showHelp);
    m_tools.window.menuBar()->setCornerWidget(m_palette, Qt::TopRightCorner);
    connect(&m_tools.window.actions().action(ActionId::SearchOrCommand), &QAction::triggered, m_palette,
            &shell::Palette::begin);
    connect(m_importPage, &settings::ImportPage::happened, &m_tools.window, &shell::MainWindow::tell);
    connect(m_codeListsPage, &settings::CodeListsPage::happened, &m_tools.window, &shell::MainWindow::tell);
    connect(&m_tools.desk, &controllers::Desk::storeOpened, this, &Housekeeping::enableActions);
    connect(&m_tools.desk, &controllers::Desk::storeClosed, this, &Housekeeping::enableActions);
    enableActions();
}

void Housekeeping::showHelp()
{
    if (const QString page = kit::helpPageOf(QApplication::focusWidget()); !page.isEmpty())
        m_handbookPage->open(page);
    m_tools.window.showPage(m_handbookPage);
}

void Housekeeping::enableActions()
{
    for (const ActionId id : {ActionId::ImportRecords, ActionId::EditCodeLists})
        m_tools.window.actions().action(id).setEnabled(m_tools.desk.isOpen());
}

} // namespace lotse::app
