#pragma once

#include "support/fake_records.h"

namespace lotse::tests {

/// Hands out the facts of everything in the fakes of one store; the counting is not its work.
class FakeStatistics final : public domain::StatisticsRepository
{
public:
    FakeStatistics(const FakeContacts &contacts, const FakeCaseFiles &caseFiles,
                   const FakeReferrals &referrals, const FakeTasks &tasks)
        : m_contacts(contacts),
          m_caseFiles(caseFiles),
          m_referrals(referrals),
          m_tasks(tasks)
    {}

    [[nodiscard]] base::Result<void> contactsStarted(base::Instant from, base::Instant to,
                                                     const QStringList &fieldsOfWork,
                                                     const ContactSink &sink) const override;
    [[nodiscard]] base::Result<QList<domain::CountedValue>> values() const override { return m_values; }
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
    [[nodiscard]] domain::ContactFacts::Caller callerOf(const domain::Contact &contact) const;

    [[nodiscard]] base::Result<domain::ValueNumber> numberOf(const domain::CountedValue &value) const;

    mutable QList<domain::CountedValue> m_values; // grows while facts are handed out
    const FakeContacts &m_contacts;
    const FakeCaseFiles &m_caseFiles;
    const FakeReferrals &m_referrals;
    const FakeTasks &m_tasks;
};

} // namespace lotse::tests
