#include "domain/record/field_access.h"
#include "domain/task/task.h"

namespace lotse::domain {

template<>
const FieldTable<Task> &fieldsOf<Task>()
{
    using F = field_access::Fields<Task>;
    static const FieldTable<Task> fields = {
        F::code<&Task::kind>("kind", "task_kind"),
        F::code<&Task::fieldOfWork>("field_of_work", "field_of_work", FieldUse::Internal),
        F::plain<&Task::dueOn>("due_on", FieldType::Day),
        F::plain<&Task::dueFrom>("due_from", FieldType::Instant),
        F::plain<&Task::dueTo>("due_to", FieldType::Instant),
        F::reference<&Task::assignee>("assignee", RecordKind::Account),
        F::reference<&Task::contact>("contact", RecordKind::Contact),
        F::reference<&Task::caseFile>("case_file", RecordKind::CaseFile),
        F::reference<&Task::referral>("referral", RecordKind::Referral),
        F::plain<&Task::attempts>("attempts", FieldType::Integer),
        F::code<&Task::outcome>("outcome", "task_outcome"),
        F::plain<&Task::doneOn>("done_on", FieldType::Day),
        F::plain<&Task::note>("note", FieldType::Text),
        F::plain<&Task::waivedReason>("waived_reason", FieldType::Text, FieldUse::Internal),
    };
    return fields;
}

} // namespace lotse::domain
