// Types a note into a call of the real window, as fast as a quick typist, and says after each key how far it is. Ends
// when it is told to or killed.

#include "app/quit_on_signals.h"
#include "app/window.h"
#include "call/call_page.h"
#include "kit/field/note_edit.h"
#include "storage/sqlite_store_factory.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace lotse;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    app::Options options;
    options.store = QApplication::arguments().value(1);
    storage::SqliteStoreFactory stores;
    const base::SystemClock clock;
    app::Window window(options, {}, stores, clock);
    window.start();

    auto *shell = qobject_cast<shell::MainWindow *>(QApplication::activeWindow());
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<shell::MainWindow *>(top))
            shell = found;
    }
    kit::NoteEdit *note = nullptr;
    const bool isReady = QTest::qWaitFor(
        [&] {
            shell->actions().action(kit::ActionId::StartCall).trigger();
            if (const auto *page = shell->findChild<call::CallPage *>())
                note = page->findChild<kit::NoteEdit *>();
            return note && note->isVisible();
        },
        20'000);
    if (!isReady)
        return 1;
    note->setFocus();
    app::quitOnSignals();
    QTimer keys;
    int typed = 0;
    QObject::connect(&keys, &QTimer::timeout, note, [note, &typed] {
        QTest::keyClick(note, char('a' + typed++ % 26));
        std::printf("%lld\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    keys.start(8);
    return QApplication::exec();
}
