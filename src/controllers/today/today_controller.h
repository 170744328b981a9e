#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"
#include "services/today/list_today.h"

#include <QTimer>

namespace lotse::controllers {

/// What waits for the person at this window, read anew whenever records change and when the day does. Whoever shows
/// it asks first.
class TodayController : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives the controller.
    explicit TodayController(Desk &desk);

    [[nodiscard]] const services::Today &today() const { return m_today; }
    [[nodiscard]] const services::TodayRequest &request() const { return m_request; }
    /// What waits now is on its way.
    [[nodiscard]] bool isAsked() const { return m_isAsked; }

public Q_SLOTS:
    /// Asks for another part: whose, up to when, in which fields of work.
    void show(const lotse::services::TodayRequest &request);
    /// May be asked while the store is still being opened: the answer comes once it is.
    void refresh();
    /// Looks at the clock: words like "in 20 min" change with it, and after midnight everything does.
    void lookAtClock();

    void completeTask(const lotse::services::TodayRow &row, const lotse::domain::Code &outcome);
    /// A try that reached nobody.
    void recordAttempt(const lotse::services::TodayRow &row);
    void postponeTask(const lotse::services::TodayRow &row, QDate day);
    /// Begins to answer a message: from now on it is this person's.
    void takeUpMessage(const lotse::services::TodayRow &row);

Q_SIGNALS:
    void todayChanged();
    void clockMoved();
    void taskCompleted();
    void attemptRecorded();
    void taskPostponed(QDate day);
    void messageTakenUp(const lotse::domain::ContactId &contact);
    void failed(const lotse::base::Error &error);

private:
    /// Runs a use case that changes something, and tells what came of it.
    template<class Act, class Done>
    void act(Act act, Done done);

    Desk &m_desk;
    services::Today m_today;
    services::TodayRequest m_request;
    LatestQuestion m_question;
    bool m_isAsked = false;
    QTimer m_minute;
};

} // namespace lotse::controllers
