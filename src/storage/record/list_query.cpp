#include "storage/record/list_query.h"

#include "base/clock.h"
#include "base/text.h"

#include <algorithm>

namespace lotse::storage {

using domain::ListFilter;
using domain::ListRequest;

namespace {

/// Collects conditions and the values of their placeholders.
class Where
{
public:
    explicit Where(QVariantList &values) : m_values(values) {}

    void add(const QString &condition)
    {
        if (!condition.isEmpty())
            m_conditions.append(condition);
    }
    /// `condition` holds %1 where the placeholders go.
    void add(const QString &condition, const QVariantList &values)
    {
        m_conditions.append(condition.arg(placeholders(m_values.size(), values.size())));
        m_values.append(values);
    }
    [[nodiscard]] bool isEmpty() const { return m_conditions.isEmpty(); }
    [[nodiscard]] QString text() const { return m_conditions.join(QLatin1String(" and ")); }

private:
    QVariantList &m_values;
    QStringList m_conditions;
};

QVariantList toVariants(const QStringList &texts)
{
    QVariantList values;
    for (const QString &text : texts)
        values.append(text);
    return values;
}

QVariant rangeValue(const ListSpec &spec, QDate day, const QTimeZone &zone)
{
    return spec.rangeIsInstant ? QVariant(base::startOfDay(day, zone).milliseconds)
                               : QVariant(day.toString(Qt::ISODate));
}

QString orderBy(QStringList columns, bool descending)
{
    if (descending) {
        for (QString &column : columns)
            column += QLatin1String(" desc");
    }
    return columns.join(QLatin1String(", "));
}

bool hasOnlyRareValues(const ListCondition &offered, const QStringList &values)
{
    return !offered.rareValues.isEmpty()
        && std::ranges::all_of(values, [&offered](const QString &value) { return offered.rareValues.contains(value); });
}

/// A filter of the request beside the condition that the kind offers for it.
struct AskedFilter {
    const ListCondition *offered;
    QStringList values;
};

/// A request held against what a kind offers.
class Question
{
public:
    Question(const ListSpec &spec, const ListRequest &request, const ListScope &scope)
        : m_spec(spec),
          m_request(request),
          m_scope(scope)
    {}

    [[nodiscard]] base::Result<void> understand();
    [[nodiscard]] ComposedQuery page() const;
    [[nodiscard]] ComposedQuery survey(int reach) const;

private:
    [[nodiscard]] QList<QStringList> branches(bool alongPrimaryKey) const;
    void addScope(Where &where, const QStringList &fieldsOfWork) const;
    void addRange(Where &where) const;
    void addKeyset(Where &where) const;
    static void addFilters(Where &where, const QList<AskedFilter> &filters);

