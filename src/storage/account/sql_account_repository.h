#pragma once

#include "domain/account/account_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlAccountRepository final : public domain::AccountRepository
{
public:
    explicit SqlAccountRepository(const RepositoryContext &context) : m_context(context) {}

    [[nodiscard]] base::Result<std::optional<domain::Account>> findByLogin(const QString &login) const override;
    [[nodiscard]] base::Result<void> insert(domain::Account &account) override;
    [[nodiscard]] base::Result<QHash<domain::AccountId, QString>> logins() const override;

private:
    RepositoryContext m_context;
};

} // namespace lotse::storage
