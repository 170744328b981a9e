#pragma once

#include <QString>

namespace lotse::words {

/// What a field of the data dictionary is called where people read it: column titles and forms
/// ("started_at" → "Started at"). An unknown field keeps its name.
[[nodiscard]] QString fieldLabel(const QString &field);

} // namespace lotse::words
