#pragma once

#include "domain/contact/contact_repository.h"
#include "storage/record/sql_record_repository.h"
#include "storage/statistics/contact_counts.h"

namespace lotse::storage {

class SqlContactRepository final : public SqlRecordRepository<domain::Contact, domain::ContactRepository>
{
public:
    SqlContactRepository(const RepositoryContext &context, CountedValues &countedValues);

    [[nodiscard]] base::Result<QList<domain::ContactSummary>> lastOfPerson(const domain::PersonId &person,
                                                                           int limit) const override;
    [[nodiscard]] base::Result<QList<domain::ContactSummary>> lastOfCodeWord(const QString &codeWord,
                                                                             const QStringList &fieldsOfWork,
                                                                             int limit) const override;
    [[nodiscard]] base::Result<QList<domain::Contact>> unfinishedOf(const domain::AccountId &counsellor) const override;
    [[nodiscard]] base::Result<int> runningCount() const override;
    [[nodiscard]] base::Result<QList<domain::Contact>> ofCaseFile(const domain::CaseFileId &caseFile) const override;
    [[nodiscard]] base::Result<QList<domain::Contact>> repliesTo(const domain::ContactId &contact) const override;

protected:
    void bindRecord(Statement &query, const domain::Contact &contact) const override;
    [[nodiscard]] base::Result<void> loadLinks(QList<domain::Contact> &contacts) const override;
    [[nodiscard]] base::Result<void> beforeUpdate(const domain::Contact &contact) override;
    [[nodiscard]] base::Result<void> storeLinks(const domain::Contact &contact, bool isNew) override;

private:
    [[nodiscard]] base::Result<void> storePeople(const domain::Contact &contact, const QList<domain::PersonId> &people,
                                                 const char *role);

    /// A statement about the text of a contact in the full-text index, before the contact changes.
    [[nodiscard]] base::Result<Statement> searchStatement(const char *name, const domain::Contact &contact) const;

    ContactCounts m_counts;
    bool m_isIndexed = false; ///< the contact that is being changed, with the text it will have
};

} // namespace lotse::storage
