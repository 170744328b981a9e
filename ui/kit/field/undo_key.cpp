#include "kit/field/undo_key.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace lotse::kit {

bool isUndoOfTheWindow(const QLineEdit &field, QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride || field.isUndoAvailable())
        return false;
    const auto &key = static_cast<QKeyEvent &>(event);
    if (!key.matches(QKeySequence::Undo) || key.isAutoRepeat())
        return false;
    event.ignore();
    return true;
}

} // namespace lotse::kit
