#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Changes the wording of a note; the earlier one stays in its history.
class AmendNote
{
public:
    explicit AmendNote(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Note> run(const domain::NoteId &id, int revision, const QString &text);

private:
    Context m_context;
};

} // namespace lotse::services
