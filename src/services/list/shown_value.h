#pragma once

#include "services/list/reference_labels.h"

namespace lotse::services {

/// A value of a record as lists and panels show it, in no language yet: what kind of value it is decides how it is
/// written. A reference is text: what the record is called.
struct ShownValue {
    domain::FieldType type = domain::FieldType::Text;
    QString list; ///< the code list of coded values
    domain::FieldValue value;

    bool operator==(const ShownValue &) const = default;
};

/// A value with the name of its field.
struct ShownField {
    QString field;
    ShownValue value;

    bool operator==(const ShownField &) const = default;
};

/// A field of a record, with labels for the ids of references; those without a label are left out.
template<class R>
[[nodiscard]] ShownValue shownValue(const domain::Field<R> &field, const R &record, const Labels &labels)
{
    const domain::FieldValue value = field.read(record);
    const auto *text = std::get_if<QString>(&value);
    if (field.name == QLatin1String("language") && text && !text->isEmpty())
        return {domain::FieldType::Languages, {}, QStringList{*text}}; // by its name, as those of a partner
    if (!field.target)
        return {field.type, field.list, value};
    QStringList named;
    for (const QString &id : domain::referredIds(value)) {
        if (const QString label = labels.value(id); !label.isEmpty())
            named.append(label);
    }
    return {domain::FieldType::Text, {}, named.join(QLatin1String("; "))};
}

/// True where nobody has said anything: nothing, an empty text or list, not asked.
[[nodiscard]] inline bool isUnsaid(const domain::FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() || *text == domain::notAsked;
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

/// These fields of a record, in this order, without those that nobody has filled.
template<class R>
[[nodiscard]] QList<ShownField> saidFields(const R &record, const QStringList &names, const Labels &labels)
{
    QList<ShownField> said;
    for (const QString &name : names) {
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (field.name != name)
                continue;
            if (const ShownValue value = shownValue(field, record, labels); !isUnsaid(value.value))
                said.append({name, value});
        }
    }
    return said;
}

} // namespace lotse::services
