#pragma once

#include "app/tour/keyboard.h"
#include "app/window.h"

#include <QDir>

namespace lotse::app {

/// Plays the main job in the real window, by keyboard alone, and leaves numbered pictures and the reports in a folder:
/// an information call; a call with a new person, a new case file and a referral that the first partner declines and
/// the second accepts; the closing of another case file; the report on the last month.
class Tour
{
public:
    /// The window shows a store with fictional people.
    Tour(Window &window, const QString &folder);

    /// False where a step did not come to what it should; what is missing is then said on the error stream.
    [[nodiscard]] bool play();

private:
    using Condition = std::function<bool()>;

    bool takeKeyboard();
    bool logInformationCall();
    bool openCaseFileFromCall();
    bool referCaseFile();
    bool moveReferral(domain::ReferralStatus to, const QString &choice = {});
    bool closeCaseFile();
    bool lookAtLists();
    bool lookAtMonth();
    bool writeReports();

    /// Presses keys and waits for what should come of them.
    bool press(const QString &keys, const char *what, const Condition &isSo);
    bool comes(const char *what, const Condition &isSo);
    void saveAs(const QString &path);
    void takePicture(const char *name);
    [[nodiscard]] bool isOnPage(const char *className) const;
    [[nodiscard]] QString label(const char *list, const QString &key) const;

    Window &m_window;
    Keyboard m_keyboard;
    QDir m_folder;
    int m_pictures = 0;
};

} // namespace lotse::app
