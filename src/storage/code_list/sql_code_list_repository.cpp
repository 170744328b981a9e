#include "storage/code_list/sql_code_list_repository.h"

namespace lotse::storage {

using domain::CodeEntry;
using domain::CodeList;

namespace {

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral(""); }

} // namespace

base::Result<QList<CodeList>> SqlCodeListRepository::all() const
{
    LOTSE_TRY(query, m_context.connection.statement("code_list/all"));
    LOTSE_CHECK(query.bind("organisation_id", m_context.organisation.id).run());
    QList<CodeList> lists;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return lists;
        if (lists.isEmpty() || lists.last().name != query.text(0))
            lists.append({query.text(0), {}});
        lists.last().codes.append({query.text(1), query.text(2), query.text(3),
                                   query.text(4).split(u';', Qt::SkipEmptyParts), query.day(5), query.day(6)});
    }
}

base::Result<void> SqlCodeListRepository::save(const CodeList &list)
{
    const QString &organisationId = m_context.organisation.id;
    LOTSE_TRY(clear, m_context.connection.statement("code_list/clear"));
    LOTSE_CHECK(clear.bind("organisation_id", organisationId).bind("list", list.name).run());
    int ordinal = 0;
    for (const CodeEntry &code : list.codes) {
        LOTSE_TRY(insert, m_context.connection.statement("code_list/insert"));
        insert.bind("organisation_id", organisationId)
            .bind("list", list.name)
            .bind("ordinal", ordinal++)
            .bind("key", code.key)
            .bind("german", code.german)
            .bind("english", code.english)
            .bind("synonyms", code.synonyms.join(u';'))
            .bind("valid_from", dayText(code.validFrom))
            .bind("valid_to", dayText(code.validTo));
        LOTSE_CHECK(insert.run());
    }
    return {};
}

} // namespace lotse::storage
