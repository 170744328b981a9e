#pragma once

#include "controllers/code_list/code_list_controller.h"
#include "controllers/exchange/import_controller.h"
#include "controllers/search/search_controller.h"
#include "kit/actions.h"
#include "kit/navigator.h"
#include "kit/prompts.h"

namespace lotse::handbook {
class HandbookPage;
}
namespace lotse::settings {
class CodeListsPage;
class ImportPage;
class SettingsPage;
}
namespace lotse::kit {
class Page;
}
namespace lotse::shell {
class MainWindow;
class Palette;
}

namespace lotse::app {

/// The part of the window that is not about a call or a case: import, code lists, settings, handbook, search. Owns its controllers; its pages belong to the
/// window.
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    struct Tools {
        controllers::Desk &desk;
        kit::Prompts &prompts;
        kit::Navigator &navigator;
        shell::MainWindow &window;
    };

    explicit Housekeeping(const Tools &tools);

    /// While a call runs no chooser may open over it, and nothing talks over the caller.
    void setCallRunning(bool isRunning);

private:
    void connectActions();
    void openBy(kit::ActionId action, kit::Page *page);
    void enableActions();
    /// Opens the handbook at what explains the focused field.
    void showHelp();

    Tools m_tools;
    controllers::ImportController m_imports;
    controllers::CodeListController m_codes;
    controllers::SearchController m_search;
    settings::ImportPage *m_importPage;
    settings::CodeListsPage *m_codeListsPage;
    settings::SettingsPage *m_settingsPage;
    handbook::HandbookPage *m_handbookPage;
    shell::Palette *m_palette;
};

} // namespace lotse::app
