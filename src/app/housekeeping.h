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
class AdministrationPage;
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

/// The part of the window that is not about a call or a case: import, code lists, settings, handbook, search. Owns its
/// controllers; its pages belong to the window, and each is made when it is wanted for the first time.
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
    /// Puts a page into the window; `help` is what F1 opens on it.
    template<class P>
    P *added(P *page, const char *help);
    /// The page that an action opens, made by `make` where it is not there yet.
    template<class Make>
    void openBy(kit::ActionId action, Make make);
    [[nodiscard]] settings::AdministrationPage *administrationPage();
    [[nodiscard]] settings::ImportPage *importPage();
    [[nodiscard]] settings::CodeListsPage *codeListsPage();
    [[nodiscard]] settings::SettingsPage *settingsPage();
    [[nodiscard]] handbook::HandbookPage *handbookPage();
    void enableActions();
    /// Opens the handbook at what explains the focused field.
    void showHelp();

    Tools m_tools;
    controllers::ImportController m_imports;
    controllers::CodeListController m_codes;
    controllers::SearchController m_search;
    settings::AdministrationPage *m_administrationPage = nullptr;
    settings::ImportPage *m_importPage = nullptr;
    settings::CodeListsPage *m_codeListsPage = nullptr;
    settings::SettingsPage *m_settingsPage = nullptr;
    handbook::HandbookPage *m_handbookPage = nullptr;
    shell::Palette *m_palette;
    bool m_isCallRunning = false;
};

} // namespace lotse::app
