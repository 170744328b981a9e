#include "domain/case_file/case_file.h"
#include "domain/record/field_access.h"

namespace lotse::domain {

template<>
const FieldTable<CaseFile> &fieldsOf<CaseFile>()
{
    using F = field_access::Fields<CaseFile>;
    static const FieldTable<CaseFile> fields = {
        F::plain<&CaseFile::openedOn>("opened_on", FieldType::Day, FieldUse::Required),
        F::code<&CaseFile::fieldOfWork>("field_of_work", "field_of_work"),
        F::code<&CaseFile::status>("status", "case_file_status"),
        F::reference<&CaseFile::counsellor>("counsellor", RecordKind::Account),
        F::code<&CaseFile::state>("state", "state"),
        F::references<&CaseFile::callers>("callers", RecordKind::Person),
        F::references<&CaseFile::persons>("persons", RecordKind::Person),
        F::code<&CaseFile::danger>("danger", "danger"),
        F::code<&CaseFile::securityStatus>("security_status", "security_status"),
        F::plain<&CaseFile::closedOn>("closed_on", FieldType::Day),
        F::code<&CaseFile::closingReason>("closing_reason", "closing_reason"),
        F::plain<&CaseFile::outcome>("outcome", FieldType::Text),
        F::plain<&CaseFile::note>("note", FieldType::Text),
        F::reference<&CaseFile::closingProposedBy>("closing_proposed_by", RecordKind::Account, FieldUse::Internal),
        F::plain<&CaseFile::reopened>("reopened", FieldType::Integer, FieldUse::Internal),
        F::plain<&CaseFile::withdrawnOn>("withdrawn_on", FieldType::Day, FieldUse::Internal),
        F::plain<&CaseFile::withdrawnReason>("withdrawn_reason", FieldType::Text, FieldUse::Internal),
    };
    return fields;
}

} // namespace lotse::domain
