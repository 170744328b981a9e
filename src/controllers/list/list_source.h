#pragma once

#include "controllers/list/list_row.h"

#include <QFuture>

namespace lotse::controllers {

/// Where a list gets its rows from: one kind of record, asked on the thread that reads.
class ListSource
{
public:
    virtual ~ListSource() = default;

    [[nodiscard]] virtual const QList<ListColumn> &columns() const = 0;
    /// The request a list of this kind begins with: its order.
    [[nodiscard]] virtual domain::ListRequest firstRequest() const = 0;
    [[nodiscard]] virtual QFuture<base::Result<ListRows>> page(const domain::ListRequest &request) = 0;
    [[nodiscard]] virtual QFuture<base::Result<domain::ListSurvey>> survey(const domain::ListRequest &request) = 0;
    [[nodiscard]] virtual QFuture<base::Result<std::optional<services::ListPlace>>> find(
        const domain::ListRequest &list, const services::ListGoal &goal) = 0;
};

} // namespace lotse::controllers
