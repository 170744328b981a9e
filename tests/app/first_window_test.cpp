#include "app/first_window.h"

#include "app/caret_file.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotse;
using app::FirstWindow;

TEST(FirstWindowTest, IsRaisedByTheNextStartOnItsStore)
{
    QTemporaryDir folder;
    FirstWindow first(folder.filePath(QStringLiteral("a.lotse")));
    EXPECT_FALSE(first.raiseOther());
    first.listen();
    QSignalSpy raised(&first, &FirstWindow::raiseWanted);
    EXPECT_TRUE(FirstWindow(folder.filePath(QStringLiteral("a.lotse"))).raiseOther());
    EXPECT_TRUE(!raised.isEmpty() || raised.wait(30'000));
    EXPECT_FALSE(FirstWindow(folder.filePath(QStringLiteral("b.lotse"))).raiseOther()) << "another store, another window";
}

TEST(CaretFileTest, KeepsAPlace)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("caret.ini"));
    EXPECT_FALSE(app::loadCaret(file));
    const auto contact = domain::ContactId::create();
    app::saveCaret(file, {contact, {QStringLiteral("note"), 17}});
    const auto caret = app::loadCaret(file);
    ASSERT_TRUE(caret);
    EXPECT_EQ(caret->contact, contact);
    EXPECT_EQ(caret->caret, (call::Caret{QStringLiteral("note"), 17}));
}
