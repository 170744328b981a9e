#pragma once

#include "domain/record/field.h"

namespace lotse::domain {

/// A record with the changes of two people, and the fields that both changed.
template<class R>
struct MergedRecord {
    R record;
    QStringList contested;
};

/// Lays mine over theirs: what only one of us changed stands; where both changed a field differently mine stands
/// and the field is named. Id, revision and numbers are theirs, so that it can be saved.
template<class R>
[[nodiscard]] MergedRecord<R> mergeChanges(const R &original, const R &mine, const R &theirs)
{
    MergedRecord<R> merged{theirs, {}};
    for (const Field<R> &field : fieldsOf<R>()) {
        const FieldValue before = field.read(original);
        const FieldValue own = field.read(mine);
        const FieldValue other = field.read(theirs);
        if (own == before)
            continue;
        field.write(merged.record, own);
        if (other != before && other != own)
            merged.contested.append(field.name);
    }
    return merged;
}

} // namespace lotse::domain
