#pragma once

#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

/// The organisation of the store and its numbers. Fills the organisation that all repositories share.
class SqlOrganisationRepository final : public domain::OrganisationRepository
{
public:
    explicit SqlOrganisationRepository(const RepositoryContext &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Organisation> load() const override;
    [[nodiscard]] base::Result<void> create(const domain::Organisation &organisation) override;
    [[nodiscard]] base::Result<QString> nextNumber(domain::NumberKind kind, int year) override;

private:
    /// A statement about the count of one kind and year, with its parameters bound.
    [[nodiscard]] base::Result<Statement> counter(const char *name, domain::NumberKind kind, int year);

    RepositoryContext m_context;
};

} // namespace lotse::storage
