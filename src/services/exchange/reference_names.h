#pragma once

#include "domain/record/field.h"
#include "services/use_case.h"

#include <QHash>
#include <QMap>

namespace lotse::services {

/// What an export writes for the records that others refer to: the external id, the id where none is set; of an
/// account its login. Knows the names of the records it has learnt last.
class ReferenceNames
{
public:
    explicit ReferenceNames(const Context &context) : m_context(context) {}

    /// Looks up everything that these records refer to; costs a few statements for each hundred.
    template<class R>
    [[nodiscard]] base::Result<void> learn(const QList<R> &records)
    {
        QMap<domain::RecordKind, QStringList> referred;
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (!field.target || *field.target == domain::RecordKind::Account)
                continue;
            QStringList &ids = referred[*field.target];
            for (const R &record : records)
                ids += domain::referredIds(field.read(record));
        }
        return lookUp(referred);
    }

    /// The value of a reference field with names for ids; any other value as it is.
    template<class R>
    [[nodiscard]] domain::FieldValue named(const domain::Field<R> &field, domain::FieldValue value) const
    {
        if (field.type == domain::FieldType::Relations)
            return namedRelations(value);
        return field.target ? namedReferences(std::move(value)) : std::move(value);
    }

private:
    [[nodiscard]] base::Result<void> lookUp(QMap<domain::RecordKind, QStringList> &referred);
    [[nodiscard]] domain::FieldValue namedReferences(domain::FieldValue value) const;
    [[nodiscard]] domain::FieldValue namedRelations(const domain::FieldValue &value) const;

    const Context &m_context;
    QHash<QString, QString> m_logins; ///< by account id
    QHash<QString, QString> m_names;  ///< external ids by id
};

} // namespace lotse::services
