// Two processes write at once, small commits and transactions that spill, and are killed at any moment. What was
// acknowledged is there afterwards. The engine's own layer is the control: a harness that loses nothing there could
// lose something.

#include "vault/vault_fixture.h"

#include <csignal>
#include <random>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lotse;
using test::Engine;

namespace {

/// More on demand: LOTSE_KILL_ROUNDS=1000.
int rounds()
{
    const int asked = qEnvironmentVariableIntValue("LOTSE_KILL_ROUNDS");
    return asked > 0 ? asked : 30;
}

QByteArray plainAddress(const QString &path) { return "file:" + path.toUtf8() + "?mode=rwc"; }

class KilledWriters : public test::VaultFixture, public ::testing::WithParamInterface<bool>
{
protected:
    [[nodiscard]] sqlite3 *opened()
    {
        EXPECT_TRUE(vault::registerVfs());
        const QByteArray address = GetParam() ? vault::addressOf(path, *handle) : plainAddress(path + QStringLiteral(".plain"));
        sqlite3 *engine = nullptr;
        sqlite3_open_v2(address.constData(), &engine, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
        sqlite3_busy_timeout(engine, 20'000);
        sqlite3_exec(engine, "pragma cache_size = 20; pragma synchronous = full; pragma wal_autocheckpoint = 60", nullptr, nullptr, nullptr);
        return engine;
    }
    static qint64 number(sqlite3 *engine, const char *sql)
    {
        qint64 value = -1;
        sqlite3_exec(engine, sql, [](void *place, int, char **values, char **) {
            *static_cast<qint64 *>(place) = values[0] ? atoll(values[0]) : -1;
            return 0;
        }, &value, nullptr);
        return value;
    }

    /// Writes until it is killed; says each number once its commit is acknowledged.
    [[noreturn]] void writeForEver(int writer, qint64 first, int out)
    {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        sqlite3 *engine = opened();
        for (qint64 i = first;; ++i) {
            const int rows = i % 5 == 0 ? 400 : 1; // every fifth spills
            const QByteArray sql = "begin immediate; with recursive n(i) as (select 1 union all select i + 1 from n where i < "
                + QByteArray::number(rows) + ") insert into t (writer, number, text) select " + QByteArray::number(writer) + ", "
                + QByteArray::number(i) + ", hex(zeroblob(300)) from n; commit";
            if (sqlite3_exec(engine, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                _exit(3);
            if (::write(out, &i, sizeof i) != sizeof i)
                _exit(4);
        }
    }

    struct Child {
        pid_t process = -1;
        int in = -1;
        qint64 acknowledged = 0;
    };
    Child start(int writer, qint64 first)
    {
        int ends[2];
        EXPECT_EQ(pipe(ends), 0);
        const pid_t process = fork();
        if (process == 0) {
            ::close(ends[0]);
            writeForEver(writer, first, ends[1]);
        }
        ::close(ends[1]);
        return {process, ends[0], first - 1};
    }
    /// Whether the child was alive until it was killed.
    static bool kill(Child &child)
    {
        ::kill(child.process, SIGKILL);
        int status = 0;
        waitpid(child.process, &status, 0);
        qint64 number = 0;
        while (::read(child.in, &number, sizeof number) == sizeof number)
            child.acknowledged = number;
        ::close(child.in);
        return WIFSIGNALED(status);
    }
};

} // namespace

TEST_P(KilledWriters, LoseNothingThatWasAcknowledged)
{
    sqlite3 *engine = opened();
    ASSERT_EQ(sqlite3_exec(engine, "pragma journal_mode = memory; create table t (id integer primary key, writer integer, "
                                   "number integer, text text); create index it on t (writer, number); pragma journal_mode = wal",
                           nullptr, nullptr, nullptr),
              SQLITE_OK)
        << sqlite3_errmsg(engine);
    sqlite3_close(engine);
    std::mt19937 random{20260101};
    std::uniform_int_distribution<useconds_t> pause(2'000, 60'000);
    qint64 acknowledged = 0;
    qint64 last[2] = {0, 0};
    for (int round = 0; round < rounds(); ++round) {
        Child children[] = {start(0, last[0] + 1), start(1, last[1] + 1)};
        usleep(pause(random));
        for (Child &child : children)
            ASSERT_TRUE(kill(child)) << round;
        engine = opened();
        ASSERT_EQ(number(engine, "select count(*) from pragma_integrity_check where integrity_check = 'ok'"), 1)
            << round << ' ' << sqlite3_errmsg(engine);
        for (int writer = 0; writer < 2; ++writer) {
            const QByteArray mine = " from t where writer = " + QByteArray::number(writer);
            const qint64 stored = std::max<qint64>(0, number(engine, ("select max(number)" + mine).constData()));
            EXPECT_GE(stored, children[writer].acknowledged) << round;
            const QByteArray whole = "select count(*) from (select number, count(*) c" + mine
                + " group by number) where c <> case when number % 5 = 0 then 400 else 1 end";
            EXPECT_EQ(number(engine, whole.constData()), 0) << round; // all of a transaction or nothing
            EXPECT_EQ(number(engine, ("select count(distinct number)" + mine).constData()), stored) << round;
            acknowledged += children[writer].acknowledged - last[writer];
            last[writer] = stored;
        }
        sqlite3_close(engine);
    }
    EXPECT_GT(acknowledged, rounds() / 2) << "the writers hardly wrote";
    RecordProperty("acknowledged", int(acknowledged));
}

INSTANTIATE_TEST_SUITE_P(Layers, KilledWriters, ::testing::Values(false, true),
                         [](const auto &each) { return std::string(each.param ? "vault" : "plain"); });
