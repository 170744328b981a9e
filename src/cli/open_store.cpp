#include "cli/command.h"

namespace lotse::cli {

tl::expected<std::unique_ptr<services::Session>, Refusal> openStore(const Invocation &invocation)
{
    const QString path = invocation.storePath();
    auto session = services::openSession(invocation.environment.stores, path, invocation.clock);
    if (session)
        return std::move(*session);
    if (session.error().code == base::ErrorCode::NotFound) {
        return tl::unexpected<Refusal>(Refusal(
            ExitStatus::Refused,
            {words::commandLineSentence(words::CommandLineSentence::StoreMissing, {path})}, session.error()));
    }
    return tl::unexpected<Refusal>(Refusal::at(path, session.error()));
}

} // namespace lotse::cli
