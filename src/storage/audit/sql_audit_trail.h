#pragma once

#include "domain/audit/audit_trail.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlAuditTrail final : public domain::AuditTrail
{
public:
    explicit SqlAuditTrail(const RepositoryContext &context) : m_context(context) {}

    [[nodiscard]] base::Result<void> append(const domain::AuditEntry &entry) override;
    [[nodiscard]] base::Result<QList<domain::AuditEntry>> entriesOf(domain::RecordKind kind,
                                                                    const QString &recordId) const override;
    [[nodiscard]] base::Result<void> keepChange(const domain::FieldChange &change) override;
    [[nodiscard]] base::Result<QList<domain::FieldChange>> changesOf(domain::RecordKind kind,
                                                                     const QString &recordId) const override;

private:
    RepositoryContext m_context;
};

} // namespace lotse::storage
