#include "services/store/initialise_store.h"

#include "services/store/shipped.h"
#include "base/text.h"
#include "services/use_case.h"

namespace lotse::services {

using base::FieldIssue;
using base::IssueCode;

base::Result<void> InitialiseStore::check(const NewStore &newStore)
{
    QList<FieldIssue> issues;
    if (newStore.organisation.trimmed().isEmpty())
        issues.append({IssueCode::Required, QStringLiteral("organisation"), {}});
    if (base::hasNul(newStore.organisation))
        issues.append({IssueCode::NulCharacter, QStringLiteral("organisation"), {}});
    if (!QTimeZone::isTimeZoneIdAvailable(newStore.timeZone.toUtf8()))
        issues.append({IssueCode::WrongType,
                       QStringLiteral("time_zone"),
                       {newStore.timeZone, QStringLiteral("time_zone")}});
    return requireNone(issues, "InitialiseStore");
}

base::Result<void> InitialiseStore::run(const NewStore &newStore)
{
    LOTSE_CHECK(check(newStore));
    LOTSE_TRY(lists, shippedCodeLists());
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_store.unitOfWork));

    LOTSE_CHECK(m_store.organisation.create(
        {base::createUuidV7(), newStore.organisation.trimmed(), QTimeZone(newStore.timeZone.toUtf8())}));
    for (const domain::CodeList &list : lists)
        LOTSE_CHECK(m_store.codeLists.save(list));

    domain::Account local;
    local.id = domain::AccountId::create();
    local.login = domain::localLogin;
    local.role = domain::Role::Local;
    LOTSE_CHECK(m_store.accounts.insert(local));

    domain::AuditEntry entry;
    entry.at = m_clock.now();
    entry.actor = local.id;
    entry.action = QStringLiteral("initialise_store");
    entry.kind = domain::RecordKind::Account;
    entry.recordId = local.id.text();
    entry.fieldOfWork = domain::notAsked;
    LOTSE_CHECK(m_store.audit.append(entry));
    return transaction.commit();
}

} // namespace lotse::services
