#pragma once

#include <QString>

namespace lotse::words {

/// What a code list is called ("contact_kind" → "Kinds of contact"). An unknown list keeps its name.
[[nodiscard]] QString codeListLabel(const QString &list);

} // namespace lotse::words
