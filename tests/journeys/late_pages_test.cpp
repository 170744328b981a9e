// The real window: what is not looked at is not made, and what is made late knows all that happened before.

#include "app/window.h"
#include "kit/view/table_view.h"
#include "storage/sqlite_store_factory.h"
#include "support/open_desk.h"

#include <QAction>
#include <QTemporaryDir>

using namespace lotse;
using kit::ActionId;

namespace {

class LatePages : public ::testing::Test
{
protected:
    LatePages()
    {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    }

    /// A window on a store with made-up records.
    void open(const app::Preferences &preferences = {})
    {
        app::Options options;
        options.demo = true;
        options.language = base::Language::English;
        window = std::make_unique<app::Window>(options, preferences, stores, clock);
        window->start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->controllers().desk.isOpen(); }, 30'000));
    }
    void press(ActionId action) { window->mainWindow().actions().action(action).trigger(); }
    [[nodiscard]] qsizetype pageCount() { return window->mainWindow().findChildren<kit::Page *>().size(); }

    QTemporaryDir folder;
    storage::SqliteStoreFactory stores;
    base::SystemClock clock;
    std::unique_ptr<app::Window> window;
};

TEST_F(LatePages, OnlyTodayIsThereAtFirst)
{
    open();
    EXPECT_EQ(pageCount(), 1);
    press(ActionId::GoToCalls);
    press(ActionId::GoToToday);
    press(ActionId::GoToCalls);
    EXPECT_EQ(pageCount(), 2);
}

TEST_F(LatePages, EachListShowsTheStoreThatWasOpenedBefore)
{
    open();
    for (const ActionId area : {ActionId::GoToCalls, ActionId::GoToCaseFiles, ActionId::GoToPeople, ActionId::GoToPartners}) {
        press(area);
        const auto *table = qobject_cast<kit::TableView *>(window->mainWindow().currentPage()->firstField());
        ASSERT_TRUE(table);
        EXPECT_TRUE(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
            << qPrintable(window->mainWindow().currentPage()->title());
    }
}

TEST_F(LatePages, IsMadeInTheLanguageOfThatMoment)
{
    open();
    press(ActionId::German);
    press(ActionId::GoToPeople);
    EXPECT_EQ(window->mainWindow().currentPage()->title(), QStringLiteral("Personen"));
    press(ActionId::English);
    EXPECT_EQ(window->mainWindow().currentPage()->title(), QStringLiteral("People"));
}

TEST_F(LatePages, KeepsTheColumnsOfAListThatWasNotLookedAt)
{
    open();
    press(ActionId::GoToPeople);
    auto *table = qobject_cast<kit::TableView *>(window->mainWindow().currentPage()->firstField());
    table->setColumnHidden(1, true);
    app::Preferences kept;
    kept.columns = window->pages().columns();
    open(kept);
    EXPECT_EQ(window->pages().columns(), kept.columns);
    press(ActionId::GoToPeople);
    table = qobject_cast<kit::TableView *>(window->mainWindow().currentPage()->firstField());
    EXPECT_TRUE(table->isColumnHidden(1));
}

TEST_F(LatePages, ACallIsThereWithItsCodesWhenItsPageIs)
{
    open();
    press(ActionId::StartCall);
    kit::Page *page = window->mainWindow().currentPage();
    EXPECT_TRUE(page->isVisible());
    EXPECT_TRUE(page->firstField()->hasFocus());
    QTest::keyClicks(page->firstField(), QStringLiteral("prop"));
    QTest::keyClick(page->firstField(), Qt::Key_Tab);
    ASSERT_TRUE(window->controllers().calls.current());
    EXPECT_FALSE(window->controllers().calls.current()->topics.isEmpty());
}

} // namespace
