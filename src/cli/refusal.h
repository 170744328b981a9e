#pragma once

#include "base/result.h"
#include "cli/exit_status.h"

#include <QStringList>

#include <optional>

namespace lotse::cli {

/// Why a command ended without its work: the sentences for people and the exit status.
struct Refusal {
    ExitStatus status = ExitStatus::Refused;
    QStringList sentences;
    std::optional<base::Error> cause; ///< for the log

    Refusal(ExitStatus exitStatus, QStringList why, std::optional<base::Error> error = {})
        : status(exitStatus),
          sentences(std::move(why)),
          cause(std::move(error))
    {}
    /// The sentence of the error and one for each of its issues. Implicit, so that LOTSE_TRY works in a
    /// command.
    Refusal(const base::Error &error); // NOLINT(google-explicit-constructor)
    /// The same, with the place it concerns before it: a path, a number.
    [[nodiscard]] static Refusal at(const QString &place, const base::Error &error);
};

/// How a command ended.
using Outcome = tl::expected<ExitStatus, Refusal>;

} // namespace lotse::cli

/// Ends the command with the refusal of `expression`, which is a tl::expected<…, Refusal>, if it has one.
#define LOTSE_ACCEPT(name, expression) \
    auto name##Result = (expression); \
    if (!name##Result) \
        return tl::unexpected<lotse::cli::Refusal>(std::move(name##Result).error()); \
    auto &name = *name##Result
