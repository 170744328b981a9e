#include "storage/code_list/sql_code_list_repository.h"

#include "domain/store.h"

namespace lotse::storage {

using domain::CodeEntry;
using domain::CodeList;

namespace {

/// True where the list of keys in a column, joined with ';', holds the key.
const QString holdsKey = QStringLiteral("replace(';' || %1 || ';', ';' || :key || ';', '') <> ';' || %1 || ';'");

/// The condition under which a record of this kind carries a code of the list; empty where none of its fields can.
template<class R>
QString conditionOf(const QString &list)
{
    QStringList conditions;
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (field.list != list || !field.isColumn())
            continue;
        conditions.append(field.type == domain::FieldType::CodedList ? holdsKey.arg(field.column())
                                                                     : field.column() + QLatin1String(" = :key"));
    }
    return conditions.join(QLatin1String(" or "));
}

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

template<class R>
base::Result<void> SqlCodeListRepository::addUses(const QString &list, const domain::Code &key,
                                                  QList<domain::CodeUse> &uses) const
{
    const domain::RecordKind kind = domain::RecordTraits<R>::kind;
    const QString condition = conditionOf<R>(list);
    if (condition.isEmpty())
        return {};
    LOTSE_TRY(query, m_context.connection.composed(
                         QStringLiteral("select count(*) from %1 where organisation_id = :organisation_id and (%2)")
                             .arg(domain::word(kind), condition)));
    LOTSE_CHECK(query.bind("organisation_id", m_context.organisation.id).bind("key", key).run());
    LOTSE_TRY(counted, query.next());
    if (counted && query.number(0) > 0)
        uses.append({kind, query.number(0)});
    return {};
}

base::Result<QList<domain::CodeUse>> SqlCodeListRepository::uses(const QString &list, const domain::Code &key) const
{
    QList<domain::CodeUse> uses;
    LOTSE_CHECK(addUses<domain::Contact>(list, key, uses));
    LOTSE_CHECK(addUses<domain::CaseFile>(list, key, uses));
    LOTSE_CHECK(addUses<domain::Person>(list, key, uses));
    LOTSE_CHECK(addUses<domain::Referral>(list, key, uses));
    LOTSE_CHECK(addUses<domain::PartnerFeedback>(list, key, uses));
    LOTSE_CHECK(addUses<domain::Task>(list, key, uses));
    LOTSE_CHECK(addUses<domain::Partner>(list, key, uses));
    return uses;
}

} // namespace lotse::storage
