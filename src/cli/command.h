#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/refusal.h"
#include "services/store/session.h"

namespace lotse::cli {

/// What a command is given. Plain references, good while it runs.
struct Invocation {
    const Arguments &arguments;
    const Environment &environment;
    const base::Clock &clock; ///< of the environment, or fixed by --now
    base::Language language;
    Console &console;

    [[nodiscard]] QString storePath() const
    {
        return arguments.text(QLatin1String("--store"), environment.defaultStore);
    }
};

// The commands: arguments in, use cases, output and exit status out. No rule is decided in them.
[[nodiscard]] Outcome runInit(Invocation &invocation);
[[nodiscard]] Outcome runDemo(Invocation &invocation);
[[nodiscard]] Outcome runImport(Invocation &invocation);
[[nodiscard]] Outcome runExport(Invocation &invocation);
[[nodiscard]] Outcome runShow(Invocation &invocation);
[[nodiscard]] Outcome runSearch(Invocation &invocation);
[[nodiscard]] Outcome runReportMonth(Invocation &invocation);
[[nodiscard]] Outcome runReportCaseFile(Invocation &invocation);
[[nodiscard]] Outcome runCheck(Invocation &invocation);

/// Opens the store of the command line; a refusal names its path.
[[nodiscard]] tl::expected<std::unique_ptr<services::Session>, Refusal> openStore(
    const Invocation &invocation);

} // namespace lotse::cli
