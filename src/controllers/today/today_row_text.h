#pragma once

#include "controllers/list/value_text.h"
#include "services/today/today.h"

namespace lotse::controllers {

/// Writes the cells of one row of what waits today, as they are at this moment.
class TodayRowText
{
public:
    /// Keeps references: make it where it is used.
    TodayRowText(const services::TodayRow &row, const ValueText &text, base::Instant now)
        : m_row(row),
          m_text(text),
          m_now(now)
    {}

    [[nodiscard]] QString due() const;
    /// "in 20 min", "for 2 days"; empty where there is nothing to add.
    [[nodiscard]] QString dueHint() const;
    [[nodiscard]] QString what() const;
    /// Why and with whom, without a name.
    [[nodiscard]] QString who() const;

private:
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString taskTitle() const;
    [[nodiscard]] QString contactTitle() const;

    const services::TodayRow &m_row;
    const ValueText &m_text;
    base::Instant m_now;
};

} // namespace lotse::controllers
