#pragma once

#include <QStringView>

namespace lotse::domain {

/// True for the two-letter codes of ISO 639-1, in lower case.
[[nodiscard]] bool isLanguageCode(QStringView text);

} // namespace lotse::domain
