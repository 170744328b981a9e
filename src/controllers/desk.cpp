#include "controllers/desk.h"

#include "controllers/answer.h"

#include <QTimer>

namespace lotse::controllers {

Desk::Desk(domain::StoreFactory &stores, const base::Clock &clock)
    : m_stores(stores),
      m_clock(clock),
      m_writer(QStringLiteral("write")),
      m_reader(QStringLiteral("read"))
{
    qRegisterMetaType<base::Error>();
}

namespace {

constexpr int millisecondsUntilRetry = 2000;

} // namespace

void Desk::openStore(const QString &path) { openWriter(path, m_writer.open(opening(path))); }

void Desk::createStore(const QString &path, const services::NewStore &content, const Fill &fill)
{
    const auto makeAndOpen = [this, path, content,
                              fill]() -> base::Result<std::unique_ptr<services::Session>> {
        LOTSE_CHECK(make(path, content, fill));
        return services::openSession(m_stores, path, m_clock);
    };
    openWriter(path, m_writer.open(makeAndOpen));
}

base::Result<void> Desk::make(const QString &path, const services::NewStore &content, const Fill &fill)
{
    LOTSE_TRY(draft, m_stores.create(path));
    {
        LOTSE_TRY(session, services::createSession(*draft, m_clock, content));
        LOTSE_CHECK(fill(session->context()));
    }
    return draft->keep();
}

// The writer brings the schema up to date, so the reader opens after it.
void Desk::openWriter(const QString &path, QFuture<base::Result<void>> writerOpened)
{
    whenAnswered(writerOpened, this, [this, path](const base::Result<void> &writer) {
        if (!writer)
            return takeOver(path, base::failure(base::Error(writer.error())));
        openReader(path);
    });
}

void Desk::openReader(const QString &path)
{
    const auto ready = m_reader.open(opening(path));
    Q_UNUSED(ready)
    whenAnswered(read([](const services::Context &context) -> base::Result<Setting> {
                     return Setting{context.actor, context.organisation, context.codes};
                 }),
                 this, [this, path](const base::Result<Setting> &setting) { takeOver(path, setting); });
}

/// Goes on with the file that stands at the path by now, as soon as it is the same store. Both connections close first:
/// they and the new ones would share the engine's companion files.
void Desk::takeReplacement()
{
    if (std::exchange(m_isTakingReplacement, true))
        return;
    whenAnswered(m_reader.close(), this, [this, path = m_path](const base::Result<void> &) {
        const auto open = [this, path, organisation = m_setting.organisation.id] {
            return openSame(path, organisation);
        };
        whenAnswered(m_writer.open(open), this, [this, path](const base::Result<void> &opened) {
            m_isTakingReplacement = false;
            if (opened) {
                Q_EMIT storeReplaced();
                openReader(path);
            } else if (path == m_path) {
                QTimer::singleShot(millisecondsUntilRetry, this, &Desk::takeReplacement);
            }
        });
    });
}

base::Result<std::unique_ptr<services::Session>> Desk::openSame(const QString &path, const QString &organisation)
{
    LOTSE_TRY(session, services::openSession(m_stores, path, m_clock));
    if (session->context().organisation.id != organisation)
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("openSame"));
    return std::move(session);
}

void Desk::closeStore()
{
    const auto closed = m_reader.close();
    Q_UNUSED(closed)
    whenAnswered(m_writer.close(), this, [this](const base::Result<void> &) {
        m_isOpen = false;
        Q_EMIT storeClosed();
    });
}

async::ResourceThread<services::Session>::Open Desk::opening(const QString &path)
{
    return [this, path] { return services::openSession(m_stores, path, m_clock); };
}

void Desk::takeOver(const QString &path, const base::Result<Setting> &setting)
{
    m_isOpen = setting.has_value();
    if (!setting) {
        Q_EMIT openingFailed(setting.error());
        return;
    }
    m_path = path;
    m_setting = *setting;
    Q_EMIT storeOpened();
}

} // namespace lotse::controllers
