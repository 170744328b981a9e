#pragma once

#include <QStringList>

namespace lotse::domain {

/// True for the two-letter codes of ISO 639-1, in lower case.
[[nodiscard]] bool isLanguageCode(QStringView text);

/// All of them, in order.
[[nodiscard]] QStringList languageCodes();

} // namespace lotse::domain
