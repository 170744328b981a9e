#pragma once

#include <QString>

#include <chrono>

namespace lotse::kit {

/// Puts a text on the clipboard and takes it off again after a minute, unless something else lies there by
/// then: what was copied from records is personal data.
void copyBriefly(const QString &text, std::chrono::milliseconds time = std::chrono::minutes(1));

} // namespace lotse::kit
