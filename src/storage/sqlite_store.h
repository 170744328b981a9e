#pragma once

#include "domain/store.h"
#include "storage/account/sql_account_repository.h"
#include "storage/audit/sql_audit_trail.h"
#include "storage/case_file/sql_case_file_repository.h"
#include "storage/check/sql_store_check.h"
#include "storage/code_list/sql_code_list_repository.h"
#include "storage/contact/sql_contact_repository.h"
#include "storage/note/sql_note_repository.h"
#include "storage/organisation/sql_organisation_repository.h"
#include "storage/partner/sql_partner_repository.h"
#include "storage/person/sql_person_repository.h"
#include "storage/referral/sql_referral_repository.h"
#include "storage/search/sql_search_repository.h"
#include "storage/statistics/sql_statistics_repository.h"
#include "storage/task/sql_task_repository.h"

namespace lotse::storage {

/// One connection with its repositories. Belongs to the thread that made it.
class SqliteStore final : public domain::OpenStore
{
public:
    explicit SqliteStore(std::unique_ptr<StoreConnection> connection);

    [[nodiscard]] domain::Store &store() override { return m_store; }
    [[nodiscard]] StoreConnection &connection() { return *m_connection; }
    /// Reads the organisation that scopes every row; a store that has none yet stays unscoped.
    [[nodiscard]] base::Result<void> loadOrganisation();

private:
    std::unique_ptr<StoreConnection> m_connection;
    domain::Organisation m_organisation;
    RepositoryContext m_context;
    SqlOrganisationRepository m_organisations;
    SqlAccountRepository m_accounts;
    SqlCodeListRepository m_codeLists;
    SqlAuditTrail m_audit;
    CountedValues m_countedValues;
    SqlContactRepository m_contacts;
    SqlPersonRepository m_people;
    SqlCaseFileRepository m_caseFiles;
    SqlReferralRepository m_referrals;
    SqlFeedbackRepository m_feedback;
    SqlTaskRepository m_tasks;
    SqlNoteRepository m_notes;
    SqlPartnerRepository m_partners;
    SqlNetworkReportRepository m_networkReports;
    SqlSearchRepository m_search;
    SqlStatisticsRepository m_statistics;
    SqlStoreCheck m_check;
    domain::Store m_store;
};

} // namespace lotse::storage
