#include "services/exchange/reference_names.h"

#include "services/exchange/exchange_kind.h"

namespace lotse::services {

using domain::FieldValue;
using domain::RecordKind;

base::Result<void> ReferenceNames::lookUp(QMap<RecordKind, QStringList> &referred)
{
    if (m_logins.isEmpty()) {
        LOTSE_TRY(logins, m_context.store.accounts.logins());
        for (auto login = logins.cbegin(); login != logins.cend(); ++login)
            m_logins.insert(login.key().text(), login.value());
    }
    m_names.clear();
    for (auto [kind, ids] : referred.asKeyValueRange()) {
        ids.removeDuplicates();
        LOTSE_TRY(externalIds, withRecordType(kind, [&, &ids = ids]<class R>(std::type_identity<R>) {
            return ExchangeTraits<R>::repository(m_context.store).externalIds(ids);
        }));
        for (auto external = externalIds.cbegin(); external != externalIds.cend(); ++external) {
            if (isOwnName(external.value()))
                m_names.insert(external.key(), external.value());
        }
    }
    return {};
}

FieldValue ReferenceNames::namedReferences(FieldValue value) const
{
    const auto nameOf = [this](const QString &id) { return m_names.value(id, m_logins.value(id, id)); };
    if (auto *text = std::get_if<QString>(&value)) {
        *text = nameOf(*text);
    } else if (auto *list = std::get_if<QStringList>(&value)) {
        for (QString &id : *list)
            id = nameOf(id);
    }
    return value;
}

FieldValue ReferenceNames::namedRelations(const FieldValue &value) const
{
    // Both people are linked as caller and person of concern, and learnt as these.
    QStringList relations;
    for (const QString &relation : std::get<QStringList>(value)) {
        const QString caller = relation.section(u'>', 0, 0);
        const QString person = relation.section(u'>', 1).section(u'=', 0, 0);
        relations.append(m_names.value(caller, caller) + u'>' + m_names.value(person, person) + u'='
                         + relation.section(u'=', -1));
    }
    return relations;
}

} // namespace lotse::services
