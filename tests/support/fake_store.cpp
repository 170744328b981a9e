#include "support/fake_store.h"

namespace lotse::tests {

using namespace domain;
using base::ErrorCode;
using base::failure;

base::Result<Organisation> FakeOrganisation::load() const
{
    if (!m_organisation.value)
        return failure(ErrorCode::NotFound, QStringLiteral("FakeOrganisation::load"));
    return *m_organisation.value;
}

base::Result<void> FakeOrganisation::create(const Organisation &organisation)
{
    LOTSE_CHECK(m_unit.write("FakeOrganisation::create"));
    m_organisation.value = organisation;
    return {};
}

base::Result<QString> FakeOrganisation::nextNumber(NumberKind kind, int year)
{
    LOTSE_CHECK(m_unit.write("FakeOrganisation::nextNumber"));
    return formatNumber(kind, year, ++m_counters.value[{int(kind), year}]);
}

base::Result<std::optional<Account>> FakeAccounts::findByLogin(const QString &login) const
{
    const auto found = m_accounts.value.constFind(login);
    return found == m_accounts.value.cend() ? std::optional<Account>() : *found;
}

base::Result<void> FakeAccounts::insert(Account &account)
{
    LOTSE_CHECK(m_unit.write("FakeAccounts::insert"));
    if (m_accounts.value.contains(account.login))
        return failure(ErrorCode::Conflict, QStringLiteral("FakeAccounts::insert"));
    account.revision = 1;
    put(account);
    return {};
}

base::Result<QHash<AccountId, QString>> FakeAccounts::logins() const
{
    QHash<AccountId, QString> logins;
    for (const Account &account : m_accounts.value)
        logins.insert(account.id, account.login);
    return logins;
}

base::Result<void> FakeCodeLists::save(const CodeList &list)
{
    LOTSE_CHECK(m_unit.write("FakeCodeLists::save"));
    m_lists.value.insert(list.name, list);
    return {};
}

base::Result<void> FakeAuditTrail::append(const AuditEntry &entry)
{
    LOTSE_CHECK(m_unit.write("FakeAuditTrail::append"));
    m_entries.value.append(entry);
    return {};
}

base::Result<QList<AuditEntry>> FakeAuditTrail::entriesOf(RecordKind kind, const QString &recordId) const
{
    QList<AuditEntry> found;
    for (const AuditEntry &entry : m_entries.value) {
        if (entry.kind == kind && entry.recordId == recordId)
            found.append(entry);
    }
    return found;
}

base::Result<void> FakeAuditTrail::keepChange(const FieldChange &change)
{
    LOTSE_CHECK(m_unit.write("FakeAuditTrail::keepChange"));
    m_changes.value.append(change);
    return {};
}

base::Result<QList<FieldChange>> FakeAuditTrail::changesOf(RecordKind kind, const QString &recordId) const
{
    QList<FieldChange> found;
    for (const FieldChange &change : m_changes.value) {
        if (change.kind == kind && change.recordId == recordId)
            found.append(change);
    }
    return found;
}

Store FakeStore::store()
{
    return {unitOfWork, organisation,   accounts,  codeLists,  audit, contacts,
            people,     caseFiles,      referrals, feedback,   tasks, notes,
            partners,   networkReports, search,    statistics, check};
}

} // namespace lotse::tests
