#include "app/tour/event_watch.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QThread>

#include <gtest/gtest.h>

using namespace lotse;
using app::EventWatch;

namespace {

/// A watch over events whose length the test says.
class EventWatchTest : public ::testing::Test
{
protected:
    bool handle(const QObject &receiver, int milliseconds, const std::function<void()> &within = [] {})
    {
        return watch.measure(receiver, QEvent::Timer, [this, milliseconds, &within] {
            within();
            now += milliseconds * 1'000'000;
            return true;
        });
    }

    qint64 now = 0;
    EventWatch watch{[this] { return now; }};
    QObject object;
    QThread thread;
};

/// Keeps the processor busy for this long, however busy the machine is.
void work(int milliseconds)
{
    const qint64 end = EventWatch::threadTime() + qint64(milliseconds) * 1'000'000;
    while (EventWatch::threadTime() < end) { }
}

} // namespace

TEST_F(EventWatchTest, KnowsNothingBeforeTheFirstEvent) { EXPECT_FALSE(watch.longest()); }

TEST_F(EventWatchTest, NamesTheLongestByItsReceiverAndType)
{
    EXPECT_TRUE(handle(object, 5));
    EXPECT_TRUE(handle(thread, 60));
    EXPECT_TRUE(handle(object, 7));
    ASSERT_TRUE(watch.longest());
    EXPECT_DOUBLE_EQ(watch.longest()->milliseconds, 60);
    EXPECT_EQ(watch.longest()->receiver, "QThread");
    EXPECT_EQ(watch.longest()->type, "Timer");
}

TEST_F(EventWatchTest, SaysWhoseHelperItWas)
{
    QFutureWatcher<void> helper(&thread);
    handle(helper, 1);
    EXPECT_EQ(watch.longest()->receiver, "QFutureWatcherBase of QThread");
}

TEST_F(EventWatchTest, CountsWhatAnEventSendsOnAsItsOwn)
{
    handle(object, 5, [this] { handle(thread, 60); });
    EXPECT_DOUBLE_EQ(watch.longest()->milliseconds, 65);
    EXPECT_EQ(watch.longest()->receiver, "QObject");
}

TEST_F(EventWatchTest, CountsTheEventsOfALoopWithinAnEventForThemselves)
{
    QEventLoop loop;
    handle(object, 5, [&] {
        QMetaObject::invokeMethod(&loop, [&] {
            handle(thread, 30);
            handle(thread, 20);
            loop.quit();
        }, Qt::QueuedConnection);
        loop.exec();
    });
    EXPECT_DOUBLE_EQ(watch.longest()->milliseconds, 30);
    handle(object, 45);
    EXPECT_DOUBLE_EQ(watch.longest()->milliseconds, 45) << "afterwards it measures as before";
}

TEST(WatchedApplication, NoticesALongEventOfItsThreadAndNoOther)
{
    auto &application = *static_cast<app::WatchedApplication *>(QCoreApplication::instance());
    EventWatch watch;
    application.letWatch(&watch);
    QThread other;
    QObject worker;
    worker.moveToThread(&other);
    QObject::connect(&other, &QThread::started, &worker, [&other] {
        work(120);
        other.quit();
    });
    other.start();
    QMetaObject::invokeMethod(&application, [] { work(60); }, Qt::QueuedConnection);
    other.wait();
    QCoreApplication::processEvents();
    application.letWatch(nullptr);
    ASSERT_TRUE(watch.longest());
    EXPECT_GE(watch.longest()->milliseconds, 60);
    EXPECT_LT(watch.longest()->milliseconds, 120);
    EXPECT_EQ(watch.longest()->receiver, "QApplication");
    EXPECT_EQ(watch.longest()->type, "MetaCall");
}
