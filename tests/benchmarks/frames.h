#pragma once

#include "app/tour/event_watch.h"
#include "benchmarks/samples.h"
#include "controllers/answer.h"
#include "controllers/desk.h"

#include <QElapsedTimer>
#include <QWidget>
#include <QWindow>

#include <functional>

namespace lotse::bench {

/// Knows the frames: the times that a window was painted and its pixels were handed to the screen.
class FrameApplication : public app::WatchedApplication
{
public:
    using WatchedApplication::WatchedApplication;
    using Condition = std::function<bool()>;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The platform asks the window to paint, the widgets ask the widget of the window.
        const bool isPaint = m_awaited
            && ((receiver == m_awaited->windowHandle() && event->type() == QEvent::Paint)
                || (receiver == m_awaited && event->type() == QEvent::UpdateRequest));
        const bool isAwaited = isPaint && m_isSo();
        const bool isHandled = WatchedApplication::notify(receiver, event);
        if (isAwaited)
            m_awaited = nullptr;
        return isHandled;
    }

    /// Lets events come until this is true.
    void until(const Condition &isSo)
    {
        QElapsedTimer patience;
        patience.start();
        while (!isSo()) {
            processEvents(QEventLoop::WaitForMoreEvents);
            if (patience.elapsed() > 600'000)
                giveUp(QStringLiteral("waited in vain"));
        }
    }
    /// Lets events come until the window has been painted while this was true.
    void untilPainted(const QWidget &window, Condition isSo = [] { return true; })
    {
        m_awaited = &window;
        m_isSo = std::move(isSo);
        until([this] { return !m_awaited; });
    }

    /// Lets events come until all that was asked of the reading thread is answered, and what these answers asked.
    void untilAnswered(controllers::Desk &desk)
    {
        for (int i = 0; i < 3; ++i) {
            bool isAnswered = false;
            controllers::whenAnswered(desk.read([](const services::Context &) { return base::Result<int>(0); }), this,
                                      [&isAnswered](const base::Result<int> &) { isAnswered = true; });
            until([&isAnswered] { return isAnswered; });
        }
    }

private:
    const QWidget *m_awaited = nullptr; ///< until it has been painted
    Condition m_isSo;
};

} // namespace lotse::bench
