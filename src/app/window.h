#pragma once

#include "app/controllers.h"
#include "app/housekeeping.h"
#include "app/options.h"
#include "app/pages.h"
#include "app/preferences.h"
#include "controllers/store/first_start_controller.h"
#include "shell/dialog_prompts.h"
#include "shell/main_window.h"

#include <QTemporaryDir>

namespace lotse::settings {
class FirstStartPage;
}

namespace lotse::app {

/// Puts the window together: store, controllers, pages, and what each action does. Decides nothing else.
class Window : public QObject
{
    Q_OBJECT

public:
    Window(const Options &options, const Preferences &preferences, domain::StoreFactory &stores,
           const base::Clock &clock);
    ~Window() override;

    /// Shows the window and opens the store, or offers to make one.
    void start();
    void comeToFront();

    [[nodiscard]] shell::MainWindow &mainWindow() { return m_window; }
    [[nodiscard]] Controllers &controllers() { return m_controllers; }
    [[nodiscard]] Pages &pages() { return m_pages; }

private:
    [[nodiscard]] QString demoStore();
    [[nodiscard]] QString storePath();
    /// Where a store stands already; else empty.
    [[nodiscard]] QString storeThere();
    [[nodiscard]] settings::FirstStartPage *firstStartPage();
    void connectStore();
    void connectCalls();
    void enableActions();
    void takeMail(const QByteArray &message);
    void connectView();
    void checkPreferences();
    void setZoom(double zoom);
    void setTheme(kit::ThemeName theme);
    void setLanguage(base::Language language);

    Options m_options;
    std::optional<QTemporaryDir> m_demoFolder; ///< of a store that is gone at the end
    QString m_storeShown; ///< the path of the store that was opened last
    controllers::Desk m_desk;
    Controllers m_controllers;
    Preferences m_preferences;
    controllers::FirstStartController m_firstStart;
    shell::DialogPrompts m_prompts;
    shell::MainWindow m_window;
    Pages m_pages;
    Housekeeping m_housekeeping;
    settings::FirstStartPage *m_firstStartPage = nullptr;
};

} // namespace lotse::app
