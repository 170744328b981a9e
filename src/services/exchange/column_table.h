#pragma once

#include "domain/record/field.h"
#include "services/exchange/cell_parser.h"
#include "services/exchange/exchange_kind.h"

namespace lotse::services {

/// A field of the record and the cell that holds it.
template<class R>
struct FieldColumn {
    const domain::Field<R> *field = nullptr;
    CellForm form;
    qsizetype cell = -1;
};

/// Which cell of a row holds what, worked out once for a file.
template<class R>
class ColumnTable
{
public:
    /// The fields that a column may hold.
    [[nodiscard]] static QStringList known()
    {
        QStringList known = {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("external_id")};
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (field.use != domain::FieldUse::Internal && !known.contains(field.name))
                known.append(field.name);
        }
        return known;
    }

    /// The fields that a file with these columns must hold.
    [[nodiscard]] static QStringList required(const QStringList &names)
    {
        QStringList required;
        if (ExchangeTraits<R>::needsExternalId && !names.contains(QLatin1String("id")))
            required.append(QStringLiteral("external_id"));
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (field.use == domain::FieldUse::Required)
                required.append(field.name);
        }
        return required;
    }

    /// What the columns of a file break: an unknown one, one that stands twice, a required one that is missing.
    /// A file without a header lacks nothing: its rows are judged one by one.
    [[nodiscard]] static QList<base::FieldIssue> check(const QStringList &names, bool hasHeader)
    {
        QList<base::FieldIssue> issues;
        const QStringList knownNames = known();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!knownNames.contains(names[i]))
                issues.append({base::IssueCode::UnknownColumn, names[i], {names[i]}});
            else if (names.indexOf(names[i]) < i)
                issues.append({base::IssueCode::DuplicateColumn, names[i], {names[i]}});
        }
        for (const QString &name : required(names)) {
            if (hasHeader && !names.contains(name))
                issues.append({base::IssueCode::MissingColumn, name, {name}});
        }
        return issues;
    }

    explicit ColumnTable(const QStringList &names)
        : m_id(names.indexOf(QLatin1String("id"))),
          m_externalId(names.indexOf(QLatin1String("external_id")))
    {
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            const qsizetype cell = names.indexOf(field.name);
            const bool isLanguage = field.type == domain::FieldType::Text
                && field.name == QLatin1String("language");
            if (cell >= 0 && field.use != domain::FieldUse::Internal)
                m_fields.append({&field, {field.name, field.type, field.list, isLanguage}, cell});
            else if (field.use == domain::FieldUse::Required)
                m_missing.append(field.name);
        }
    }

    /// In the order of the field table.
    [[nodiscard]] const QList<FieldColumn<R>> &fields() const { return m_fields; }
    /// The required fields that no cell holds.
    [[nodiscard]] const QStringList &missingRequired() const { return m_missing; }
    [[nodiscard]] qsizetype id() const { return m_id; }
    [[nodiscard]] qsizetype externalId() const { return m_externalId; }
    /// The cell of a field, -1 where the file has none.
    [[nodiscard]] qsizetype cellOf(QLatin1String field) const
    {
        for (const FieldColumn<R> &column : m_fields) {
            if (column.field->name == field)
                return column.cell;
        }
        return -1;
    }

private:
    qsizetype m_id;
    qsizetype m_externalId;
    QList<FieldColumn<R>> m_fields;
    QStringList m_missing;
};

} // namespace lotse::services
