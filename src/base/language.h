#pragma once

namespace lotse::base {

/// The languages every sentence and label exists in.
enum class Language { German, English };

} // namespace lotse::base
