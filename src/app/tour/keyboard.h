#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace lotse::app {

/// Presses keys in the window as a person does: whatever has the focus gets them, shortcuts work. Counts the control
/// keys; what is typed as content does not count.
class Keyboard
{
public:
    /// The window outlives the keyboard.
    explicit Keyboard(QWidget &window) : m_window(window) {}

    /// "F2", "Ctrl+Return", "Tab": one control key each, whatever is held down with it.
    void press(const QString &keys);
    /// Types content.
    void type(const QString &text);
    /// Presses Tab until this is true of what has the focus; false where it never is.
    [[nodiscard]] bool tabTo(const std::function<bool(const QWidget &)> &isWanted);
    [[nodiscard]] bool tabTo(const QString &objectName);
    /// To the button with this text.
    [[nodiscard]] bool tabToButton(const QString &text);
    /// Goes on while events come, until this is true; false after half a minute.
    [[nodiscard]] bool waitFor(const std::function<bool()> &isSo) const;

    [[nodiscard]] int controlKeys() const { return m_controlKeys; }

private:
    [[nodiscard]] QWidget *target() const;

    QWidget &m_window;
    int m_controlKeys = 0;
};

} // namespace lotse::app
