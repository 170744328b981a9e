#pragma once

#include <QString>
#include <QStringList>

namespace lotse::words {

/// Puts the parameters into %1 … %9 in one pass, so that a "%2" inside a value stays what it is. A missing
/// parameter leaves an empty place. Values are shown on one line and at most 80 characters long.
[[nodiscard]] QString fillSentence(const QString &sentence, const QStringList &params);

} // namespace lotse::words
