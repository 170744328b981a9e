#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace lotse::async {

/// One thread that runs what it is given, one after the other, in order. The only place that makes a thread.
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name);
    /// Runs what is queued to its end, then stops.
    ~WorkerThread();
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    void post(std::function<void()> act);

private:
    QThread m_thread;
    QObject m_worker; ///< lives on the thread
};

} // namespace lotse::async
