#include "app/window.h"

#include "app/folders.h"
#include "documents/read_mail.h"
#include "kit/style.h"
#include "settings/first_start_page.h"
#include "words/error_text.h"
#include "words/language.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QTextDocumentFragment>

#include <algorithm>

namespace lotse::app {

using kit::ActionId;

namespace {

constexpr double zoomStep = 0.25;
const QString mailChannel = QStringLiteral("email");

void applyLanguage(base::Language language)
{
    const bool isGerman = language == base::Language::German;
    QLocale::setDefault(isGerman ? QLocale(QLocale::German, QLocale::Germany)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    words::setLanguage(language);
}

/// As the desktop colours its windows, before ours are dressed.
kit::ThemeName themeOfSystem()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? kit::ThemeName::Dark : kit::ThemeName::Light;
}

/// Before there is a widget: each would have to be dressed and named a second time.
Preferences applied(Preferences preferences, const Options &options)
{
    preferences.language = options.language.value_or(preferences.language);
    preferences.theme = options.themeOfSystem ? themeOfSystem() : options.theme.value_or(preferences.theme);
    preferences.zoom = options.textSize.value_or(preferences.zoom);
    applyLanguage(preferences.language);
    kit::applyLook(*qApp, preferences.theme, preferences.zoom);
    return preferences;
}

} // namespace

Window::Window(const Options &options, const Preferences &preferences, domain::StoreFactory &stores,
               const base::Clock &clock)
    : m_options(options),
      m_desk(stores, clock, storeThere()),
      m_controllers(m_desk),
      m_preferences(applied(preferences, options)),
      m_firstStart(m_desk),
      m_window(m_controllers.calls),
      m_pages(m_controllers, m_prompts, m_window),
      m_housekeeping({m_desk, m_prompts, m_pages, m_window})
{
    checkPreferences();
    connectStore();
    connectCalls();
    connectView();
    m_prompts.setWindow(&m_window);
}

Window::~Window()
{
    m_preferences.endedWell = true;
    m_preferences.geometry = m_window.saveGeometry();
    m_preferences.columns = m_pages.columns();
    savePreferences(preferencesFile(), m_preferences);
}

void Window::comeToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Window::start()
{
    m_window.resize(QSize(1600, 1000).boundedTo(m_window.screen()->availableSize() * 0.95));
    m_window.restoreGeometry(m_preferences.geometry);
    m_window.resize(m_window.size().boundedTo(m_window.screen()->availableSize())); // it may have been a larger screen
    if (m_options.demo)
        m_firstStart.createDemoStore(storePath());
    else if (storeThere().isEmpty())
        m_window.showPage(firstStartPage());
    m_pages.restoreColumns(m_preferences.columns);
    m_pages.restoreNamedFilters(m_preferences.namedFilters);
    m_preferences.endedWell = false;
    savePreferences(preferencesFile(), m_preferences);
    m_window.show();
}

QString Window::demoStore()
{
    if (!m_demoFolder)
        m_demoFolder.emplace();
    return m_demoFolder->filePath(QStringLiteral("demo.lotse"));
}

QString Window::storePath()
{
    if (m_options.demo)
        return demoStore();
    return m_options.store.isEmpty() ? defaultStore() : m_options.store;
}

QString Window::storeThere()
{
    const QString path = m_options.demo ? QString() : storePath();
    return QFileInfo::exists(path) ? path : QString();
}

settings::FirstStartPage *Window::firstStartPage()
{
    if (!m_firstStartPage) {
        m_firstStartPage = new settings::FirstStartPage(m_firstStart, storePath(), demoStore());
        m_window.addPage(m_firstStartPage);
    }
    return m_firstStartPage;
}

void Window::connectStore()
{
    connect(&m_desk, &controllers::Desk::storeOpened, this, [this] {
        const bool isAnother = std::exchange(m_storeShown, m_desk.path()) != m_desk.path();
        if (isAnother && m_controllers.calls.current() == nullptr) // else only its code lists were read again
            m_pages.showToday();
    });
    connect(&m_pages, &Pages::namedFiltersChanged, this, [this] {
        m_preferences.namedFilters = m_pages.namedFilters();
        savePreferences(preferencesFile(), m_preferences); // at once: they outlive a crash
    });
    connect(&m_desk, &controllers::Desk::openingFailed, this, [this](const base::Error &error) {
        m_storeShown.clear();
        m_window.showPage(firstStartPage());
        m_firstStartPage->tellFailure(words::errorSentence(error));
    });
}

void Window::connectCalls()
{
    const auto connectAction = [this](ActionId id, auto slot) {
        connect(&m_window.actions().action(id), &QAction::triggered, &m_controllers.calls, slot);
    };
    using controllers::CallController;
    connectAction(ActionId::StartCall, &CallController::startCall);
    connectAction(ActionId::StartAnotherCall, &CallController::startAnotherCall);
    connectAction(ActionId::SwitchCall, &CallController::switchCall);
    connectAction(ActionId::FinishCall, &CallController::finishCall);
    connectAction(ActionId::LeaveDraft, &CallController::leaveDraft);
    connectAction(ActionId::RecordShortCall, &CallController::recordShortCall);
    connect(&m_window.actions().action(ActionId::RecordMessage), &QAction::triggered, &m_controllers.calls, [this] {
        m_controllers.calls.receiveMessage({mailChannel, m_desk.clock().now(), {}});
    });
    connect(&m_controllers.calls, &CallController::saveStateChanged, this, [this] {
        const auto caret = m_pages.caret();
        if (caret && m_controllers.calls.saveState() == controllers::SaveState::Saved)
            saveCaret(caretFile(), *caret);
    });
    connect(&m_controllers.calls, &CallController::callsTakenUp, this, [this] {
        if (const auto caret = loadCaret(caretFile()))
            m_pages.restoreCaret(*caret);
    });
    connect(&m_controllers.calls, &CallController::failed, this, [this](const base::Error &error) {
        if (!m_controllers.calls.current()) // else the call bar says it
            m_window.tellFailure(words::errorSentence(error));
    });
    connect(&m_window, &shell::MainWindow::mailDropped, this, &Window::takeMail);
    connectAction(ActionId::NewCaseFile, &CallController::openCaseFile);
    connect(&m_window.actions().action(ActionId::FindPerson), &QAction::triggered, &m_pages, &Pages::findPerson);
    connect(&m_window.actions().action(ActionId::ShowEmergencySheet), &QAction::triggered, &m_pages,
            &Pages::showEmergencySheet);
    connect(qApp, &QCoreApplication::aboutToQuit, &m_controllers.calls, &CallController::saveNow);
    connect(&m_controllers.calls, &CallController::callsChanged, this, &Window::enableActions);
    connect(&m_desk, &controllers::Desk::storeOpened, this, &Window::enableActions);
    connect(&m_desk, &controllers::Desk::storeClosed, this, &Window::enableActions);
    enableActions();
}

void Window::takeMail(const QByteArray &message)
{
    const auto mail = documents::readMail(message);
    if (!mail || !m_desk.isOpen())
        return m_window.tellNoMail();
    const QString text = mail->isHtml ? QTextDocumentFragment::fromHtml(mail->text).toPlainText() : mail->text;
    const base::Instant now = m_desk.clock().now();
    services::WrittenMessage received;
    received.channel = mailChannel;
    received.receivedAt = std::min(mail->sentAt.value_or(now), now);
    received.text = QStringList{mail->subject, text}.join(QStringLiteral("\n\n")).trimmed();
    m_controllers.calls.receiveMessage(received);
}

/// What makes no sense now is grey: nothing can be recorded without a store, nothing ended without a call.
void Window::enableActions()
{
    const auto enable = [this](std::initializer_list<ActionId> ids, bool isEnabled) {
        for (const ActionId id : ids)
            m_window.actions().action(id).setEnabled(isEnabled);
    };
    const bool hasCall = m_controllers.calls.current() != nullptr;
    enable({ActionId::StartCall, ActionId::RecordShortCall, ActionId::RecordMessage, ActionId::EnterLater, ActionId::MonthReport,
            ActionId::GoToToday, ActionId::GoToCalls,
            ActionId::GoToCaseFiles, ActionId::GoToPeople, ActionId::GoToPartners, ActionId::GoToCaseload,
            ActionId::GoToReports},
           m_desk.isOpen());
    enable({ActionId::StartAnotherCall, ActionId::FinishCall, ActionId::LeaveDraft, ActionId::NewCaseFile,
            ActionId::FindPerson, ActionId::ShowEmergencySheet},
           hasCall);
    enable({ActionId::OpenStore}, !hasCall);
    enable({ActionId::SwitchCall}, m_controllers.calls.calls().size() > 1);
    m_housekeeping.setCallRunning(hasCall);
}

void Window::connectView()
{
    const auto connectAction = [this](ActionId id, auto act) {
        connect(&m_window.actions().action(id), &QAction::triggered, this, act);
    };
    connectAction(ActionId::MonthReport, [this] { m_pages.showMonthReport(); });
    connectAction(ActionId::OpenStore, [this] {
        if (const auto path = m_prompts.fileToOpen(firstStartPage()->storeQuestion()))
            m_desk.openStore(*path);
    });
    connectAction(ActionId::Quit, [this] { m_window.close(); });
    connectAction(ActionId::EnlargeText, [this] { setZoom(m_preferences.zoom + zoomStep); });
    connectAction(ActionId::ShrinkText, [this] { setZoom(m_preferences.zoom - zoomStep); });
    connectAction(ActionId::NormalText, [this] { setZoom(1); });
    connectAction(ActionId::LightTheme, [this] { setTheme(kit::ThemeName::Light); });
    connectAction(ActionId::DarkTheme, [this] { setTheme(kit::ThemeName::Dark); });
    connectAction(ActionId::HighContrastTheme, [this] { setTheme(kit::ThemeName::HighContrast); });
    connectAction(ActionId::German, [this] { setLanguage(base::Language::German); });
    connectAction(ActionId::English, [this] { setLanguage(base::Language::English); });
}

/// Marks in the menus what is in force.
void Window::checkPreferences()
{
    constexpr std::array themes{ActionId::LightTheme, ActionId::DarkTheme, ActionId::HighContrastTheme};
    const bool isGerman = m_preferences.language == base::Language::German;
    for (const ActionId id : {themes[std::size_t(m_preferences.theme)], isGerman ? ActionId::German : ActionId::English})
        m_window.actions().action(id).setChecked(true);
}

void Window::setZoom(double zoom)
{
    m_preferences.zoom = qBound(1.0, zoom, 2.0);
    setTheme(m_preferences.theme);
}

void Window::setTheme(kit::ThemeName theme)
{
    m_preferences.theme = theme;
    kit::applyLook(*qApp, theme, m_preferences.zoom);
    checkPreferences();
}

void Window::setLanguage(base::Language language)
{
    m_preferences.language = language;
    applyLanguage(language);
    checkPreferences();
}

} // namespace lotse::app
