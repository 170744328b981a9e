#pragma once

#include "async/worker_thread.h"
#include "base/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace lotse::async {

/// A thread with one resource that lives on it, such as a connection to the store. Any callable that takes the
/// resource becomes a future; only values cross. Callables run one after the other, in the order of their calls.
template<class Resource>
class ResourceThread
{
public:
    using Open = std::function<base::Result<std::unique_ptr<Resource>>()>;

    explicit ResourceThread(const QString &name) : m_thread(name) {}
    ~ResourceThread()
    {
        m_thread.post([this] { m_resource.reset(); });
    }
    ResourceThread(const ResourceThread &) = delete;
    ResourceThread &operator=(const ResourceThread &) = delete;

    /// Makes the resource on its thread, in place of the one before, which closes first.
    [[nodiscard]] QFuture<base::Result<void>> open(Open make)
    {
        return run<base::Result<void>>([this, make = std::move(make)]() -> base::Result<void> {
            m_resource.reset();
            LOTSE_TRY(resource, make());
            m_resource = std::move(resource);
            return {};
        });
    }

    /// Lets the resource go, after everything asked for before.
    [[nodiscard]] QFuture<base::Result<void>> close()
    {
        return run<base::Result<void>>([this]() -> base::Result<void> {
            m_resource.reset();
            return {};
        });
    }

    /// Runs `act(Resource &)`, which returns a Result. Offline where there is no resource.
    template<class Act>
    [[nodiscard]] QFuture<std::invoke_result_t<Act, Resource &>> submit(Act act)
    {
        using Answer = std::invoke_result_t<Act, Resource &>;
        return run<Answer>([this, act = std::move(act)]() mutable -> Answer {
            if (!m_resource)
                return base::failure(base::ErrorCode::Offline, QStringLiteral("ResourceThread"));
            return act(*m_resource);
        });
    }

private:
    template<class Answer, class Act>
    QFuture<Answer> run(Act act)
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        m_thread.post([promise, act = std::move(act)]() mutable {
            promise->addResult(act());
            promise->finish();
        });
        return future;
    }

    std::unique_ptr<Resource> m_resource; ///< touched on the thread only
    WorkerThread m_thread;
};

} // namespace lotse::async
