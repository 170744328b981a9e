#pragma once

#include "base/result.h"
#include "domain/account/account.h"

#include <QHash>

namespace lotse::domain {

class AccountRepository
{
public:
    virtual ~AccountRepository() = default;

    [[nodiscard]] virtual base::Result<std::optional<Account>> findByLogin(const QString &login) const = 0;
    [[nodiscard]] virtual base::Result<void> insert(Account &account) = 0;
    /// Every login by id: a unit has tens of people, so all are read at once.
    [[nodiscard]] virtual base::Result<QHash<AccountId, QString>> logins() const = 0;
};

} // namespace lotse::domain
