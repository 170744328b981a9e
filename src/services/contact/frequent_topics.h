#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// The topics that contacts of the last months were most often about, for the keys that add one at once.
class FrequentTopics
{
public:
    static constexpr int months = 3;

    explicit FrequentTopics(const Context &context) : m_context(context) {}

    /// At most so many, the most frequent first; filled up in the order of the code list.
    [[nodiscard]] base::Result<QStringList> run(qsizetype most) const;

private:
    [[nodiscard]] base::Result<QStringList> counted() const;

    Context m_context;
};

} // namespace lotse::services
