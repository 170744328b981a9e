#pragma once

#include "base/clock.h"
#include "domain/record/code.h"
#include "domain/record/record.h"

namespace lotse::domain {

/// A text in a case file or beside a contact. Earlier wording is kept in the record's field history.
struct Note : Record<struct NoteTag> {
    CaseFileId caseFile;
    ContactId contact;
    Code fieldOfWork = notAsked;   ///< copied from what it belongs to
    base::Instant at;
    AccountId author;
    QString text;

    bool operator==(const Note &) const = default;
};

template<>
struct RecordTraits<Note> {
    static constexpr RecordKind kind = RecordKind::Note;
};

} // namespace lotse::domain