    const ListSpec &m_spec;
    const ListRequest &m_request;
    const ListScope &m_scope;
    QStringList m_sortColumns;
    bool m_isPrimaryKey = false;
    bool m_isSelective = false;
    bool m_isRare = false;
    QList<AskedFilter> m_leading; ///< those with an index of their own
    QList<AskedFilter> m_others;
};

tl::unexpected<base::Error> refuse() { return base::failure(base::ErrorCode::Invalid, QStringLiteral("list_query")); }

base::Result<void> Question::understand()
{
    const auto sort = std::ranges::find(m_spec.sorts, m_request.sort, &ListSort::key);
    if (sort == m_spec.sorts.end())
        return refuse();
    if (!m_request.fromName.isEmpty() && m_request.sort != domain::SortKey::Name)
        return refuse();
    m_sortColumns = sort->columns;
    m_isPrimaryKey = sort->isPrimaryKey;
    for (const ListFilter &filter : m_request.filters) {
        const auto offered = std::ranges::find(m_spec.filters, filter.key, &ListCondition::key);
        if (offered == m_spec.filters.end() || filter.anyOf.isEmpty()
            || (offered->takesOneValue && filter.anyOf.size() > 1))
            return refuse();
        const bool isRare = hasOnlyRareValues(*offered, filter.anyOf);
        m_isRare |= isRare;
        m_isSelective |= offered->isSelective;
        (isRare || offered->isSelective ? m_leading : m_others).append({&*offered, filter.anyOf});
    }
    return {};
}

/// The fields of work that each branch reads; one branch without any where the kind has none.
QList<QStringList> Question::branches(bool alongPrimaryKey) const
{
    if (!m_spec.hasFieldOfWork)
        return {QStringList()};
    const QStringList &fieldsOfWork = m_request.fieldsOfWork;
    if ((alongPrimaryKey || m_isSelective) && !fieldsOfWork.isEmpty())
        return {fieldsOfWork};
    QList<QStringList> each;
    for (const QString &fieldOfWork : fieldsOfWork)
        each.append(QStringList{fieldOfWork});
    return each;
}

/// A plus before a column hides the index of the scope, where another index finds or orders the rows better.
void Question::addScope(Where &where, const QStringList &fieldsOfWork) const
{
    const QLatin1String plus(m_isSelective || fieldsOfWork.size() > 1 ? "+" : "");
    where.add(plus + QLatin1String("organisation_id = %1"), {m_scope.organisationId});
    if (!fieldsOfWork.isEmpty())
        where.add(plus + QLatin1String("field_of_work in (%1)"), toVariants(fieldsOfWork));
    where.add(m_spec.always);
}

/// The places before and after a page lie within the range already; with both conditions the engine would begin at
/// the start of the range each time.
void Question::addRange(Where &where) const
{
    const bool isSorted = m_spec.fromCondition.startsWith(m_sortColumns.first() + u' ');
    const bool hasStart = isSorted && (m_request.descending ? m_request.upTo : m_request.after);
    const bool hasEnd = isSorted && (m_request.descending ? m_request.after : m_request.upTo);
    if (m_request.from.isValid() && !hasStart)
        where.add(m_spec.fromCondition, {rangeValue(m_spec, m_request.from, m_scope.zone)});
    if (m_request.to.isValid() && !hasEnd)
        where.add(m_spec.toCondition, {rangeValue(m_spec, m_request.to.addDays(1), m_scope.zone)});
    if (!m_request.fromName.isEmpty()) {
        const QLatin1String comparison(m_request.descending ? " <= %1" : " >= %1");
        where.add(m_sortColumns.first() + comparison, {base::searchKey(m_request.fromName)});
    }
}

void Question::addKeyset(Where &where) const
{
    const QString place = u'(' + m_sortColumns.join(QLatin1String(", ")) + u')';
    const bool descending = m_request.descending;
    if (m_request.after)
        where.add(place + QLatin1String(descending ? " < (%1)" : " > (%1)"), *m_request.after);
    if (m_request.upTo)
        where.add(place + QLatin1String(descending ? " >= (%1)" : " <= (%1)"), *m_request.upTo);
}

void Question::addFilters(Where &where, const QList<AskedFilter> &filters)
{
    for (const AskedFilter &filter : filters) {
        where.add(filter.offered->condition, toVariants(filter.values));
        if (hasOnlyRareValues(*filter.offered, filter.values))
            where.add(filter.offered->rareCondition);
    }
}

ComposedQuery Question::page() const
{
    ComposedQuery query;
    query.sortColumns = m_sortColumns;
    QStringList selected = m_spec.columns;
    for (const QString &column : m_sortColumns) {
        if (!selected.contains(column))
            selected.append(column);
    }
    const QString columns = selected.join(QLatin1String(", "));
    const QString order = orderBy(m_sortColumns, m_request.descending);
    const QString limit = QString::number(m_request.limit + 1);
    QStringList selects;
    for (const QStringList &fieldsOfWork : branches(m_isPrimaryKey && !m_isRare)) {
        Where where(query.values);
        addScope(where, fieldsOfWork);
        addRange(where);
        addFilters(where, m_leading + m_others);
        addKeyset(where);
        selects.append(QStringLiteral("select %1 from (select %1 from %2 where %3 order by %4 limit %5)")
                           .arg(columns, m_spec.table, where.text(), order, limit));
    }
    if (selects.isEmpty()) // no purpose, no row
        selects.append(QStringLiteral("select %1 from %2 where 1 = 0").arg(columns, m_spec.table));
    query.sql = selects.first();
    if (selects.size() > 1) {
        query.sql = QStringLiteral("select %1 from (%2) order by %3 limit %4")
                        .arg(columns, selects.join(QLatin1String(" union all ")), order, limit);
    }
    return query;
}

ComposedQuery Question::survey(int reach) const
{
    ComposedQuery query;
    query.sortColumns = m_sortColumns;
    const QString columns = m_sortColumns.join(QLatin1String(", "));
    QStringList selects;
    // Without filters the index of each field of work has all that is asked: the engine merges them as it goes.
    for (const QStringList &fieldsOfWork : branches(m_isPrimaryKey && !m_isRare && !m_others.isEmpty())) {
        Where hit(query.values);
        addFilters(hit, m_others);
        Where where(query.values);
        addScope(where, fieldsOfWork);
        addRange(where);
        addFilters(where, m_leading);
        addKeyset(where);
        selects.append(QStringLiteral("select %1, %2 as hit from %3 where %4")
                           .arg(columns,
                                hit.isEmpty() ? QStringLiteral("1")
                                              : QStringLiteral("case when %1 then 1 else 0 end").arg(hit.text()),
                                m_spec.table, where.text()));
    }
    if (selects.isEmpty())
        selects.append(QStringLiteral("select %1, 0 as hit from %2 where 1 = 0").arg(columns, m_spec.table));
    query.sql = QStringLiteral("%1 order by %2 limit %3")
                    .arg(selects.join(QLatin1String(" union all ")), orderBy(m_sortColumns, m_request.descending))
                    .arg(reach);
    return query;
}

} // namespace

QString placeholders(qsizetype first, qsizetype count)
{
    QStringList names;
    for (qsizetype i = first; i < first + count; ++i)
        names.append(QStringLiteral(":p%1").arg(i));
    return names.join(QLatin1String(", "));
}

base::Result<ComposedQuery> composePage(const ListSpec &spec, const ListRequest &request, const ListScope &scope)
{
    Question question(spec, request, scope);
    LOTSE_CHECK(question.understand());
    return question.page();
}

base::Result<ComposedQuery> composeSurvey(const ListSpec &spec, const ListRequest &request, int reach,
                                          const ListScope &scope)
{
    Question question(spec, request, scope);
    LOTSE_CHECK(question.understand());
    return question.survey(reach);
}

base::Result<ComposedQuery> composePlace(const ListSpec &spec, domain::SortKey key, const QString &id)
{
    const auto sort = std::ranges::find(spec.sorts, key, &ListSort::key);
    if (sort == spec.sorts.end())
        return refuse();
    return ComposedQuery{QStringLiteral("select %1 from %2 where id = :p0")
                             .arg(sort->columns.join(QLatin1String(", ")), spec.table),
                         {id},
                         sort->columns};
}

} // namespace lotse::storage
