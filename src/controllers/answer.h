#pragma once

#include "base/result.h"

#include <QFutureWatcher>

namespace lotse::controllers {

/// Hands the answer to `handle(base::Result<T>)` on the thread of `receiver`, or to nobody where it is gone by then.
template<class T, class Handle>
void whenAnswered(QFuture<base::Result<T>> answer, QObject *receiver, Handle handle)
{
    // QFuture::then() asserts that its receiver outlives the answer; a watcher goes with it.
    auto *watcher = new QFutureWatcher<base::Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handle = std::move(handle)]() mutable {
                         watcher->deleteLater();
                         handle(watcher->result());
                     });
    watcher->setFuture(answer);
}

/// Tells the answer to the latest question from those to questions that nobody asks any more.
class LatestQuestion
{
public:
    /// Asks anew; what was asked before no longer counts.
    [[nodiscard]] int ask() { return ++m_latest; }
    /// Asks nothing; what was asked before no longer counts.
    void forget() { ++m_latest; }
    [[nodiscard]] bool isLatest(int question) const { return question == m_latest; }

private:
    int m_latest = 0;
};

} // namespace lotse::controllers
