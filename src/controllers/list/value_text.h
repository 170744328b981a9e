#pragma once

#include "base/language.h"
#include "controllers/desk.h"
#include "services/list/shown_value.h"

namespace lotse::controllers {

/// Writes values as the window shows them, in the language that is chosen when it is made: labels for codes, short
/// days and times in the organisation's zone, a dash where nobody said anything.
class ValueText
{
public:
    ValueText(const Setting &setting, QDate today);

    [[nodiscard]] QString text(const services::ShownValue &value) const;
    /// The label of one code; where no code list has it, the word of the state.
    [[nodiscard]] QString code(const QString &list, const domain::Code &key) const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDate today() const { return m_today; }

private:
    [[nodiscard]] QString said(const services::ShownValue &value) const;

    domain::CodeBook m_codes;
    QTimeZone m_zone;
    QDate m_today;
    base::Language m_language;
};

} // namespace lotse::controllers
