#pragma once

#include <QString>

namespace lotse::documents {

/// The style sheet inside an HTML report, for screen and paper.
[[nodiscard]] const QString &htmlStyle();

} // namespace lotse::documents
