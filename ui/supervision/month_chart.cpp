#include "supervision/month_chart.h"

#include "kit/follow_look.h"
#include "kit/label.h"
#include "supervision/chart_pattern.h"
#include "supervision/month_words.h"
#include "words/date_text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QHBoxLayout>
#include <QLegend>
#include <QPainterPath>
#include <QPen>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace lotse::supervision {

using kit::Token;

namespace {

constexpr double barWidth = 0.58; // of a month's share of the width
constexpr int parts = 4;          // of the axis of numbers
constexpr double viewHeight = 300;
constexpr double swatch = 12;

/// The smallest step in easy numbers of which four reach the highest bar.
qint64 stepFor(qint64 highest)
{
    for (qint64 unit = 1;; unit *= 10) {
        for (const qint64 step : {1, 2, 3, 4, 5, 6, 8}) {
            if (step * unit * parts >= highest)
                return step * unit;
        }
    }
}

} // namespace

MonthChart::MonthChart(QWidget *parent)
    : QWidget(parent),
      m_key(new QHBoxLayout),
      m_view(new QChartView(this)),
      m_chart(m_view->chart()),
      m_series(new QStackedBarSeries(m_chart)),
      m_months(new QBarCategoryAxis(m_chart)),
      m_numbers(new QValueAxis(m_chart)),
      m_outline(new QGraphicsPathItem(m_chart))
{
    for (const domain::CallerCircle circle : domain::allOf<domain::CallerCircle>()) {
        m_sets.append(new QBarSet(domain::word(circle), m_series));
        m_series->append(m_sets.last());
        m_key->addWidget(new kit::Label(this));
        m_key->addWidget(new kit::Label(this));
    }
    m_key->addStretch();
    m_series->setBarWidth(barWidth);
    m_chart->addSeries(m_series);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_months, Qt::AlignBottom);
    m_chart->addAxis(m_numbers, Qt::AlignLeft);
    m_series->attachAxis(m_months);
    m_series->attachAxis(m_numbers);
    m_months->setGridLineVisible(false);
    m_numbers->setLineVisible(false);
    m_numbers->setLabelFormat(QStringLiteral("%d"));
    m_numbers->setTickCount(parts + 1);
    m_outline->setZValue(10);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // a view of graphics gives it one
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setInteractive(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_key);
    column->addWidget(m_view, 1);
    connect(m_chart, &QChart::plotAreaChanged, this, &MonthChart::placeOutline);
    kit::followLook(this, [this, column](const kit::Look &look) {
        column->setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(8));
        column->setSpacing(look.px(8));
        m_key->setSpacing(look.px(6));
        m_view->setMinimumHeight(look.px(viewHeight));
        dress();
    });
}

void MonthChart::dress()
{
    const kit::Look &look = kit::lookOf(this);
    m_chart->setBackgroundBrush(look.color(Token::Surface));
    m_view->setBackgroundBrush(look.color(Token::Surface));
    m_chart->setMargins(QMargins(0, look.px(4), 0, 0));
    for (int i = 0; i < m_sets.size(); ++i) {
        const QBrush brush = chartBrush(i, look, devicePixelRatioF());
        m_sets[i]->setBrush(brush);
        m_sets[i]->setPen(QPen(look.color(Token::Surface), 1));
        QPixmap mark((QSizeF(look.px(swatch), look.px(swatch)) * devicePixelRatioF()).toSize());
        mark.setDevicePixelRatio(devicePixelRatioF());
        QPainter(&mark).fillRect(QRect(0, 0, look.px(swatch), look.px(swatch)), brush);
        static_cast<QLabel *>(m_key->itemAt(2 * i)->widget())->setPixmap(mark);
        m_key->itemAt(2 * i + 1)->widget()->setContentsMargins(0, 0, look.px(12), 0);
    }
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_months), static_cast<QAbstractAxis *>(m_numbers)}) {
        axis->setLabelsFont(look.font(kit::TextRole::Caption));
        axis->setLabelsColor(look.color(Token::TextMuted));
        axis->setLinePen(QPen(look.color(Token::BorderControl), look.line()));
        axis->setGridLinePen(QPen(look.color(Token::Grid), 1));
    }
    m_outline->setPen(QPen(look.color(Token::Text), 2));
    nameMonths();
    placeOutline();
}

void MonthChart::setYear(const QList<services::MonthColumn> &year)
{
    m_year = year;
    qint64 highest = 0;
    for (const services::MonthColumn &month : year)
        highest = std::max(highest, month.total);
    m_numbers->setRange(0, double(stepFor(highest) * parts));
    for (int i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->remove(0, m_sets[i]->count());
        for (const services::MonthColumn &month : year)
            m_sets[i]->append(double(month.byCircle[std::size_t(i)]));
        static_cast<QLabel *>(m_key->itemAt(2 * i + 1)->widget())->setText(circleName(domain::CallerCircle(i)));
    }
    nameMonths();
    placeOutline();
}

/// The year stands below the first month and below each January, the outlined month in strong letters.
void MonthChart::nameMonths()
{
    QStringList names;
    const QString muted = kit::lookOf(this).color(Token::TextMuted).name();
    const QString strong = kit::lookOf(this).color(Token::Text).name();
    for (int i = 0; i < m_year.size(); ++i) {
        const QDate month = m_year[i].month;
        const bool isStrong = i == m_outlined;
        QString name = words::shortMonth(month);
        if (i == 0 || month.month() == 1)
            name += QStringLiteral("<br>%1").arg(month.year());
        names.append(QStringLiteral("<div align=\"center\" style=\"color:%1;font-weight:%2\">%3</div>")
                         .arg(isStrong ? strong : muted, isStrong ? QStringLiteral("600") : QStringLiteral("400"), name));
    }
    if (names != m_months->categories())
        m_months->setCategories(names);
}

void MonthChart::outline(int column)
{
    m_outlined = column;
    nameMonths();
    placeOutline();
}

void MonthChart::placeOutline()
{
    const bool isShown = m_outlined >= 0 && m_outlined < m_year.size();
    m_outline->setVisible(isShown);
    if (!isShown)
        return;
    const kit::Look &look = kit::lookOf(this);
    const QRectF plot = m_chart->plotArea();
    const double share = plot.width() / double(m_year.size());
    const double top = plot.bottom() - plot.height() * double(m_year[m_outlined].total) / m_numbers->max();
    const double width = share * barWidth + look.px(8);
    QPainterPath path;
    path.addRoundedRect(QRectF(plot.left() + share * (m_outlined + 0.5) - width / 2, top - look.px(5), width,
                               plot.bottom() - top + look.px(5)),
                        3, 3);
    m_outline->setPath(path);
}

void MonthChart::setSummary(const QString &title, const QString &summary)
{
    setAccessibleName(title);
    setAccessibleDescription(summary);
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(summary);
}

} // namespace lotse::supervision
