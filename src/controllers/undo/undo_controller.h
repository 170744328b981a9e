#pragma once

#include "controllers/contact/call_controller.h"

#include <QTimer>

#include <utility>

namespace lotse::controllers {

/// What was done at this window in the last ten minutes and can be taken back, the latest first. Hears of every act
/// from the desk; what was changed again meanwhile refuses to go back.
class UndoController : public QObject
{
    Q_OBJECT

public:
    UndoController(Desk &desk, CallController &calls);

    /// The use case that would be taken back next; empty where there is none.
    [[nodiscard]] QString nextAction() const;
    /// True where an act was done since the last time somebody asked: then its message offers to undo it. What is linked
    /// while a call is recorded has no message.
    [[nodiscard]] bool takeNews() { return std::exchange(m_isNew, false); }

public Q_SLOTS:
    void undo();

Q_SIGNALS:
    /// Another act is the next one, or none.
    void nextChanged();
    /// An act was taken back; with the contact it was about, where it was one that is to be completed again.
    void undone(const lotse::domain::ContactId &contact);
    void failed(const lotse::base::Error &error);

private:
    void take(const services::ChangeLog &log);
    void dropOld();

    Desk &m_desk;
    CallController &m_calls;
    QList<services::ChangeLog> m_logs;
    QTimer m_expiry;
    bool m_isNew = false;
};

} // namespace lotse::controllers
