#pragma once

#include <QApplication>

#include <functional>
#include <optional>

namespace lotse::app {

/// Measures what each event costs the thread of the window, and remembers the longest by the class of its receiver and
/// its type, never by its content. Counts the time of the processor, so that a busy machine makes no event long. What
/// a handler sends on belongs to the event that began it; the events of a loop that it runs, of a dialog say, are
/// events of their own.
class EventWatch
{
public:
    /// Nanoseconds that the processor worked so far.
    using Clock = std::function<qint64()>;
    static qint64 threadTime();

    struct Event {
        double milliseconds = 0;
        QByteArray receiver; ///< "QWidgetWindow", "QFutureWatcherBase of lotse::controllers::PagedList"
        QByteArray type;     ///< "UpdateRequest"
    };

    explicit EventWatch(Clock clock = threadTime) : m_clock(std::move(clock)) {}

    /// Handles an event and measures it.
    bool measure(const QObject &receiver, QEvent::Type type, const std::function<bool()> &handle);
    /// Nothing where no event came.
    [[nodiscard]] const std::optional<Event> &longest() const { return m_longest; }

private:
    Clock m_clock;
    int m_loop = -1;        ///< the level of the loop whose event is being handled; -1 between events
    qint64 m_elsewhere = 0; ///< spent in events of loops below the event that is being handled
    std::optional<Event> m_longest;
};

/// An application whose events can be watched.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// Lets this watch measure every event of the thread of the window from now on; it outlives the application's loop.
    void letWatch(EventWatch *watch) { m_watch = watch; }

private:
    EventWatch *m_watch = nullptr;
};

} // namespace lotse::app
