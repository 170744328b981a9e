#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Enters a whole contact of the past from paper or memory: finished at once, with a number of the year in which it
/// took place, and marked as entered later.
class EnterContactLater
{
public:
    explicit EnterContactLater(const Context &context) : m_context(context) {}

    /// `form` says what is known; without a counsellor it was the actor.
    [[nodiscard]] base::Result<domain::Contact> run(const domain::Contact &form);

private:
    Context m_context;
};

} // namespace lotse::services
