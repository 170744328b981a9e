#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"
#include "services/month/show_month.h"

#include <optional>

namespace lotse::controllers {

/// A month at a glance and the month it is compared with. Begins with the last whole month of each store.
class MonthController : public QObject
{
    Q_OBJECT

public:
    enum class Comparison { SameMonthLastYear, MonthBefore };
    Q_ENUM(Comparison)

    /// The desk outlives the controller.
    explicit MonthController(Desk &desk);

    /// What was read last; nothing before the first answer.
    [[nodiscard]] const std::optional<services::MonthOverview> &overview() const { return m_overview; }
    /// First day of the month that is asked for; not valid while no store is open.
    [[nodiscard]] QDate month() const { return m_month; }
    /// First day of the month it is compared with.
    [[nodiscard]] QDate compared(Comparison comparison) const;
    [[nodiscard]] Comparison comparison() const { return m_comparison; }
    [[nodiscard]] bool hasNextMonth() const { return m_month.addMonths(1) <= m_desk.today(); }
    [[nodiscard]] const QTimeZone &zone() const { return m_desk.setting().organisation.zone; }

public Q_SLOTS:
    void refresh();
    /// Asks for the month that begins on this day; one that has not begun is not asked for.
    void showMonth(QDate firstDay);
    void showPreviousMonth() { showMonth(m_month.addMonths(-1)); }
    void showNextMonth() { showMonth(m_month.addMonths(1)); }
    void compareWith(lotse::controllers::MonthController::Comparison comparison);

Q_SIGNALS:
    void overviewChanged();
    void failed(const lotse::base::Error &error);

private:
    Desk &m_desk;
    LatestQuestion m_question;
    QDate m_month;
    Comparison m_comparison = Comparison::SameMonthLastYear;
    std::optional<services::MonthOverview> m_overview;
};

} // namespace lotse::controllers
