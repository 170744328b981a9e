#include "storage/statistics/sql_statistics_repository.h"

namespace lotse::storage {

base::Result<void> SqlStatisticsRepository::contactsStarted(base::Instant, base::Instant, const QStringList &,
                                                          const ContactSink &) const
{
    return base::failure(base::ErrorCode::Internal, QStringLiteral("contactsStarted"));
}

base::Result<void> SqlStatisticsRepository::caseFilesOf(QDate, QDate, const QStringList &, const CaseFileSink &) const
{
    return base::failure(base::ErrorCode::Internal, QStringLiteral("caseFilesOf"));
}

base::Result<void> SqlStatisticsRepository::referralsOf(QDate, QDate, const QStringList &, const ReferralSink &) const
{
    return base::failure(base::ErrorCode::Internal, QStringLiteral("referralsOf"));
}

base::Result<domain::CountsSinceStart> SqlStatisticsRepository::countsUpTo(base::Instant, QDate, const QStringList &) const
{
    return base::failure(base::ErrorCode::Internal, QStringLiteral("countsUpTo"));
}

} // namespace lotse::storage
