#include "storage/record/link_table.h"

#include "storage/record/list_query.h"

namespace lotse::storage {

namespace {

constexpr qsizetype batch = 100;

} // namespace

LinkQuery::LinkQuery(const QString &select)
    : m_ofOne(select.arg(placeholders(0, 1))),
      m_ofMany(select.arg(placeholders(0, batch)))
{
}

base::Result<void> LinkQuery::read(StoreConnection &connection, const QStringList &owners, const LinkSink &sink) const
{
    const qsizetype size = owners.size() == 1 ? 1 : batch;
    for (qsizetype first = 0; first < owners.size(); first += size) {
        LOTSE_TRY(query, connection.composed(size == 1 ? m_ofOne : m_ofMany));
        for (qsizetype i = 0; i < size && first + i < owners.size(); ++i) // the other places stay null
            query.bindAt(int(i) + 1, owners[first + i]);
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
