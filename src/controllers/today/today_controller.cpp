#include "controllers/today/today_controller.h"

#include "services/contact/take_up_written_contact.h"
#include "services/task/complete_task.h"
#include "services/task/postpone_task.h"
#include "services/task/record_attempt.h"

namespace lotse::controllers {

using services::Context;
using services::TodayRow;

namespace {

constexpr int minute = 60'000;

} // namespace

TodayController::TodayController(Desk &desk) : m_desk(desk)
{
    connect(&desk, &Desk::recordsChanged, this, &TodayController::refresh);
    connect(&desk, &Desk::storeClosed, this, [this] {
        m_question.forget();
        m_isAsked = false;
        m_today = {};
        Q_EMIT todayChanged();
    });
    connect(&m_minute, &QTimer::timeout, this, &TodayController::lookAtClock);
    m_minute.start(minute);
}

void TodayController::show(const services::TodayRequest &request)
{
    if (m_isAsked && request == m_request)
        return; // it is on its way
    m_request = request;
    refresh();
}

void TodayController::refresh()
{
    const int question = m_question.ask();
    m_isAsked = true;
    whenAnswered(m_desk.read([request = m_request](const Context &context) { return services::ListToday(context).run(request); }),
                 this, [this, question](const base::Result<services::Today> &today) {
                     if (!m_question.isLatest(question))
                         return;
                     m_isAsked = false;
                     if (!today) {
                         if (m_desk.isOpen()) // else the desk has said why not
                             Q_EMIT failed(today.error());
                         return;
                     }
                     m_today = *today;
                     Q_EMIT todayChanged();
                 });
}

void TodayController::lookAtClock()
{
    if (m_desk.isOpen() && m_desk.today() != m_today.day)
        refresh();
    Q_EMIT clockMoved();
}

template<class Act, class Done>
void TodayController::act(Act act, Done done)
{
    auto answer = m_desk.write(std::move(act));
    using Answer = decltype(answer.result());
    whenAnswered(answer, this, [this, done = std::move(done)](const Answer &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            refresh(); // what the row showed may be outdated
            return;
        }
        done(*result);
        m_desk.tellChange();
    });
}

void TodayController::completeTask(const TodayRow &row, const domain::Code &outcome)
{
    act([row, outcome](const Context &context) {
            return services::CompleteTask(context).run(domain::TaskId::fromStored(row.id), row.revision, outcome);
        },
        [this](const domain::Task &) { Q_EMIT taskCompleted(); });
}

void TodayController::recordAttempt(const TodayRow &row)
{
    act([row](const Context &context) {
            return services::RecordAttempt(context).run(domain::TaskId::fromStored(row.id), row.revision,
                                                        QStringLiteral("not_reached"));
        },
        [this](const domain::Task &) { Q_EMIT attemptRecorded(); });
}

void TodayController::postponeTask(const TodayRow &row, QDate day)
{
    act([row, day](const Context &context) {
            return services::PostponeTask(context).run(domain::TaskId::fromStored(row.id), row.revision, {day, {}, {}});
        },
        [this](const domain::Task &task) { Q_EMIT taskPostponed(task.dueOn); });
}

void TodayController::takeUpMessage(const TodayRow &row)
{
    act([row](const Context &context) {
            return services::TakeUpWrittenContact(context).run(domain::ContactId::fromStored(row.id), row.revision);
        },
        [this](const domain::Contact &contact) { Q_EMIT messageTakenUp(contact.id); });
}

} // namespace lotse::controllers
