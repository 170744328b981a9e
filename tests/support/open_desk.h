#pragma once

#include "controllers/desk.h"
#include "storage/sqlite_store_factory.h"

#include <QSignalSpy>
#include <QTest>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lotse::test {

/// The answer of a future, while the events of this thread go on.
template<class T>
T awaited(QFuture<T> future)
{
    EXPECT_TRUE(QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000));
    return future.result();
}

/// Fails unless this signal comes, or has come since the spy was made.
inline ::testing::AssertionResult comes(QSignalSpy &spy)
{
    return !spy.isEmpty() || spy.wait(30'000) ? ::testing::AssertionSuccess()
                                              : ::testing::AssertionFailure() << spy.signal().constData();
}

/// A desk with a new store in a folder of its own, with the shipped code lists, on Monday 2026-11-23 at 10:00 UTC.
class OpenDesk
{
public:
    OpenDesk()
    {
        make();
        QSignalSpy opened(&desk, &controllers::Desk::storeOpened);
        desk.openStore(path());
        EXPECT_TRUE(comes(opened));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("store.lotse")); }

    /// What is in the store, after everything that was asked to be written before.
    template<class Act>
    [[nodiscard]] auto stored(Act act)
    {
        return awaited(desk.write(std::move(act)));
    }

    base::FixedClock clock{base::Instant{1'795'428'000'000}};
    storage::SqliteStoreFactory stores;
    controllers::Desk desk{stores, clock};

private:
    void make()
    {
        const auto draft = stores.create(path());
        ASSERT_TRUE(draft);
        ASSERT_TRUE(services::createSession(**draft, clock, {QStringLiteral("Test desk")}));
        ASSERT_TRUE((*draft)->keep());
    }

    QTemporaryDir m_folder;
};

} // namespace lotse::test
