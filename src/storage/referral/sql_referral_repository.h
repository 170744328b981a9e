#pragma once

#include "domain/referral/referral_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlReferralRepository final : public SqlRecordRepository<domain::Referral, domain::ReferralRepository>
{
public:
    explicit SqlReferralRepository(const RepositoryContext &context);
    [[nodiscard]] base::Result<QList<domain::Referral>> ofCaseFile(const domain::CaseFileId &caseFile) const override;
    [[nodiscard]] base::Result<QList<domain::Referral>> awaitingFeedback(
        const domain::WaitingRequest &request) const override;

protected:
    void bindRecord(Statement &query, const domain::Referral &referral) const override;
};

class SqlFeedbackRepository final : public SqlRecordRepository<domain::PartnerFeedback, domain::FeedbackRepository>
{
public:
    explicit SqlFeedbackRepository(const RepositoryContext &context);
    [[nodiscard]] base::Result<QList<domain::PartnerFeedback>> ofReferral(
        const domain::ReferralId &referral) const override;
};

} // namespace lotse::storage
