#include "storage/record/list_query.h"

#include "base/clock.h"

#include <algorithm>

namespace lotse::storage {

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

void addKeyset(Where &where, const QStringList &columns, const ListRequest &request)
{
    const QLatin1String comparison(request.descending ? " < " : " > ");
    if (request.after)
        where.add(u'(' + columns.join(QLatin1String(", ")) + u')' + comparison + QLatin1String("(%1)"), *request.after);
}

/// The fields of work that each branch reads; one branch without any where the kind has none.
QList<QStringList> branchesOf(const ListSpec &spec, const QStringList &fieldsOfWork, bool isPrimaryKey)
{
    if (!spec.hasFieldOfWork)
        return {QStringList()};
    if (isPrimaryKey && !fieldsOfWork.isEmpty())
        return {fieldsOfWork};
    QList<QStringList> branches;
    for (const QString &each : fieldsOfWork)
        branches.append(QStringList{each});
    return branches;
}

/// A plus before a column hides the index of the scope, where another index finds or orders the rows better.
void addScope(Where &where, const QString &organisationId, const QStringList &fieldsOfWork, bool isHidden)
{
    const QLatin1String plus(isHidden ? "+" : "");
    where.add(plus + QLatin1String("organisation_id = %1"), {organisationId});
    if (!fieldsOfWork.isEmpty())
        where.add(plus + QLatin1String("field_of_work in (%1)"), toVariants(fieldsOfWork));
}

QString orderBy(QStringList columns, bool descending)
{
    if (descending) {
        for (QString &column : columns)
            column += QLatin1String(" desc");
    }
    return columns.join(QLatin1String(", "));
}

const ListCondition *findFilter(const ListSpec &spec, domain::FilterKey key)
{
    for (const ListCondition &offered : spec.filters) {
        if (offered.key == key)
            return &offered;
    }
    return nullptr;
}

} // namespace

QString placeholders(qsizetype first, qsizetype count)
{
    QStringList names;
    for (qsizetype i = first; i < first + count; ++i)
        names.append(QStringLiteral(":p%1").arg(i));
    return names.join(QLatin1String(", "));
}

base::Result<ComposedQuery> composePage(const ListSpec &spec, const ListRequest &request, const QString &organisationId,
                                        const QTimeZone &zone)
{
    const auto refuse = [] { return base::failure(base::ErrorCode::Invalid, QStringLiteral("composePage")); };
    ComposedQuery query;
    bool isPrimaryKey = false;
    for (const ListSort &sort : spec.sorts) {
        if (sort.key == request.sort) {
            query.sortColumns = sort.columns;
            isPrimaryKey = sort.isPrimaryKey;
        }
    }
    if (query.sortColumns.isEmpty())
        return refuse();

    QStringList selected = spec.columns;
    for (const QString &column : std::as_const(query.sortColumns)) {
        if (!selected.contains(column))
            selected.append(column);
    }
    const QString columns = selected.join(QLatin1String(", "));
    const QString order = orderBy(query.sortColumns, request.descending);
    const QString limit = QString::number(request.limit + 1);
    QStringList branches;
    const bool isLed = std::ranges::any_of(request.filters, [&spec](const domain::ListFilter &filter) {
        const ListCondition *offered = findFilter(spec, filter.key);
        return offered && offered->isSelective;
    });
    // The row a page goes on after lies within the range already; with both conditions the engine would begin at the
    // start of the range each time.
    const bool isPastRange = request.after && spec.fromCondition.startsWith(query.sortColumns.first() + u' ');
    for (const QStringList &scope : branchesOf(spec, request.fieldsOfWork, isPrimaryKey || isLed)) {
        Where where(query.values);
        addScope(where, organisationId, scope, isLed || scope.size() > 1);
        where.add(spec.always);
        if (request.from.isValid() && !(isPastRange && !request.descending))
            where.add(spec.fromCondition, {rangeValue(spec, request.from, zone)});
        if (request.to.isValid() && !(isPastRange && request.descending))
            where.add(spec.toCondition, {rangeValue(spec, request.to.addDays(1), zone)});
        for (const domain::ListFilter &filter : request.filters) {
            const ListCondition *offered = findFilter(spec, filter.key);
            if (!offered || filter.anyOf.isEmpty())
                return refuse();
            where.add(offered->condition, toVariants(filter.anyOf));
        }
        addKeyset(where, query.sortColumns, request);
        branches.append(QStringLiteral("select %1 from (select %1 from %2 where %3 order by %4 limit %5)")
                            .arg(columns, spec.table, where.text(), order, limit));
    }
    if (branches.isEmpty()) // no purpose, no row
        branches.append(QStringLiteral("select %1 from %2 where 1 = 0").arg(columns, spec.table));
    query.sql = branches.first();
    if (branches.size() > 1) {
        query.sql = QStringLiteral("select %1 from (%2) order by %3 limit %4")
                        .arg(columns, branches.join(QLatin1String(" union all ")), order, limit);
    }
    return query;
}

} // namespace lotse::storage
