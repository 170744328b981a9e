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
};

/// What can be asked of the list of one kind. Identifiers come from here alone, never from a caller.
struct ListSpec {
    QString table;
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

/// Composes the keyset page that a request asks for. A selective filter leads where there is one. Else one field of work is read along its index. Several are read
/// along the primary key where the rows lie in that order; else each along its index up to the limit, merged by a
/// last sort of a few rows. Asks for one row more than the
/// limit, so that the caller knows whether a next page exists.
/// Invalid where the spec does not offer the sort or a filter.
[[nodiscard]] base::Result<ComposedQuery> composePage(const ListSpec &spec, const domain::ListRequest &request,
                                                      const QString &organisationId, const QTimeZone &zone);

/// ":p3, :p4, :p5" for three values from position 3.
[[nodiscard]] QString placeholders(qsizetype first, qsizetype count);

} // namespace lotse::storage
