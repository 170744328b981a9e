#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// The number a record gets, and the field whose year it carries.
struct Numbering {
    domain::NumberKind kind;
    int year = 0;
    QString field;
};

[[nodiscard]] Numbering numberingOf(const Context &context, const domain::Contact &contact);
[[nodiscard]] Numbering numberingOf(const Context &context, const domain::CaseFile &caseFile);
[[nodiscard]] Numbering numberingOf(const Context &context, const domain::Referral &referral);

template<class R>
concept Numbered = requires(const Context &context, const R &record)
{
    numberingOf(context, record);
};

/// What an import knows of one row beside the record: the stored version, if there is one, and whether the row
/// says a status.
template<class R>
struct ImportedVersion {
    const R *before = nullptr;
    R &after;
    bool saysStatus = false;
};

/// Fills what follows from the rest of an imported record, and tells what it breaks. A contact becomes a finished
/// one; a status that the row does not say follows from the dates; an update must be reachable by the state table.
[[nodiscard]] base::Result<QList<base::FieldIssue>> settle(const Context &context,
                                                           const ImportedVersion<domain::Contact> &version);
[[nodiscard]] base::Result<QList<base::FieldIssue>> settle(const Context &context,
                                                           const ImportedVersion<domain::Person> &version);
[[nodiscard]] base::Result<QList<base::FieldIssue>> settle(const Context &context,
                                                           const ImportedVersion<domain::CaseFile> &version);
[[nodiscard]] base::Result<QList<base::FieldIssue>> settle(const Context &context,
                                                           const ImportedVersion<domain::Referral> &version);
[[nodiscard]] base::Result<QList<base::FieldIssue>> settle(const Context &context,
                                                           const ImportedVersion<domain::Task> &version);
[[nodiscard]] base::Result<QList<base::FieldIssue>> settle(const Context &context,
                                                           const ImportedVersion<domain::Note> &version);
[[nodiscard]] base::Result<QList<base::FieldIssue>> settle(const Context &context,
                                                           const ImportedVersion<domain::Partner> &version);

} // namespace lotse::services
