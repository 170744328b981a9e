#include "storage/sqlite_store.h"

namespace lotse::storage {

SqliteStore::SqliteStore(std::unique_ptr<StoreConnection> connection)
    : m_connection(std::move(connection)), m_context{*m_connection, m_organisation}, m_organisations(m_context),
      m_accounts(m_context), m_codeLists(m_context), m_audit(m_context),
      m_countedValues(*m_connection), m_contacts(m_context, m_countedValues), m_people(m_context),
      m_caseFiles(m_context), m_referrals(m_context), m_feedback(m_context), m_tasks(m_context), m_notes(m_context),
      m_partners(m_context), m_networkReports(m_context), m_search(m_context), m_statistics(m_context, m_countedValues),
      m_check(*m_connection),
      m_store{*m_connection, m_organisations, m_accounts, m_codeLists, m_audit, m_contacts,
              m_people, m_caseFiles, m_referrals, m_feedback, m_tasks, m_notes,
              m_partners, m_networkReports, m_search, m_statistics, m_check}
{
}

base::Result<void> SqliteStore::loadOrganisation()
{
    const auto organisation = m_organisations.load();
    if (organisation)
        m_organisation = *organisation;
    else if (organisation.error().code != base::ErrorCode::NotFound)
        return base::failure(organisation.error());
    return {};
}

} // namespace lotse::storage
