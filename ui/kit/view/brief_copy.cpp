#include "kit/view/brief_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace lotse::kit {

void copyBriefly(const QString &text, std::chrono::milliseconds time)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    QTimer::singleShot(time, clipboard, [clipboard, text] {
        if (clipboard->text() == text)
            clipboard->clear();
    });
}

} // namespace lotse::kit
