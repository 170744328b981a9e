#include "services/list/reference_labels.h"

#include "services/exchange/exchange_kind.h"

namespace lotse::services {

base::Result<Labels> labelsOf(const Context &context, const ReferredIds &referred)
{
    Labels labels;
    for (auto [kind, all] : referred.asKeyValueRange()) {
        if (kind == domain::RecordKind::Account) {
            LOTSE_TRY(logins, context.store.accounts.logins());
            for (auto login = logins.cbegin(); login != logins.cend(); ++login)
                labels.insert(login.key().text(), login.value());
            continue;
        }
        QStringList ids = all;
        ids.removeDuplicates();
        LOTSE_TRY(found, withRecordType(kind, [&]<class R>(std::type_identity<R>) {
            return ExchangeTraits<R>::repository(context.store).labels(ids);
        }));
        labels.insert(found);
    }
    return labels;
}

} // namespace lotse::services
