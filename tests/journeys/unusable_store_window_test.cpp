// The real window on a store that it cannot open: it says why and what to do, changes nothing, and opens another.

#include "app/window.h"
#include "kit/message_strip.h"
#include "settings/first_start_page.h"
#include "storage/sqlite_store_factory.h"
#include "support/open_desk.h"
#include "today/today_page.h"

#include <QFile>
#include <sqlite3.h>

using namespace lotse;

namespace {

void makeNewer(const QString &path)
{
    sqlite3 *engine = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &engine), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(engine, "insert into schema_migration values (999, 'later', 999)", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(engine);
}

void damage(const QString &path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(4096));
    file.write(QByteArray(int(file.size()) - 4096, '\xa5'));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Fault {
    const char *what;
    void (*make)(const QString &path);
    const char *sentence;
};

const QList<Fault> faults = {
    {"newer", makeNewer, "The store was written by a newer Lotse. Update Lotse and try again."},
    {"damaged", damage, "The store is damaged or is no Lotse store. Check the path, or restore a backup."},
};

class UnusableStoreWindow : public ::testing::Test
{
protected:
    UnusableStoreWindow()
    {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    }

    /// A window that begins with this store.
    [[nodiscard]] std::unique_ptr<app::Window> windowOn(const QString &path)
    {
        app::Options options;
        options.store = path;
        app::Preferences preferences;
        preferences.language = base::Language::English;
        auto window = std::make_unique<app::Window>(options, preferences, sound.stores, sound.clock);
        window->start();
        return window;
    }
    /// A copy of a sound store with this fault.
    [[nodiscard]] QString storeWith(const Fault &fault)
    {
        const QString path = folder.filePath(QString::fromLatin1(fault.what));
        QSignalSpy closed(&sound.desk, &controllers::Desk::storeClosed);
        sound.desk.closeStore(); // whole in one file
        EXPECT_TRUE(test::comes(closed));
        EXPECT_TRUE(QFile::copy(sound.path(), path));
        fault.make(path);
        return path;
    }
    static void expectRefused(app::Window &window, const Fault &fault)
    {
        const auto page = [&window] {
            return qobject_cast<settings::FirstStartPage *>(window.mainWindow().currentPage());
        };
        ASSERT_TRUE(QTest::qWaitFor([&page] { return page() != nullptr; }, 30'000)) << fault.what;
        const auto *strip = page()->findChild<kit::MessageStrip *>();
        EXPECT_TRUE(QTest::qWaitFor([strip] { return strip->isVisible(); }, 30'000)) << fault.what;
        EXPECT_EQ(strip->message().result, QString::fromLatin1(fault.sentence));
    }
    static void expectOpens(app::Window &window, const QString &path)
    {
        QSignalSpy opened(&window.controllers().desk, &controllers::Desk::storeOpened);
        window.controllers().desk.openStore(path);
        ASSERT_TRUE(test::comes(opened));
        EXPECT_TRUE(qobject_cast<today::TodayPage *>(window.mainWindow().currentPage()));
    }

    QTemporaryDir folder;
    test::OpenDesk sound;
};

} // namespace

TEST_F(UnusableStoreWindow, SaysAtTheStartWhyAndOpensAnother)
{
    for (const Fault &fault : faults) {
        const QString path = storeWith(fault);
        const QByteArray before = contentOf(path);
        const auto window = windowOn(path);
        expectRefused(*window, fault);
        EXPECT_EQ(contentOf(path), before) << fault.what;
        expectOpens(*window, sound.path());
    }
}

TEST_F(UnusableStoreWindow, SaysWhyOfAStoreThatIsChosenAndGoesBackToTheOneBefore)
{
    for (const Fault &fault : faults) {
        const QString path = storeWith(fault);
        const QByteArray before = contentOf(path);
        const auto window = windowOn(sound.path());
        controllers::Desk &desk = window->controllers().desk;
        ASSERT_TRUE(QTest::qWaitFor([&desk] { return desk.isOpen(); }, 30'000));
        QSignalSpy failed(&desk, &controllers::Desk::openingFailed);
        desk.openStore(path);
        ASSERT_TRUE(test::comes(failed));
        expectRefused(*window, fault);
        EXPECT_EQ(contentOf(path), before) << fault.what;
        expectOpens(*window, sound.path());
    }
}
