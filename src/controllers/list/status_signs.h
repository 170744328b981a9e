#pragma once

#include <QString>

#include <optional>

namespace lotse::controllers {

/// How a status looks beside its word: names of a shape and of a tone, one meaning for each in the whole window.
struct StatusSign {
    QLatin1String shape; ///< "ring", "disc", "half", "check_ring", "triangle", "diamond", "dashed_square", "two_bars"
    QLatin1String tone;  ///< "text", "info", "success", "warning", "danger"
};

/// The sign of a key of `contact_status`, `case_file_status`, `case_file_stage`, `referral_status`, `task_state`,
/// `today_state` or `membership`; nullopt for any other list.
[[nodiscard]] std::optional<StatusSign> statusSign(const QString &list, const QString &key);

} // namespace lotse::controllers
