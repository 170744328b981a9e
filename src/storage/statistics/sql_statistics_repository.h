#pragma once

#include "domain/statistics/statistics_repository.h"
#include "storage/record/sql_record_repository.h"
#include "storage/statistics/counted_values.h"

namespace lotse::storage {

/// Streams what the month report counts, one forward-only pass per kind; groups and decides nothing.
class SqlStatisticsRepository final : public domain::StatisticsRepository
{
public:
    SqlStatisticsRepository(const RepositoryContext &context, CountedValues &countedValues)
        : m_context(context), m_countedValues(countedValues) {}

    [[nodiscard]] base::Result<void> contactsStarted(base::Instant from, base::Instant to,
                                                     const QStringList &fieldsOfWork,
                                                     const ContactSink &sink) const override;
    [[nodiscard]] base::Result<QList<domain::CountedValue>> values() const override { return m_countedValues.all(); }
    [[nodiscard]] base::Result<void> caseFilesOf(QDate firstDay, QDate lastDay,
                                                 const QStringList &fieldsOfWork,
                                                 const CaseFileSink &sink) const override;
    [[nodiscard]] base::Result<void> referralsOf(QDate firstDay, QDate lastDay,
                                                 const QStringList &fieldsOfWork,
                                                 const ReferralSink &sink) const override;
    [[nodiscard]] base::Result<domain::CountsSinceStart> countsUpTo(
        base::Instant contactsBefore, QDate lastDay, const QStringList &fieldsOfWork) const override;
    [[nodiscard]] base::Result<QHash<QString, int>> overdueTasks(QDate day,
                                                                 const QStringList &fieldsOfWork) const override;

private:
    /// The statement, with organisation and field of work bound.
    [[nodiscard]] base::Result<Statement> statement(const char *name, const QString &fieldOfWork) const;
    [[nodiscard]] static base::Result<qint64> countOf(Statement &query);

    RepositoryContext m_context;
    CountedValues &m_countedValues;
};

} // namespace lotse::storage
