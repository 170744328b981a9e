#include "controllers/month/month_controller.h"

namespace lotse::controllers {

MonthController::MonthController(Desk &desk) : m_desk(desk)
{
    connect(&desk, &Desk::storeOpened, this, [this] {
        const QDate today = m_desk.today();
        m_month = QDate(today.year(), today.month(), 1).addMonths(-1);
    });
    connect(&desk, &Desk::storeClosed, this, [this] {
        m_question.forget();
        m_month = {};
        m_overview.reset();
        Q_EMIT overviewChanged();
    });
}

QDate MonthController::compared(Comparison comparison) const
{
    return comparison == Comparison::MonthBefore ? m_month.addMonths(-1) : m_month.addYears(-1);
}

void MonthController::showMonth(QDate firstDay)
{
    if (!m_month.isValid() || firstDay > m_desk.today())
        return;
    m_month = firstDay;
    refresh();
}

void MonthController::compareWith(Comparison comparison)
{
    m_comparison = comparison;
    refresh();
}

void MonthController::refresh()
{
    if (!m_desk.isOpen() || !m_month.isValid())
        return;
    const int question = m_question.ask();
    const auto read = [month = m_month, other = compared(m_comparison)](const services::Context &context) {
        return services::ShowMonth(context).run(month, other);
    };
    whenAnswered(m_desk.read(read), this, [this, question](const base::Result<services::MonthOverview> &overview) {
        if (!m_question.isLatest(question))
            return;
        if (!overview) {
            Q_EMIT failed(overview.error());
            return;
        }
        m_overview = *overview;
        Q_EMIT overviewChanged();
    });
}

} // namespace lotse::controllers
