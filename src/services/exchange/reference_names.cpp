#include "services/exchange/reference_names.h"

#include "services/exchange/exchange_kind.h"

namespace lotse::services {

namespace {

constexpr qsizetype maximumRemembered = 65'536;

} // namespace

base::Result<QString> ReferenceNames::nameOf(domain::RecordKind kind, const QString &id)
{
    if (kind == domain::RecordKind::Account)
        return login(id);
    if (const auto known = m_names.constFind(id); known != m_names.cend())
        return *known;
    return withRecordType(kind, [&]<class R>(std::type_identity<R>) -> base::Result<QString> {
        LOTSE_TRY(record,
                  ExchangeTraits<R>::repository(m_context.store).find(decltype(R::id)::fromStored(id)));
        if (m_names.size() >= maximumRemembered)
            m_names.clear();
        return *m_names.insert(id, exportedId(record));
    });
}

base::Result<QString> ReferenceNames::login(const QString &id)
{
    if (!m_logins) {
        LOTSE_TRY(logins, m_context.store.accounts.logins());
        m_logins = logins;
    }
    return m_logins->value(domain::AccountId::fromStored(id));
}

base::Result<domain::FieldValue> ReferenceNames::namedReferences(domain::RecordKind kind,
                                                                 domain::FieldValue value)
{
    if (auto *text = std::get_if<QString>(&value); text && !text->isEmpty()) {
        LOTSE_TRY(name, nameOf(kind, *text));
        *text = name;
    } else if (auto *list = std::get_if<QStringList>(&value)) {
        for (QString &id : *list) {
            LOTSE_TRY(name, nameOf(kind, id));
            id = name;
        }
    }
    return value;
}

base::Result<domain::FieldValue> ReferenceNames::namedRelations(const domain::FieldValue &value)
{
    QStringList relations;
    for (const QString &relation : std::get<QStringList>(value)) {
        LOTSE_TRY(caller, nameOf(domain::RecordKind::Person, relation.section(u'>', 0, 0)));
        LOTSE_TRY(person, nameOf(domain::RecordKind::Person, relation.section(u'>', 1).section(u'=', 0, 0)));
        relations.append(caller + u'>' + person + u'=' + relation.section(u'=', -1));
    }
    return relations;
}

} // namespace lotse::services
