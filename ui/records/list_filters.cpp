#include "records/list_filters.h"

#include "kit/field/day_text.h"

#include <QApplication>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>

namespace lotse::records {

using kit::Choice;

namespace {

constexpr int mostNamed = 2; // values that a chip names
const QString daysId = QStringLiteral("days");
const QString otherSpan = QStringLiteral("other_span");

bool isOfDays(const OfferedFilter &filter)
{
    return filter.kind == OfferedFilter::Kind::Day || filter.kind == OfferedFilter::Kind::Days;
}

const QString me = QStringLiteral("me");
const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");

QDate isoDay(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

} // namespace

DaySpan daysOf(const QString &key, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate month(today.year(), today.month(), 1);
    if (key == QLatin1String("today"))
        return {today, today};
    if (key == QLatin1String("this_week"))
        return {monday, monday.addDays(6)};
    if (key == QLatin1String("last_week"))
        return {monday.addDays(-7), monday.addDays(-1)};
    if (key == QLatin1String("this_month"))
        return {month, month.addMonths(1).addDays(-1)};
    if (key == QLatin1String("last_month"))
        return {month.addMonths(-1), month.addDays(-1)};
    if (key == QLatin1String("this_year"))
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    if (key == QLatin1String("last_year"))
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    return {};
}

ListFilters::ListFilters(kit::FilterBar *bar) : QObject(bar), m_bar(bar)
{
    connect(bar, &kit::FilterBar::filterChosen, this, &ListFilters::showMenuOf);
    connect(bar, &kit::FilterBar::addRequested, this, &ListFilters::showMenu);
    connect(bar, &kit::FilterBar::allRemoved, this, &ListFilters::clear);
    connect(bar, &kit::FilterBar::filterRemoved, this, [this](const QString &id) {
        setChosen(id, {});
        Q_EMIT changed();
    });
}

OfferedFilter ListFilters::days()
{
    return {daysId,
            OfferedFilter::Kind::Days,
            {},
            tr("Period"),
            {{QStringLiteral("today"), tr("today"), {}},
             {QStringLiteral("this_week"), tr("this week"), {}},
             {QStringLiteral("last_week"), tr("last week"), {}},
             {QStringLiteral("this_month"), tr("this month"), {}},
             {QStringLiteral("last_month"), tr("last month"), {}},
             {QStringLiteral("this_year"), tr("this year"), {}},
             {QStringLiteral("last_year"), tr("last year"), {}}}};
}

OfferedFilter ListFilters::onDay(const QString &id, domain::FilterKey key, const QString &label)
{
    return {id,
            OfferedFilter::Kind::Day,
            key,
            label,
            {{QStringLiteral("today"), tr("today"), {}},
             {QStringLiteral("last_month"), tr("at the end of last month"), {}}}};
}

void ListFilters::setOffered(const QList<OfferedFilter> &offered)
{
    m_offered = offered;
    showChips();
}

void ListFilters::setChosen(const QString &id, const QStringList &values)
{
    if (values.isEmpty())
        m_chosen.remove(id);
    else
        m_chosen.insert(id, values);
    showChips();
}

void ListFilters::setAll(const QList<domain::ListFilter> &filters, const DaySpan &days,
                         const QHash<QString, QString> &names)
{
    m_names = names;
    m_chosen.clear();
    for (const domain::ListFilter &filter : filters) {
        const auto offered = std::ranges::find_if(m_offered, [&filter](const OfferedFilter &each) {
            return (each.kind == OfferedFilter::Kind::Values || each.kind == OfferedFilter::Kind::Day)
                && each.key == filter.key;
        });
        if (offered != m_offered.end())
            m_chosen.insert(offered->id, filter.anyOf);
    }
    m_otherDays = days;
    if (days.from.isValid() || days.to.isValid())
        m_chosen.insert(daysId, {otherSpan});
    showChips();
}

domain::ListRequest ListFilters::applied(domain::ListRequest request) const
{
    request.filters.clear();
    request.fieldsOfWork.clear();
    request.from = {};
    request.to = {};
    for (const OfferedFilter &offered : m_offered) {
        const QStringList values = m_chosen.value(offered.id);
        if (values.isEmpty())
            continue;
        if (offered.kind == OfferedFilter::Kind::Values)
            request.filters.append({offered.key, values});
        if (offered.kind == OfferedFilter::Kind::Day) {
            const QDate last = daysOf(values.first(), m_today).to;
            request.filters.append({offered.key, {(last.isValid() ? last : isoDay(values.first())).toString(Qt::ISODate)}});
        }
        if (offered.kind == OfferedFilter::Kind::FieldsOfWork)
            request.fieldsOfWork = values;
        if (offered.kind == OfferedFilter::Kind::Days) {
            const DaySpan span = values.first() == otherSpan ? m_otherDays : daysOf(values.first(), m_today);
            request.from = span.from;
            request.to = span.to;
        }
    }
    return request;
}

QJsonObject ListFilters::save() const
{
    QJsonObject chosen;
    for (auto each = m_chosen.cbegin(); each != m_chosen.cend(); ++each) {
        QStringList values = each.value();
        if (!m_own.isEmpty())
            values.replaceInStrings(m_own, me);
        chosen.insert(each.key(), QJsonArray::fromStringList(values));
    }
    if (m_chosen.value(daysId).contains(otherSpan)) {
        chosen.insert(fromKey, m_otherDays.from.toString(Qt::ISODate));
        chosen.insert(toKey, m_otherDays.to.toString(Qt::ISODate));
    }
    return chosen;
}

void ListFilters::restore(const QJsonObject &saved)
{
    m_chosen.clear();
    m_otherDays = {isoDay(saved.value(fromKey).toString()), isoDay(saved.value(toKey).toString())};
    for (const OfferedFilter &offered : std::as_const(m_offered)) {
        QStringList values;
        for (const QJsonValue value : saved.value(offered.id).toArray())
            values.append(value.toString() == me ? m_own : value.toString());
        if (!values.isEmpty())
            m_chosen.insert(offered.id, values);
    }
    showChips();
}

/// Of several values any may be on; of days one.
void ListFilters::toggle(const QString &id, const QString &value)
{
    const OfferedFilter *filter = find(id);
    if (!filter)
        return;
    QStringList values = m_chosen.value(id);
    const bool wasOn = values.removeOne(value);
    if (isOfDays(*filter))
        values.clear();
    if (!wasOn)
        values.append(value);
    setChosen(id, values);
    Q_EMIT changed();
}

void ListFilters::clear()
{
    m_chosen.clear();
    showChips();
    Q_EMIT changed();
}

void ListFilters::showMenu()
{
    QMenu *menu = newMenu();
    for (const OfferedFilter &filter : std::as_const(m_offered))
        fill(*menu->addMenu(filter.label), filter);
    menu->popup(m_bar->addChip()->mapToGlobal(QPoint(0, m_bar->addChip()->height())));
}

void ListFilters::showMenuOf(const QString &id)
{
    const OfferedFilter *filter = find(id);
    if (!filter)
        return;
    QMenu *menu = newMenu();
    fill(*menu, *filter);
    const QWidget *chip = QApplication::focusWidget();
    if (!chip || !m_bar->isAncestorOf(chip))
        chip = m_bar->addChip();
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

QMenu *ListFilters::newMenu()
{
    auto *menu = new QMenu(m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void ListFilters::fill(QMenu &menu, const OfferedFilter &filter)
{
    const QStringList values = m_chosen.value(filter.id);
    for (const Choice &choice : filter.choices) {
        QAction *action = menu.addAction(choice.label);
        action->setCheckable(true);
        action->setChecked(values.contains(choice.key));
        connect(action, &QAction::triggered, this,
                [this, id = filter.id, key = choice.key] { toggle(id, key); });
    }
}

const OfferedFilter *ListFilters::find(const QString &id) const
{
    const auto found = std::ranges::find(m_offered, id, &OfferedFilter::id);
    return found == m_offered.end() ? nullptr : &*found;
}

QString ListFilters::chipText(const OfferedFilter &filter) const
{
    const QStringList values = m_chosen.value(filter.id);
    QStringList words;
    for (const Choice &choice : filter.choices) { // in the order of the list
        if (values.contains(choice.key))
            words.append(choice.label);
    }
    for (const QString &value : values) {
        const bool isOffered = std::ranges::find(filter.choices, value, &Choice::key) != filter.choices.end();
        if (!isOffered && m_names.contains(value))
            words.append(m_names.value(value));
    }
    if (filter.kind == OfferedFilter::Kind::Day && words.isEmpty())
        words.append(tr("on %1").arg(kit::dayInWords(isoDay(values.first()))));
    if (values.contains(otherSpan))
        words.append(tr("%1 to %2").arg(
            m_otherDays.from.isValid() ? kit::dayInWords(m_otherDays.from) : tr("the beginning"),
            m_otherDays.to.isValid() ? kit::dayInWords(m_otherDays.to) : tr("the end")));
    if (words.size() > mostNamed)
        words = {words.first(), tr("%Ln more", nullptr, int(words.size()) - 1)};
    return QStringLiteral("%1: %2").arg(filter.label, words.join(QLatin1String(", ")));
}

void ListFilters::showChips()
{
    QList<kit::ActiveFilter> chips;
    for (const OfferedFilter &filter : std::as_const(m_offered)) {
        if (!m_chosen.value(filter.id).isEmpty())
            chips.append({filter.id, chipText(filter)});
    }
    m_bar->setFilters(chips);
}

} // namespace lotse::records
