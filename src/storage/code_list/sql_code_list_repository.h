#pragma once

#include "domain/code_list/code_list.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlCodeListRepository final : public domain::CodeListRepository
{
public:
    explicit SqlCodeListRepository(const RepositoryContext &context) : m_context(context) {}

    [[nodiscard]] base::Result<QList<domain::CodeList>> all() const override;
    [[nodiscard]] base::Result<void> save(const domain::CodeList &list) override;

private:
    RepositoryContext m_context;
};

} // namespace lotse::storage
