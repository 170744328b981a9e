#pragma once

#include "base/result.h"
#include "domain/list/list_request.h"

#include <QList>
#include <QTimeZone>
#include <QVariant>

#include <optional>

namespace lotse::storage {

/// One order a list offers: the columns that make it total, backed by an index that leads with the scope.
struct ListSort {
    domain::SortKey key;
    QStringList columns;   ///< NOT NULL, the last one unique: a row-value keyset drops rows with nulls
    bool isPrimaryKey = false; ///< the rows themselves lie in this order
};

/// One filter a list offers: a condition in which %1 stands for the list of placeholders.
struct ListCondition {
    domain::FilterKey key;
    QString condition;
    bool isSelective = false;  ///< leaves a few rows and has an index: it leads, and the scope is checked on what it finds
    QStringList rareValues = {};     ///< values that few rows have …
    QString rareCondition = {};      ///< … and the condition of the partial index that has them all
    bool takesOneValue = false;      ///< e.g. a day, for which %1 may stand several times
};

/// What can be asked of the list of one kind. Identifiers come from here alone, never from a caller.
struct ListSpec {
    QString table;
    QString label = QStringLiteral("null"); ///< expression of what a row is called where another one refers to it
    QStringList columns;           ///< what a row has; the sort columns are added
    bool hasFieldOfWork = true;
    QString always;                ///< a condition of every list; may be empty
    QString fromCondition;         ///< with :from, the first day (text) or instant (number) of the range
    QString toCondition;           ///< with :to, the day after the range
    bool rangeIsInstant = false;
    QList<ListSort> sorts;
    QList<ListCondition> filters;
};

/// A composed select with the values to bind, in the order of their placeholders :p0, :p1 …
struct ComposedQuery {
    QString sql;
    QVariantList values;
    QStringList sortColumns;
};

/// Whose rows a list shows, and where its days begin.
struct ListScope {
    QString organisationId;
    QTimeZone zone;
};

/// Composes the keyset page that a request asks for. A selective filter leads where there is one; a filter by rare
/// values goes along their partial index. Else one field of work is read along its index, several along the primary
/// key where the rows lie in that order; else each along its index up to the limit, merged by a last sort of a few
/// rows. Asks for one row more than the limit, so that the caller knows whether a next page exists.
/// Invalid where the spec does not offer the sort or a filter.
[[nodiscard]] base::Result<ComposedQuery> composePage(const ListSpec &spec, const domain::ListRequest &request,
                                                      const ListScope &scope);

/// Composes the walk that surveys a list: the sort columns of each row in the scope and a column `hit`, 1 where the
/// filters leave the row. At most `reach` rows.
[[nodiscard]] base::Result<ComposedQuery> composeSurvey(const ListSpec &spec, const domain::ListRequest &request,
                                                        int reach, const ListScope &scope);

/// Asks where one row stands in an order of the list.
[[nodiscard]] base::Result<ComposedQuery> composePlace(const ListSpec &spec, domain::SortKey sort, const QString &id);

/// ":p3, :p4, :p5" for three values from position 3.
[[nodiscard]] QString placeholders(qsizetype first, qsizetype count);

} // namespace lotse::storage
