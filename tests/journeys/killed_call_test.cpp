#include "base/clock.h"
#include "services/store/session.h"
#include "storage/sqlite_store_factory.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace lotse;

namespace {

constexpr qint64 mostLost = 400; ///< milliseconds of typing

class KilledCall : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto draft = stores.create(store);
        ASSERT_TRUE(draft);
        ASSERT_TRUE(services::createSession(**draft, clock, {QStringLiteral("Test desk")}));
        ASSERT_TRUE((*draft)->keep());
    }

    /// When each key was typed, until `end(program)` ended it at the `keys`-th.
    template<class End>
    [[nodiscard]] QList<qint64> typeUntil(int keys, End end, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess typist;
        typist.setProcessEnvironment(environment);
        typist.start(QStringLiteral(LOTSE_TYPIST), {store});
        QList<qint64> typed;
        while (typed.size() < keys && (typist.canReadLine() || typist.waitForReadyRead(30'000))) {
            while (typist.canReadLine() && typed.size() < keys)
                typed.append(typist.readLine().trimmed().toLongLong());
        }
        std::invoke(end, typist);
        typist.waitForFinished();
        for (const QByteArray &late : typist.readAll().split('\n'))
            typed.append(late.isEmpty() ? typed.last() : late.toLongLong());
        typed.removeLast(); // what stands after the last line
        return typed;
    }

    /// The note of the one call that runs; it is discarded, so that the next round begins anew.
    [[nodiscard]] QString takeNote()
    {
        auto session = services::openSession(stores, store, clock);
        EXPECT_TRUE(session);
        domain::Store &open = (*session)->context().store;
        auto running = *open.contacts.unfinishedOf((*session)->context().actor.id);
        EXPECT_EQ(running.size(), 1);
        domain::Contact call = running.value(0);
        const QString note = call.note;
        call.status = domain::ContactStatus::Discarded;
        auto transaction = domain::Transaction::beginWrite(open.unitOfWork);
        EXPECT_TRUE(open.contacts.update(call));
        EXPECT_TRUE(transaction->commit());
        return note;
    }

    QTemporaryDir folder;
    QString store = folder.filePath(QStringLiteral("store.lotse"));
    storage::SqliteStoreFactory stores;
    const base::SystemClock clock;
};

/// An X server of its own, which shows nothing.
class Display
{
public:
    Display()
    {
        m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                                QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(30'000)) {
        }
        m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    }
    ~Display() { vanish(); }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_name);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        return environment;
    }
    void vanish()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

private:
    QProcess m_server;
    QString m_name;
};

QString letters(qsizetype count)
{
    QString text;
    for (qsizetype i = 0; i < count; ++i)
        text += QChar(u'a' + char16_t(i % 26));
    return text;
}

} // namespace

TEST_F(KilledCall, LosesAtMostTheLastInstantOfTyping)
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 60; ++round) {
        const QList<qint64> typed = typeUntil(5 + int(random.bounded(95)), &QProcess::kill);
        ASSERT_FALSE(typed.isEmpty()) << "round " << round;
        const qint64 safe = std::ranges::count_if(typed,
                                                  [&](qint64 at) { return at <= typed.last() - mostLost; });
        const QString note = takeNote();
        EXPECT_GE(note.size(), safe) << "round " << round;
        EXPECT_EQ(note, letters(note.size())) << "round " << round;
    }
}

TEST_F(KilledCall, LosesNothingWhereItIsToldToEnd)
{
    for (int round = 0; round < 3; ++round) {
        const QList<qint64> typed = typeUntil(20 + 7 * round, &QProcess::terminate);
        EXPECT_EQ(takeNote(), letters(typed.size())) << "round " << round;
    }
}

TEST_F(KilledCall, LosesAtMostTheLastInstantWhereTheDisplayVanishes)
{
    for (int round = 0; round < 3; ++round) {
        Display display;
        const auto vanish = [&display](QProcess &) { display.vanish(); };
        const QList<qint64> typed = typeUntil(60 + 17 * round, vanish, display.environment());
        ASSERT_FALSE(typed.isEmpty()) << "round " << round;
        const qint64 safe = std::ranges::count_if(typed, [&](qint64 at) { return at <= typed.last() - mostLost; });
        const QString note = takeNote();
        EXPECT_GE(note.size(), safe) << "round " << round;
        EXPECT_EQ(note, letters(note.size())) << "round " << round;
    }
}
