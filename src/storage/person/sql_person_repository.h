#pragma once

#include "domain/person/person_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

/// People with their folded search terms, which are rewritten with each change.
class SqlPersonRepository final : public SqlRecordRepository<domain::Person, domain::PersonRepository>
{
public:
    explicit SqlPersonRepository(const RepositoryContext &context);

    [[nodiscard]] base::Result<QList<domain::Person>> findByPhone(const QString &phone,
                                                                  const QStringList &fieldsOfWork) const override;
    [[nodiscard]] base::Result<bool> isCaller(const domain::PersonId &person) const override;

protected:
    void bindRecord(Statement &query, const domain::Person &person) const override;
    [[nodiscard]] base::Result<void> storeLinks(const domain::Person &person, bool isNew) override;
};

} // namespace lotse::storage
