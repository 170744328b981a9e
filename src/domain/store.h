#pragma once

#include "base/result.h"
#include "domain/account/account_repository.h"
#include "domain/audit/audit_trail.h"
#include "domain/case_file/case_file_repository.h"
#include "domain/code_list/code_list.h"
#include "domain/contact/contact_repository.h"
#include "domain/note/note_repository.h"
#include "domain/organisation/organisation.h"
#include "domain/partner/partner_repository.h"
#include "domain/person/person_repository.h"
#include "domain/record/unit_of_work.h"
#include "domain/referral/referral_repository.h"
#include "domain/search/search_repository.h"
#include "domain/statistics/statistics_repository.h"
#include "domain/store_check.h"
#include "domain/task/task_repository.h"

#include <memory>

namespace lotse::domain {

/// Everything one connection offers. A plain bundle of references; whoever built it owns them.
struct Store {
    UnitOfWork &unitOfWork;
    OrganisationRepository &organisation;
    AccountRepository &accounts;
    CodeListRepository &codeLists;
    AuditTrail &audit;
    ContactRepository &contacts;
    PersonRepository &people;
    CaseFileRepository &caseFiles;
    ReferralRepository &referrals;
    FeedbackRepository &feedback;
    TaskRepository &tasks;
    NoteRepository &notes;
    PartnerRepository &partners;
    NetworkReportRepository &networkReports;
    SearchRepository &search;
    StatisticsRepository &statistics;
    StoreCheck &check;
};

/// An open store: closes when it goes.
class OpenStore
{
public:
    virtual ~OpenStore() = default;
    [[nodiscard]] virtual Store &store() = 0;
};

/// A store in the making, under a private name beside its path: nothing stands at the path before `keep`,
/// whatever happens in between. What is not kept goes with this.
class StoreDraft
{
public:
    virtual ~StoreDraft() = default;
    /// Makes the store, empty, and opens it. Once. Device.
    [[nodiscard]] virtual base::Result<std::unique_ptr<OpenStore>> open() = 0;
    /// Gives the store its name, after whoever opened it has closed it. Conflict, as `create`, where
    /// something stands there by now, which stays as it is; Device.
    [[nodiscard]] virtual base::Result<void> keep() = 0;
};

/// Opens and creates stores; the way for front ends that may not know the storage room.
class StoreFactory
{
public:
    virtual ~StoreFactory() = default;
    /// Begins a new store. Conflict where something stands in its way: the detail is what the name of that
    /// file has after the path; Device.
    [[nodiscard]] virtual base::Result<std::unique_ptr<StoreDraft>> create(const QString &path) = 0;
    /// Opens a store and brings its schema up to date. NotFound, Corrupt, SchemaTooNew, Busy, Device.
    [[nodiscard]] virtual base::Result<std::unique_ptr<OpenStore>> open(const QString &path) = 0;
};

} // namespace lotse::domain
