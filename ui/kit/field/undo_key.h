#pragma once

class QEvent;
class QLineEdit;

namespace lotse::kit {

/// True for Ctrl+Z in a field that has nothing to undo itself, which would keep the key nevertheless: an event filter of
/// the field that returns it leaves the key to the window. A key that is held down undoes typing only.
[[nodiscard]] bool isUndoOfTheWindow(const QLineEdit &field, QEvent &event);

} // namespace lotse::kit
