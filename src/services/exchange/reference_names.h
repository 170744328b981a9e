#pragma once

#include "domain/record/field.h"
#include "services/use_case.h"

#include <QHash>

namespace lotse::services {

/// What an export writes for the records that others refer to: the external id, the id where none is set; of an
/// account its login. Remembers a bounded number of them.
class ReferenceNames
{
public:
    explicit ReferenceNames(const Context &context) : m_context(context) {}

    /// The value of a reference field with names for ids; any other value as it is.
    template<class R>
    [[nodiscard]] base::Result<domain::FieldValue> named(const domain::Field<R> &field,
                                                         domain::FieldValue value)
    {
        if (field.type == domain::FieldType::Relations)
            return namedRelations(value);
        return field.target ? namedReferences(*field.target, std::move(value)) : std::move(value);
    }

    [[nodiscard]] base::Result<QString> nameOf(domain::RecordKind kind, const QString &id);

private:
    [[nodiscard]] base::Result<domain::FieldValue> namedReferences(domain::RecordKind kind,
                                                                   domain::FieldValue value);
    [[nodiscard]] base::Result<domain::FieldValue> namedRelations(const domain::FieldValue &value);
    [[nodiscard]] base::Result<QString> login(const QString &id);

    const Context &m_context;
    std::optional<QHash<domain::AccountId, QString>> m_logins;
    QHash<QString, QString> m_names;
};

} // namespace lotse::services
