#pragma once

#include "domain/list/list_request.h"
#include "kit/field/choice.h"
#include "kit/field/filter_bar.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QObject>

class QMenu;

namespace lotse::records {

/// A filter that a list offers, with the values to choose among.
struct OfferedFilter {
    enum class Kind {
        Values,
        Day,          ///< what held at the end of one day: a day, or a span whose last day it is
        Days,
        FieldsOfWork,
    };

    QString id;                  ///< stable; the name of the field it looks at
    Kind kind = Kind::Values;
    domain::FilterKey key = domain::FilterKey::Status; ///< of Values and Day
    QString label;
    QList<kit::Choice> choices;  ///< of Day and Days their keys are those of `daysOf`
};

/// The first and the last day of a span that people name: "today", "this_week", "last_week", "this_month",
/// "last_month", "this_year", "last_year". Not valid for another key.
struct DaySpan {
    QDate from;
    QDate to;
};
[[nodiscard]] DaySpan daysOf(const QString &key, QDate today);

/// Which filters of a list are on, shown in a filter bar and changed by its menus. Knows no list: it tells what to
/// ask for.
class ListFilters : public QObject
{
    Q_OBJECT

public:
    /// The bar owns the filters.
    explicit ListFilters(kit::FilterBar *bar);

    /// The filter of days, in the language of the window.
    [[nodiscard]] static OfferedFilter days();

    /// A filter by what held at the end of a day, called like that: "Feedback overdue".
    [[nodiscard]] static OfferedFilter onDay(const QString &id, domain::FilterKey key, const QString &label);

    /// Keeps what is on; call it again for another language or other code lists.
    void setOffered(const QList<OfferedFilter> &offered);
    void setToday(QDate today) { m_today = today; }
    /// The id that stands for whoever works here: kept filters say "me" for it.
    void setOwn(const QString &id) { m_own = id; }
    /// Silent: `changed` tells of what somebody did.
    void setChosen(const QString &id, const QStringList &values);
    /// Takes over filters and days as somebody else names them, e.g. a tile; others go off.
    void setAll(const QList<domain::ListFilter> &filters, const DaySpan &days, const QHash<QString, QString> &names = {});
    [[nodiscard]] QStringList chosen(const QString &id) const { return m_chosen.value(id); }
    [[nodiscard]] bool isAnyOn() const { return !m_chosen.isEmpty(); }
    [[nodiscard]] const QList<OfferedFilter> &offered() const { return m_offered; }

    /// The request with the filters, days and fields of work that are on instead of its own.
    [[nodiscard]] domain::ListRequest applied(domain::ListRequest request) const;

    /// What is on, to be kept between sessions: keys of codes, ids and days. Nothing that anybody typed.
    [[nodiscard]] QJsonObject save() const;
    /// What the list does not offer any more is left out.
    void restore(const QJsonObject &saved);

public Q_SLOTS:
    /// Puts a value of a filter on, or off again.
    void toggle(const QString &id, const QString &value);
    void clear();
    /// Opens the menu of all filters at the bar.
    void showMenu();

Q_SIGNALS:
    void changed();

private:
    void showChips();
    void showMenuOf(const QString &id);
    void fill(QMenu &menu, const OfferedFilter &filter);
    [[nodiscard]] QMenu *newMenu();
    [[nodiscard]] const OfferedFilter *find(const QString &id) const;
    [[nodiscard]] QString chipText(const OfferedFilter &filter) const;

    kit::FilterBar *m_bar;
    QList<OfferedFilter> m_offered;
    QHash<QString, QStringList> m_chosen; ///< by the id of the filter
    DaySpan m_otherDays;                  ///< a span that has no name, from elsewhere
    QHash<QString, QString> m_names;      ///< of values that are not offered, from elsewhere
    QDate m_today;
    QString m_own;
};

} // namespace lotse::records
