#include "controllers/desk.h"

#include "controllers/answer.h"

#include <QTimer>

namespace lotse::controllers {

Desk::Desk(domain::StoreFactory &stores, const base::Clock &clock, const QString &path)
    : m_stores(stores),
      m_clock(clock),
      m_writer(QStringLiteral("write")),
      m_reader(QStringLiteral("read"))
{
    qRegisterMetaType<base::Error>();
    if (!path.isEmpty())
        openStore(path);
}

namespace {

constexpr int millisecondsUntilRetry = 2000;

} // namespace

void Desk::openStore(const QString &path) { openReader(path, m_writer.open(opening(path))); }

void Desk::createStore(const QString &path, const services::NewStore &content, const Fill &fill)
{
    const auto makeAndOpen = [this, path, content,
                              fill]() -> base::Result<std::unique_ptr<services::Session>> {
        LOTSE_CHECK(make(path, content, fill));
        return services::openSession(m_stores, path, m_clock);
    };
    openReader(path, m_writer.open(makeAndOpen));
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

/// The writer brings the schema up to date, so the reader waits for it on its own thread.
void Desk::openReader(const QString &path, const QFuture<base::Result<void>> &writerOpened)
{
    const auto setting = std::make_shared<Setting>();
    const auto openAfter = [open = opening(path), writerOpened,
                            setting]() -> base::Result<std::unique_ptr<services::Session>> {
        LOTSE_CHECK(writerOpened.result());
        LOTSE_TRY(session, open());
        const services::Context &context = session->context();
        *setting = {context.actor, context.organisation, context.codes};
        return std::move(session);
    };
    whenAnswered(m_reader.open(openAfter), this, [this, path, setting](const base::Result<void> &opened) {
        m_isOpen = opened.has_value();
        if (!opened)
            return Q_EMIT openingFailed(opened.error());
        m_path = path;
        m_setting = *setting;
        Q_EMIT storeOpened();
    });
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
                openReader(path, QtFuture::makeReadyFuture(opened));
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

} // namespace lotse::controllers
