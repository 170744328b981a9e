#include "cli/new_store.h"

#include <QDir>
#include <QFileInfo>

namespace lotse::cli {

using words::CommandLineSentence;

namespace {

tl::unexpected<Refusal> refuse(ExitStatus status, CommandLineSentence sentence, const QString &path,
                               std::optional<base::Error> cause = {})
{
    return tl::unexpected<Refusal>(
        Refusal(status, {words::commandLineSentence(sentence, {path})}, std::move(cause)));
}

tl::unexpected<Refusal> refuse(const QString &path, const base::Error &error)
{
    if (error.code == base::ErrorCode::Conflict)
        return refuse(ExitStatus::Refused, CommandLineSentence::StoreExists, path + error.detail, error);
    return tl::unexpected<Refusal>(Refusal::at(path, error));
}

} // namespace

tl::expected<NewStore, Refusal> NewStore::create(const Invocation &invocation,
                                                 const services::NewStore &content)
{
    const QString path = invocation.storePath();
    if (QFileInfo::exists(path))
        return refuse(ExitStatus::Refused, CommandLineSentence::StoreExists, path);
    LOTSE_CHECK(services::InitialiseStore::check(content));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refuse(ExitStatus::DeviceFailed, CommandLineSentence::FileUnwritable, path);

    auto draft = invocation.environment.stores.create(path);
    if (!draft)
        return refuse(path, draft.error());
    auto session = services::createSession(**draft, invocation.clock, content);
    if (!session)
        return refuse(path, session.error());
    return NewStore(path, std::move(*draft), std::move(*session));
}

Outcome NewStore::keep()
{
    m_session.reset();
    if (const auto kept = m_draft->keep(); !kept)
        return refuse(m_path, kept.error());
    return ExitStatus::Done;
}

} // namespace lotse::cli
