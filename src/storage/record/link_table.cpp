#include "storage/record/link_table.h"

#include "storage/record/list_query.h"

namespace lotse::storage {

base::Result<void> readLinks(StoreConnection &connection, const QString &select, const QStringList &owners,
                             const LinkSink &sink)
{
    // Two statement sizes only, so that both stay prepared: one record, or a hundred (unused places stay empty).
    constexpr qsizetype batch = 100;
    const qsizetype size = owners.size() == 1 ? 1 : batch;
    for (qsizetype first = 0; first < owners.size(); first += size) {
        LOTSE_TRY(query, connection.composed(select.arg(placeholders(0, size))));
        for (qsizetype i = 0; i < size; ++i)
            query.bind(QStringLiteral("p%1").arg(i), owners.value(first + i));
        LOTSE_CHECK(query.run());
        for (;;) {
            LOTSE_TRY(more, query.next());
            if (!more)
                break;
            sink(query.text(0), query);
        }
    }
    return {};
}

} // namespace lotse::storage
