#include "base/clock.h"
#include "services/store/session.h"
#include "storage/sqlite_store_factory.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

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

    /// When each key was typed, until the program was ended at the `keys`-th.
    [[nodiscard]] QList<qint64> typeUntil(int keys, void (QProcess::*end)())
    {
        QProcess typist;
        typist.start(QStringLiteral(LOTSE_TYPIST), {store});
        QList<qint64> typed;
        while (typed.size() < keys && (typist.canReadLine() || typist.waitForReadyRead(30'000))) {
            while (typist.canReadLine() && typed.size() < keys)
                typed.append(typist.readLine().trimmed().toLongLong());
        }
        (typist.*end)();
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
