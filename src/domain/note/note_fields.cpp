#include "domain/note/note.h"
#include "domain/record/field_access.h"

namespace lotse::domain {

template<>
const FieldTable<Note> &fieldsOf<Note>()
{
    using F = field_access::Fields<Note>;
    static const FieldTable<Note> fields = {
        F::reference<&Note::caseFile>("case_file", RecordKind::CaseFile),
        F::reference<&Note::contact>("contact", RecordKind::Contact),
        F::code<&Note::fieldOfWork>("field_of_work", "field_of_work", FieldUse::Internal),
        F::plain<&Note::at>("at", FieldType::Instant, FieldUse::Required),
        F::reference<&Note::author>("author", RecordKind::Account),
        F::plain<&Note::text>("text", FieldType::Text, FieldUse::Required),
    };
    return fields;
}

} // namespace lotse::domain
