#pragma once

#include "controllers/exchange/import_controller.h"
#include "kit/prompts.h"

namespace lotse::settings {
class ImportPage;
}
namespace lotse::shell {
class MainWindow;
}

namespace lotse::app {

/// The part of the window that is not about a call or a case: import. Owns its controllers; its pages belong to the
/// window.
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    struct Tools {
        controllers::Desk &desk;
        kit::Prompts &prompts;
        shell::MainWindow &window;
    };

    explicit Housekeeping(const Tools &tools);

    /// While a call runs no chooser may open over it.
    void setCallRunning(bool isRunning);

private:
    void connectActions();

    Tools m_tools;
    controllers::ImportController m_imports;
    settings::ImportPage *m_importPage;
};

} // namespace lotse::app
