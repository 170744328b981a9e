#pragma once

#include "async/resource_thread.h"
#include "base/device_fault.h"
#include "services/store/session.h"
#include "services/undo/change_log.h"

#include <QObject>

namespace lotse::controllers {

/// What the window knows of the open store, copied when it opens and when its code lists change.
struct Setting {
    domain::Actor actor;
    domain::Organisation organisation;
    domain::CodeBook codes;
};

/// The open store as the controllers see it: one connection that writes and one that reads, each on its thread.
/// Lives on the thread of the window and never waits.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// What a new store begins with.
    using Fill = std::function<base::Result<void>(const services::Context &)>;

    /// Neither is owned; both outlive the desk, and `stores` may be used by two threads at once. The store at `path`, if
    /// one is named, is opened while the window is still being made.
    Desk(domain::StoreFactory &stores, const base::Clock &clock, const QString &path = {});

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Setting &setting() const { return m_setting; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    /// Today in the organisation's time zone.
    [[nodiscard]] QDate today() const { return base::localDay(m_clock.now(), m_setting.organisation.zone); }

    /// Asks without changing anything: `act(const services::Context &)` returns a Result.
    template<class Act>
    [[nodiscard]] auto read(Act act)
    {
        return m_reader.submit(
            [act = std::move(act)](services::Session &session) mutable { return act(session.context()); });
    }
    /// Runs use cases that write, in the order of the calls. Whoever writes tells with `tellChange`.
    template<class Act>
    [[nodiscard]] auto write(Act act)
    {
        return m_writer.submit([this, act = std::move(act)](services::Session &session) mutable {
            services::ChangeLog changes;
            services::Context context = session.context();
            context.changes = &changes;
            auto answer = act(context);
            if (answer && changes.canBeTakenBack())
                QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT actDone(changes); }, Qt::QueuedConnection);
            if (!answer && base::hasFault(answer.error(), base::DeviceFault::Replaced))
                QMetaObject::invokeMethod(this, &Desk::takeReplacement, Qt::QueuedConnection);
            return answer;
        });
    }

    /// Lets every list and page read again.
    void tellChange() { Q_EMIT recordsChanged(); }

public Q_SLOTS:
    void openStore(const QString &path);
    /// Makes a store at a path where nothing stands yet, fills it on the writing thread, and opens it. What fails or is
    /// stopped leaves nothing behind.
    void createStore(const QString &path, const services::NewStore &content, const Fill &fill);
    void closeStore();
    /// Reads the code lists again on both connections.
    void reopenStore() { openStore(m_path); }

Q_SIGNALS:
    void storeOpened();
    void storeClosed();
    /// The same store as before, from a backup for instance, stands at its path and is open instead: it may know less.
    /// `storeOpened` follows.
    void storeReplaced();
    void openingFailed(const lotse::base::Error &error);
    void recordsChanged();
    /// Something was written that can be taken back; comes before the answer to whoever wrote it.
    void actDone(const lotse::services::ChangeLog &changes);

private:
    [[nodiscard]] async::ResourceThread<services::Session>::Open opening(const QString &path);
    [[nodiscard]] base::Result<void> make(const QString &path, const services::NewStore &content,
                                          const Fill &fill);
    void openReader(const QString &path, const QFuture<base::Result<void>> &writerOpened);
    void takeReplacement();
    [[nodiscard]] base::Result<std::unique_ptr<services::Session>> openSame(const QString &path,
                                                                            const QString &organisation);

    domain::StoreFactory &m_stores;
    const base::Clock &m_clock;
    async::ResourceThread<services::Session> m_writer;
    async::ResourceThread<services::Session> m_reader;
    Setting m_setting;
    QString m_path;
    bool m_isOpen = false;
    bool m_isTakingReplacement = false;
};

} // namespace lotse::controllers
