#pragma once

#include "domain/record/field.h"

/// Makes Field entries from members: `code<&Contact::channel>("channel", "channel", FieldUse::Required)`.
/// Only the `<kind>_fields.cpp` files include this.
namespace lotse::domain::field_access {

inline FieldValue toValue(const QString &text) { return text; }
inline FieldValue toValue(const QStringList &list) { return list; }
inline FieldValue toValue(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }
inline FieldValue toValue(bool value) { return qint64(value); }
inline FieldValue toValue(base::Instant instant) { return instant; }
inline FieldValue toValue(int value) { return qint64(value); }
inline FieldValue toValue(qint64 value) { return value; }
template<class Tag>
FieldValue toValue(const base::Id<Tag> &id) { return id.text(); }
template<class Tag>
FieldValue toValue(const QList<base::Id<Tag>> &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts.append(id.text());
    return texts;
}
template<class T>
FieldValue toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : FieldValue();
}
template<class E>
    requires std::is_enum_v<E>
FieldValue toValue(E value) { return word(value); }

template<class T>
T orDefault(const FieldValue &value) { const T *held = std::get_if<T>(&value); return held ? *held : T(); }

inline void fromValue(QString &out, const FieldValue &value) { out = orDefault<QString>(value); }
inline void fromValue(QStringList &out, const FieldValue &value) { out = orDefault<QStringList>(value); }
inline void fromValue(QDate &out, const FieldValue &value)
{
    const QString text = orDefault<QString>(value);
    out = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}
inline void fromValue(bool &out, const FieldValue &value) { out = orDefault<qint64>(value) != 0; }
inline void fromValue(int &out, const FieldValue &value) { out = int(orDefault<qint64>(value)); }
inline void fromValue(qint64 &out, const FieldValue &value) { out = orDefault<qint64>(value); }
inline void fromValue(base::Instant &out, const FieldValue &value) { out = orDefault<base::Instant>(value); }
template<class Tag>
void fromValue(base::Id<Tag> &out, const FieldValue &value)
{
    out = base::Id<Tag>::fromStored(orDefault<QString>(value));
}
template<class Tag>
void fromValue(QList<base::Id<Tag>> &out, const FieldValue &value)
{
    out.clear();
    for (const QString &text : orDefault<QStringList>(value))
        out.append(base::Id<Tag>::fromStored(text));
}
template<class T>
void fromValue(std::optional<T> &out, const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        out.reset();
    } else {
        T held{};
        fromValue(held, value);
        out = held;
    }
}
template<class E>
    requires std::is_enum_v<E>
void fromValue(E &out, const FieldValue &value) { out = fromWord<E>(orDefault<QString>(value)).value_or(E()); }

template<class Member>
struct RecordOf;
template<class R, class T>
struct RecordOf<T R::*> {
    using Type = R;
};

template<auto member, class R>
Field<R> makeField(const char *name, FieldType type, FieldUse use, const char *list, std::optional<RecordKind> target)
{
    return {QString::fromLatin1(name), type, use, QString::fromLatin1(list), target,
            [](const R &record) -> FieldValue { return toValue(record.*member); },
            [](R &record, const FieldValue &value) { fromValue(record.*member, value); }};
}

// The record type is named once per table (`using F = Fields<Contact>`), because members inherited
// from Record<Tag> would otherwise deduce the base.
template<class R>
struct Fields {
    template<auto m>
    static Field<R> plain(const char *name, FieldType type, FieldUse use = FieldUse::Optional)
    {
        return makeField<m, R>(name, type, use, "", std::nullopt);
    }
    template<auto m>
    static Field<R> code(const char *name, const char *list, FieldUse use = FieldUse::Optional)
    {
        return makeField<m, R>(name, FieldType::Coded, use, list, std::nullopt);
    }
    template<auto m>
    static Field<R> codes(const char *name, const char *list, FieldUse use = FieldUse::Optional)
    {
        return makeField<m, R>(name, FieldType::CodedList, use, list, std::nullopt);
    }
    template<auto m>
    static Field<R> reference(const char *name, RecordKind target, FieldUse use = FieldUse::Optional)
    {
        return makeField<m, R>(name, FieldType::Reference, use, "", target);
    }
    template<auto m>
    static Field<R> references(const char *name, RecordKind target, FieldUse use = FieldUse::Optional)
    {
        return makeField<m, R>(name, FieldType::References, use, "", target);
    }
};

} // namespace lotse::domain::field_access
