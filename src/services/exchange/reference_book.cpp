#include "services/exchange/reference_book.h"

#include "domain/person/person_rules.h"
#include "services/exchange/exchange_kind.h"

namespace lotse::services {

namespace {

constexpr qsizetype maximumRemembered = 4096;

template<class Hash>
void makeRoom(Hash &hash)
{
    if (hash.size() >= maximumRemembered)
        hash.clear();
}

} // namespace

base::Result<void> ReferenceBook::open()
{
    m_ids.clear();
    m_purposes.clear();
    m_personsOfConcern.clear();
    m_accounts.clear();
    LOTSE_TRY(logins, m_context.store.accounts.logins());
    for (auto login = logins.cbegin(); login != logins.cend(); ++login)
        m_accounts.insert(login.value(), login.key().text());
    return {};
}

base::Result<std::optional<QString>> ReferenceBook::resolve(domain::RecordKind kind, const QString &reference)
{
    const std::pair key(int(kind), reference);
    if (const auto known = m_ids.constFind(key); known != m_ids.cend())
        return std::optional(*known);
    return withRecordType(kind, [&]<class R>(std::type_identity<R>) -> base::Result<std::optional<QString>> {
        LOTSE_TRY(id, ExchangeTraits<R>::repository(m_context.store).resolve(reference));
        if (!id)
            return std::optional<QString>();
        makeRoom(m_ids);
        m_ids.insert(key, id->text());
        return std::optional(id->text());
    });
}

std::optional<QString> ReferenceBook::account(const QString &login) const
{
    const auto known = m_accounts.constFind(login);
    return known == m_accounts.cend() ? std::nullopt : std::optional(*known);
}

base::Result<domain::Code> ReferenceBook::purposeOf(domain::RecordKind kind, const QString &id)
{
    if (const auto known = m_purposes.constFind(id); known != m_purposes.cend())
        return *known;
    return withRecordType(kind, [&]<class R>(std::type_identity<R>) -> base::Result<domain::Code> {
        if constexpr (Walled<R>) {
            LOTSE_TRY(record,
                      ExchangeTraits<R>::repository(m_context.store).find(decltype(R::id)::fromStored(id)));
            keepPurpose(id, record.fieldOfWork);
            return record.fieldOfWork;
        } else {
            return domain::notAsked;
        }
    });
}

base::Result<bool> ReferenceBook::mayBePersonOfConcern(const QString &person)
{
    if (const auto known = m_personsOfConcern.constFind(person); known != m_personsOfConcern.cend())
        return *known;
    const auto id = domain::PersonId::fromStored(person);
    LOTSE_TRY(stored, m_context.store.people.find(id));
    bool mayBe = stored.role == QLatin1String("caller") || domain::checkContactData(stored, false).isEmpty();
    if (!mayBe) {
        LOTSE_TRY(isCaller, m_context.store.people.isCaller(id));
        mayBe = isCaller;
    }
    makeRoom(m_personsOfConcern);
    m_personsOfConcern.insert(person, mayBe);
    return mayBe;
}

void ReferenceBook::keepPurpose(const QString &id, const domain::Code &purpose)
{
    makeRoom(m_purposes);
    m_purposes.insert(id, purpose);
}

} // namespace lotse::services
