#include "services/record_change.h"

namespace lotse::services {

using base::IssueCode;

base::Result<void> requireNotInFuture(const Context &context, QDate day, const char *field)
{
    if (day > context.today())
        return requireNone({{IssueCode::StartsInFuture, QString::fromLatin1(field), {}}},
                           "requireNotInFuture");
    return {};
}

base::Result<void> requireReason(const QString &reason, const char *field)
{
    if (reason.trimmed().isEmpty())
        return requireNone({{IssueCode::ReasonMissing, QString::fromLatin1(field), {}}}, "requireReason");
    return {};
}

base::Result<void> requireAccount(const Context &context, const domain::AccountId &account, const char *field)
{
    LOTSE_TRY(logins, context.store.accounts.logins());
    if (!logins.contains(account))
        return requireNone({{IssueCode::UnknownReference,
                             QString::fromLatin1(field),
                             {account.text(), QStringLiteral("account")}}},
                           "requireAccount");
    return {};
}

} // namespace lotse::services
