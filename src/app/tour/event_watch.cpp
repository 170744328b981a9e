#include "app/tour/event_watch.h"

#include <QFutureWatcher>
#include <QMetaEnum>
#include <QThread>
#include <QTimer>

#include <ctime>

namespace lotse::app {

namespace {

/// A watcher or a timer alone says little: then with whose it is.
QByteArray nameOf(const QMetaObject &receiver, const QMetaObject *owner)
{
    const QByteArray name = receiver.className();
    const bool isHelper = receiver.inherits(&QFutureWatcherBase::staticMetaObject) || receiver.inherits(&QTimer::staticMetaObject);
    return isHelper && owner ? name + " of " + owner->className() : name;
}

} // namespace

qint64 EventWatch::threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool EventWatch::measure(const QObject &receiver, QEvent::Type type, const std::function<bool()> &handle)
{
    const int loop = QThread::currentThread()->loopLevel();
    if (loop <= m_loop)
        return handle();
    const QMetaObject &receiverClass = *receiver.metaObject(); // the receiver may be gone afterwards
    const QMetaObject *ownerClass = receiver.parent() ? receiver.parent()->metaObject() : nullptr;
    const int loopBefore = std::exchange(m_loop, loop);
    const qint64 elsewhereBefore = std::exchange(m_elsewhere, 0);
    const qint64 begin = m_clock();
    const bool isHandled = handle();
    const qint64 spent = m_clock() - begin;
    const double milliseconds = double(spent - m_elsewhere) / 1e6;
    if (!m_longest || milliseconds > m_longest->milliseconds) {
        const char *typeName = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest = {milliseconds, nameOf(receiverClass, ownerClass), typeName ? typeName : QByteArray::number(int(type))};
    }
    m_loop = loopBefore;
    m_elsewhere = elsewhereBefore + spent;
    return isHandled;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watch || receiver->thread() != thread()) // the threads of the store have events as well
        return QApplication::notify(receiver, event);
    return m_watch->measure(*receiver, event->type(), [this, receiver, event] { return QApplication::notify(receiver, event); });
}

} // namespace lotse::app
