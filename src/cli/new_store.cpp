#include "cli/new_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lotse::cli {

using words::CommandLineSentence;

namespace {

void removeStore(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

tl::unexpected<Refusal> refuse(ExitStatus status, CommandLineSentence sentence, const QString &path)
{
    return tl::unexpected<Refusal>(Refusal(status, {words::commandLineSentence(sentence, {path})}));
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

    auto session = services::createSession(invocation.environment.stores, path, invocation.clock, content);
    if (session)
        return NewStore(path, std::move(*session));
    if (session.error().code == base::ErrorCode::Conflict)
        return refuse(ExitStatus::Refused, CommandLineSentence::StoreExists, path);
    removeStore(path);
    return tl::unexpected<Refusal>(Refusal::at(path, session.error()));
}

NewStore::~NewStore()
{
    m_session.reset();
    if (!m_path.isEmpty())
        removeStore(m_path);
}

} // namespace lotse::cli
