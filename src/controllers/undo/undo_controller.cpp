#include "controllers/undo/undo_controller.h"

#include "controllers/answer.h"
#include "services/undo/take_back.h"

namespace lotse::controllers {

using services::ChangeLog;
using services::TakeBack;

namespace {

/// The contact that goes back to the form, because it is not finished any more.
domain::ContactId reopened(const ChangeLog &log)
{
    for (const services::AnyChange &change : log.changes) {
        const auto *contact = std::get_if<services::Change<domain::Contact>>(&change);
        if (contact && contact->before.revision > 0 && contact->before.status != contact->after.status)
            return contact->after.id;
    }
    return {};
}

} // namespace

UndoController::UndoController(Desk &desk, CallController &calls) : m_desk(desk), m_calls(calls)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &UndoController::dropOld);
    connect(&desk, &Desk::actDone, this, &UndoController::take);
    connect(&calls, &CallController::linksTakenBack, this, [this] { Q_EMIT undone({}); });
    connect(&desk, &Desk::storeClosed, this, [this] {
        m_logs.clear();
        Q_EMIT nextChanged();
    });
}

QString UndoController::nextAction() const { return m_logs.isEmpty() ? QString() : m_logs.last().action; }

void UndoController::take(const ChangeLog &log)
{
    m_logs.append(log);
    m_isNew = !services::linkWhileOpen(log);
    dropOld();
}

void UndoController::dropOld()
{
    const qint64 now = m_desk.clock().now().milliseconds;
    m_logs.removeIf([now](const ChangeLog &log) { return now - log.at.milliseconds >= TakeBack::milliseconds; });
    if (!m_logs.isEmpty())
        m_expiry.start(int(m_logs.first().at.milliseconds + TakeBack::milliseconds - now));
    Q_EMIT nextChanged();
}

void UndoController::undo()
{
    if (m_logs.isEmpty())
        return;
    const ChangeLog log = m_logs.takeLast();
    Q_EMIT nextChanged();
    if (m_calls.takeBack(log))
        return;
    const auto takeBack = [log](const services::Context &context) { return TakeBack(context).run(log); };
    whenAnswered(m_desk.write(takeBack), this, [this, log](const base::Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_desk.tellChange();
        Q_EMIT undone(reopened(log));
    });
}

} // namespace lotse::controllers
