#pragma once

#include "support/fake_search.h"
#include "support/fake_statistics.h"

namespace lotse::tests {

class FakeOrganisation final : public domain::OrganisationRepository
{
public:
    explicit FakeOrganisation(FakeUnitOfWork &unit) : m_unit(unit), m_organisation(unit), m_counters(unit) {}
    [[nodiscard]] base::Result<domain::Organisation> load() const override;
    [[nodiscard]] base::Result<void> create(const domain::Organisation &organisation) override;
    [[nodiscard]] base::Result<QString> nextNumber(domain::NumberKind kind, int year) override;
    void put(const domain::Organisation &organisation) { m_organisation.value = organisation; }

private:
    FakeUnitOfWork &m_unit;
    Kept<std::optional<domain::Organisation>> m_organisation;
    Kept<QMap<std::pair<int, int>, qint64>> m_counters;
};

class FakeAccounts final : public domain::AccountRepository
{
public:
    explicit FakeAccounts(FakeUnitOfWork &unit) : m_unit(unit), m_accounts(unit) {}
    [[nodiscard]] base::Result<std::optional<domain::Account>> findByLogin(
        const QString &login) const override;
    [[nodiscard]] base::Result<void> insert(domain::Account &account) override;
    [[nodiscard]] base::Result<QHash<domain::AccountId, QString>> logins() const override;
    void put(const domain::Account &account) { m_accounts.value.insert(account.login, account); }

private:
    FakeUnitOfWork &m_unit;
    Kept<QMap<QString, domain::Account>> m_accounts;
};

class FakeCodeLists final : public domain::CodeListRepository
{
public:
    explicit FakeCodeLists(FakeUnitOfWork &unit) : m_unit(unit), m_lists(unit) {}
    [[nodiscard]] base::Result<QList<domain::CodeList>> all() const override
    {
        return m_lists.value.values();
    }
    [[nodiscard]] base::Result<void> save(const domain::CodeList &list) override;
    [[nodiscard]] base::Result<QList<domain::CodeUse>> uses(const QString &, const domain::Code &) const override
    {
        return carried;
    }

    QList<domain::CodeUse> carried; ///< by which records, whatever the code

private:
    FakeUnitOfWork &m_unit;
    Kept<QMap<QString, domain::CodeList>> m_lists;
};

class FakeAuditTrail final : public domain::AuditTrail
{
public:
    explicit FakeAuditTrail(FakeUnitOfWork &unit) : m_unit(unit), m_entries(unit), m_changes(unit) {}
    [[nodiscard]] base::Result<void> append(const domain::AuditEntry &entry) override;
    [[nodiscard]] base::Result<QList<domain::AuditEntry>> entriesOf(domain::RecordKind kind,
                                                                    const QString &recordId) const override;
    [[nodiscard]] base::Result<void> keepChange(const domain::FieldChange &change) override;
    [[nodiscard]] base::Result<QList<domain::FieldChange>> changesOf(domain::RecordKind kind,
                                                                     const QString &recordId) const override;
    [[nodiscard]] const QList<domain::AuditEntry> &entries() const { return m_entries.value; }
    [[nodiscard]] const QList<domain::FieldChange> &changes() const { return m_changes.value; }

private:
    FakeUnitOfWork &m_unit;
    Kept<QList<domain::AuditEntry>> m_entries;
    Kept<QList<domain::FieldChange>> m_changes;
};

class FakeCheck final : public domain::StoreCheck
{
public:
    [[nodiscard]] base::Result<QList<domain::StoreFinding>> run() override { return findings; }
    QList<domain::StoreFinding> findings;
};

/// A whole store in memory. A test looks at its parts directly and hands `store()` to the use case.
struct FakeStore {
    FakeUnitOfWork unitOfWork;
    FakeOrganisation organisation{unitOfWork};
    FakeAccounts accounts{unitOfWork};
    FakeCodeLists codeLists{unitOfWork};
    FakeAuditTrail audit{unitOfWork};
    FakeContacts contacts{unitOfWork};
    FakeReferrals referrals{unitOfWork, caseFiles};
    FakeFeedback feedback{unitOfWork, referrals};
    FakeTasks tasks{unitOfWork};
    FakeNotes notes{unitOfWork};
    FakePartners partners{unitOfWork};
    FakeNetworkReports networkReports{unitOfWork};
    FakePeople people{unitOfWork, contacts, caseFiles};
    FakeCaseFiles caseFiles{unitOfWork, {contacts, people, referrals, tasks}};
    FakeSearch search{people, notes, contacts, partners};
    FakeStatistics statistics{contacts, caseFiles, referrals, tasks};
    FakeCheck check;

    [[nodiscard]] domain::Store store();
};

} // namespace lotse::tests
