#include "storage/account/sql_account_repository.h"

namespace lotse::storage {

using domain::Account;
using domain::AccountId;

base::Result<std::optional<Account>> SqlAccountRepository::findByLogin(const QString &login) const
{
    LOTSE_TRY(query, m_context.connection.statement("account/find_by_login"));
    LOTSE_CHECK(query.bind("organisation_id", m_context.organisation.id).bind("login", login).run());
    LOTSE_TRY(found, query.next());
    if (!found)
        return std::optional<Account>();
    Account account;
    account.id = AccountId::fromStored(query.text(0));
    account.revision = int(query.number(1));
    account.login = query.text(2);
    account.role = domain::fromWord<domain::Role>(query.text(3)).value_or(domain::Role::NoAccess);
    return std::optional(account);
}

base::Result<void> SqlAccountRepository::insert(Account &account)
{
    LOTSE_TRY(query, m_context.connection.statement("account/insert"));
    query.bind("id", account.id.text())
        .bind("organisation_id", m_context.organisation.id)
        .bind("login", account.login)
        .bind("role", domain::word(account.role));
    LOTSE_CHECK(query.run());
    account.revision = 1;
    return {};
}

base::Result<QHash<AccountId, QString>> SqlAccountRepository::logins() const
{
    LOTSE_TRY(query, m_context.connection.statement("account/logins"));
    LOTSE_CHECK(query.bind("organisation_id", m_context.organisation.id).run());
    QHash<AccountId, QString> logins;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return logins;
        logins.insert(AccountId::fromStored(query.text(0)), query.text(1));
    }
}

} // namespace lotse::storage
