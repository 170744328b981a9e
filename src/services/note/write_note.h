#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// What is noted, and where: in a case file, beside a contact, or both.
struct NoteText {
    domain::CaseFileId caseFile;
    domain::ContactId contact;
    std::optional<base::Instant> at; ///< when it was so; now where it is not set
    QString text;
};

/// Writes a note. A closed case file still takes notes: partners report after the end.
class WriteNote
{
public:
    explicit WriteNote(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Note> run(const NoteText &text);

private:
    [[nodiscard]] base::Result<void> attach(domain::Note &note);

    Context m_context;
};

} // namespace lotse::services
