#include "app/housekeeping.h"

#include "settings/import_page.h"
#include "shell/main_window.h"

#include <QAction>

namespace lotse::app {

using kit::ActionId;

Housekeeping::Housekeeping(const Tools &tools)
    : m_tools(tools),
      m_imports(tools.desk),
      m_importPage(new settings::ImportPage({tools.desk, m_imports, tools.prompts}))
{
    m_tools.window.addPage(m_importPage);
    connectActions();
}

void Housekeeping::setCallRunning(bool isRunning) { m_importPage->setCallRunning(isRunning); }

void Housekeeping::connectActions()
{
    shell::MainWindow &window = m_tools.window;
    connect(&window.actions().action(ActionId::ImportRecords), &QAction::triggered, &window,
            [this] { m_tools.window.showPage(m_importPage); });
    connect(m_importPage, &settings::ImportPage::happened, &window, &shell::MainWindow::tell);
    const auto enable = [this] {
        m_tools.window.actions().action(ActionId::ImportRecords).setEnabled(m_tools.desk.isOpen());
    };
    connect(&m_tools.desk, &controllers::Desk::storeOpened, this, enable);
    connect(&m_tools.desk, &controllers::Desk::storeClosed, this, enable);
    enable();
}

} // namespace lotse::app
