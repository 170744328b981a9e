#pragma once

#include "services/person/show_caller.h"

namespace lotse::services {

/// Shows what was before with whoever names this code word: somebody who stays anonymous, and calls again. The audit
/// entry says that somebody searched, never for which word.
class ShowCodeWord
{
public:
    explicit ShowCodeWord(const Context &context) : m_context(context) {}

    /// A history without a person, within the actor's fields of work; without contacts where nobody named the word.
    [[nodiscard]] base::Result<CallerHistory> run(const QString &codeWord);

private:
    Context m_context;
};

} // namespace lotse::services
