#pragma once

#include "base/text.h"
#include "domain/person/person_rules.h"
#include "domain/record/field.h"
#include "domain/store.h"

#include <algorithm>

namespace lotse::tests {

/// Where a record stands in its list: text that sorts as the list does, and the day it began (none for people and
/// partners, which never begin).
struct ListPlace {
    QString sort;
    QDate day;
};
[[nodiscard]] ListPlace listPlace(const domain::Contact &record);
[[nodiscard]] ListPlace listPlace(const domain::Person &record);
[[nodiscard]] ListPlace listPlace(const domain::CaseFile &record);
[[nodiscard]] ListPlace listPlace(const domain::Referral &record);
[[nodiscard]] ListPlace listPlace(const domain::PartnerFeedback &record);
[[nodiscard]] ListPlace listPlace(const domain::Task &record);
[[nodiscard]] ListPlace listPlace(const domain::Note &record);
[[nodiscard]] ListPlace listPlace(const domain::Partner &record);
[[nodiscard]] ListPlace listPlace(const domain::NetworkReport &record);

/// The fields of the data dictionary that a filter looks at.
[[nodiscard]] QStringList filteredFields(domain::FilterKey key);

/// What a record is called where another one refers to it.
template<class R>
QString labelOf(const R &record)
{
    if constexpr (domain::RecordTraits<R>::kind == domain::RecordKind::Partner)
        return record.name;
    else if constexpr (domain::RecordTraits<R>::kind == domain::RecordKind::Person)
        return domain::shortName(record);
    else
        return record.number;
}

/// True where one of the fields that a filter looks at has one of its values.
template<class R>
bool passesFilter(const R &record, const domain::ListFilter &filter)
{
    const QStringList names = filteredFields(filter.key);
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (!names.contains(field.name))
            continue;
        const domain::FieldValue value = field.read(record);
        const QString *one = std::get_if<QString>(&value);
        const QStringList many = one ? QStringList{*one} : std::get<QStringList>(value);
        if (std::any_of(many.cbegin(), many.cend(),
                        [&](const QString &each) { return filter.anyOf.contains(each); }))
            return true;
    }
    return false;
}

} // namespace lotse::tests
