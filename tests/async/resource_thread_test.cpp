#include "async/resource_thread.h"

#include <gtest/gtest.h>

using namespace lotse;

namespace {

struct Counter {
    QThread *home = QThread::currentThread();
    int count = 0;
};

using CounterThread = async::ResourceThread<Counter>;

base::Result<std::unique_ptr<Counter>> makeCounter() { return std::make_unique<Counter>(); }

} // namespace

TEST(ResourceThread, RunsInOrderOnItsOwnThread)
{
    CounterThread thread(QStringLiteral("counter"));
    ASSERT_TRUE(thread.open(makeCounter).result());
    QList<QFuture<base::Result<int>>> answers;
    for (int i = 0; i < 100; ++i) {
        answers.append(thread.submit([](Counter &counter) -> base::Result<int> {
            EXPECT_EQ(counter.home, QThread::currentThread());
            return ++counter.count;
        }));
    }
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(*answers[i].result(), i + 1);
    EXPECT_NE(
        *thread.submit([](Counter &counter) -> base::Result<QThread *> { return counter.home; }).result(),
        QThread::currentThread());
}

TEST(ResourceThread, IsOfflineWithoutItsResource)
{
    CounterThread thread(QStringLiteral("counter"));
    const auto ask = [&thread] {
        return thread.submit([](Counter &counter) -> base::Result<int> { return counter.count; }).result();
    };
    EXPECT_EQ(ask().error().code, base::ErrorCode::Offline);
    ASSERT_TRUE(thread.open(makeCounter).result());
    EXPECT_TRUE(ask());
    ASSERT_TRUE(thread.close().result());
    EXPECT_EQ(ask().error().code, base::ErrorCode::Offline);
}

TEST(ResourceThread, KeepsNothingOfAFailedOpening)
{
    CounterThread thread(QStringLiteral("counter"));
    ASSERT_TRUE(thread.open(makeCounter).result());
    const auto fail = []() -> base::Result<std::unique_ptr<Counter>> {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("test"));
    };
    EXPECT_EQ(thread.open(fail).result().error().code, base::ErrorCode::Corrupt);
    const auto answer = thread.submit([](Counter &counter) -> base::Result<int> { return counter.count; });
    EXPECT_EQ(answer.result().error().code, base::ErrorCode::Offline);
}

TEST(ResourceThread, FinishesWhatWasAskedBeforeItGoes)
{
    QFuture<base::Result<int>> last;
    {
        CounterThread thread(QStringLiteral("counter"));
        ASSERT_TRUE(thread.open(makeCounter).result());
        last = thread.submit([](Counter &counter) -> base::Result<int> { return ++counter.count; });
    }
    EXPECT_EQ(*last.result(), 1);
}
