#include "kit/style.h"

#include <QApplication>
#include <gtest/gtest.h>

/// The tests run inside the event loop: only then does Qt pass on a switch of palette and font, as in the
/// program.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // a test that closes its window ends no other
    lotse::kit::applyLook(application, lotse::kit::ThemeName::Light, 1);
    ::testing::InitGoogleTest(&argc, argv);
    QMetaObject::invokeMethod(
        &application, [&application] { application.exit(RUN_ALL_TESTS()); }, Qt::QueuedConnection);
    return QApplication::exec();
}
