#include "services/store/check_store.h"

namespace lotse::services {

base::Result<QList<domain::StoreFinding>> CheckStore::run() const
{
    LOTSE_CHECK(require(m_context, domain::Action::CheckStore));
    return m_context.store.check.run();
}

} // namespace lotse::services
