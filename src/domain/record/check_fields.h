#pragma once

#include "base/error.h"
#include "domain/code_list/code_list.h"
#include "domain/record/field.h"

namespace lotse::domain {

/// No text of the store is longer than this many bytes of UTF-8.
inline constexpr qsizetype longestText = 1024 * 1024;

/// What is wrong with one value, whatever the record: required and empty, a code that its list does not know,
/// U+0000, a text that is too long, a negative number, a month that does not exist, a word that is no language, a record
/// that is linked twice.
void checkValue(const QString &name, FieldType type, FieldUse use, const QString &list,
                const FieldValue &value, const CodeBook &codes, QList<base::FieldIssue> &issues);

/// The same for every field of a record, by its field table. What fields say together is the feature's own rule.
template<class R>
[[nodiscard]] QList<base::FieldIssue> checkFields(const R &record, const CodeBook &codes)
{
    QList<base::FieldIssue> issues;
    for (const Field<R> &field : fieldsOf<R>())
        checkValue(field.name, field.type, field.use, field.list, field.read(record), codes, issues);
    return issues;
}

/// A single language, ISO 639-1 or empty.
void checkLanguage(const QString &name, const QString &value, QList<base::FieldIssue> &issues);

/// The first two digits of a German postcode, or empty: more would tell too much of where somebody lives.
void checkPostcode2(const QString &name, const QString &value, QList<base::FieldIssue> &issues);

} // namespace lotse::domain
