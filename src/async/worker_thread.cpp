#include "async/worker_thread.h"

namespace lotse::async {

WorkerThread::WorkerThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> act)
{
    QMetaObject::invokeMethod(&m_worker, std::move(act), Qt::QueuedConnection);
}

} // namespace lotse::async
