#pragma once

#include "controllers/month/month_controller.h"

#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QGraphicsPathItem;
class QHBoxLayout;
class QStackedBarSeries;
class QValueAxis;

namespace lotse::supervision {

/// The contacts of twelve months as stacked bars, with a key above. One month is outlined. Takes no focus and answers
/// no click: its numbers stand in the table beside it, and a screen reader hears the summary.
class MonthChart : public QWidget
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent = nullptr);

    /// Oldest month first. Also where only the language is another one.
    void setYear(const QList<services::MonthColumn> &year);
    /// By its place in the year.
    void outline(int column);
    void setSummary(const QString &title, const QString &summary);

private:
    void dress();
    void nameMonths();
    void placeOutline();

    QList<services::MonthColumn> m_year;
    int m_outlined = -1;
    QHBoxLayout *m_key;
    QChartView *m_view;
    QChart *m_chart;
    QStackedBarSeries *m_series;
    QList<QBarSet *> m_sets;
    QBarCategoryAxis *m_months;
    QValueAxis *m_numbers;
    QGraphicsPathItem *m_outline;
};

} // namespace lotse::supervision
