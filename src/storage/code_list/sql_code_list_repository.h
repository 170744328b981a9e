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
    [[nodiscard]] base::Result<QList<domain::CodeUse>> uses(const QString &list,
                                                            const domain::Code &key) const override;

private:
    template<class R>
    [[nodiscard]] base::Result<void> addUses(const QString &list, const domain::Code &key,
                                             QList<domain::CodeUse> &uses) const;

    RepositoryContext m_context;
};

} // namespace lotse::storage
