#include "controllers/list/list_row.h"
#include "controllers/today/today_table.h"
#include "support/open_desk.h"
#include "words/language.h"

#include <QAbstractItemModelTester>

using namespace lotse;
using namespace lotse::controllers;
using namespace lotse::domain;
using services::TodayRow;
using services::TodaySection;

namespace {

constexpr qint64 minute = 60'000;

/// Monday 23 November 2026, 11:00 in Berlin.
class TodayTest : public ::testing::Test
{
protected:
    TodayTest() { words::setLanguage(base::Language::German); }
    ~TodayTest() override { words::setLanguage(base::Language::English); }

    template<class Act>
    void write(Act act)
    {
        ASSERT_TRUE(test::awaited(desk.desk.write([act](const services::Context &context) mutable -> base::Result<void> {
            LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
            LOTSE_CHECK(act(context));
            return transaction.commit();
        })));
    }

    Task taskOf(const char *kind, QDate due) const
    {
        Task task;
        task.id = TaskId::create();
        task.kind = QString::fromLatin1(kind);
        task.dueOn = due;
        task.assignee = desk.desk.setting().actor.id;
        return task;
    }
    void put(Task task)
    {
        write([task](const services::Context &context) mutable { return context.store.tasks.insert(task); });
    }
    void put(Contact contact)
    {
        write([contact](const services::Context &context) mutable { return context.store.contacts.insert(contact); });
    }
    Contact contactOf(ContactStatus status, qint64 minutesAgo) const
    {
        Contact contact;
        contact.id = ContactId::create();
        contact.status = status;
        contact.channel = QStringLiteral("phone");
        contact.startedAt = base::Instant{desk.clock.now().milliseconds - minutesAgo * minute};
        contact.counsellor = desk.desk.setting().actor.id;
        return contact;
    }

    void read()
    {
        QSignalSpy changed(&today, &TodayController::todayChanged);
        today.refresh();
        ASSERT_TRUE(test::comes(changed));
    }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row)
            texts.append(table.index(row, column).data().toString());
        return texts;
    }

    test::OpenDesk desk;
    TodayController today{desk.desk};
    TodayTable table{today, desk.desk};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QDate monday{2026, 11, 23};
};

} // namespace

TEST_F(TodayTest, IsATableWithSections)
{
    Task promised = taskOf("call_back", monday);
    promised.dueFrom = base::Instant{desk.clock.now().milliseconds + 20 * minute};
    put(promised);
    Task late = taskOf("follow_up", monday.addDays(-5));
    late.note = QStringLiteral("Gespräch mit Schule nachfassen");
    put(late);
    put(taskOf("review", monday));
    read();
    EXPECT_EQ(column(TodayTable::Due), (QStringList{QStringLiteral("Rückrufe"), QStringLiteral("11:20"),
                                                    QStringLiteral("Wiedervorlagen"), QStringLiteral("Mi 18.11."),
                                                    QStringLiteral("heute")}));
    EXPECT_EQ(column(TodayTable::What)[1], QStringLiteral("Rückruf zugesagt"));
    EXPECT_EQ(column(TodayTable::What)[3], late.note);
    EXPECT_EQ(column(TodayTable::What)[4], QStringLiteral("Überprüfung"));
    EXPECT_EQ(column(TodayTable::State)[3], QStringLiteral("überfällig"));
    const QModelIndex head = table.index(2, 0);
    EXPECT_EQ(head.data(SectionRole).toString(), QStringLiteral("follow_ups"));
    EXPECT_EQ(head.data(SectionCountRole).toInt(), 2);
    EXPECT_EQ(head.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Wiedervorlagen 2"));
    EXPECT_EQ(table.index(1, 0).data(HintRole).toString(), QStringLiteral("in 20 min"));
    EXPECT_EQ(table.index(1, 0).data(IconNameRole).toString(), QStringLiteral("call_back"));
    EXPECT_EQ(table.index(3, 0).data(HintRole).toString(), QStringLiteral("seit 5 Tagen"));
    EXPECT_EQ(table.index(3, 0).data(HintToneRole).toString(), QStringLiteral("danger"));
    EXPECT_EQ(table.index(3, TodayTable::State).data(StatusShapeRole).toString(), QStringLiteral("triangle"));
    EXPECT_EQ(table.headerData(TodayTable::What, Qt::Horizontal).toString(), QStringLiteral("Vorgang"));
    EXPECT_EQ(table.rowAt(0), nullptr);
    EXPECT_EQ(table.rowAt(1)->id, promised.id.text());
}

TEST_F(TodayTest, KeepsTheCurrentRowWhenOthersComeAndGo)
{
    const Task kept = taskOf("follow_up", monday);
    put(kept);
    read();
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex current = table.index(1, 0);
    put(taskOf("call_back", monday));
    put(taskOf("follow_up", monday.addDays(-1)));
    read();
    EXPECT_EQ(current.row(), 4);
    EXPECT_EQ(table.rowAt(4)->id, kept.id.text());
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(TodayTest, TellsWhatACallIsAbout)
{
    Contact draft = contactOf(ContactStatus::Draft, 60);
    draft.endedAt = base::Instant{draft.startedAt.milliseconds + 6 * minute};
    draft.topics = {QStringLiteral("propaganda")};
    put(draft);
    Contact parked = contactOf(ContactStatus::Parked, 30);
    parked.parkedAt = desk.clock.now();
    put(parked);
    Contact message = contactOf(ContactStatus::Received, 24 * 60);
    message.channel = QStringLiteral("email");
    message.receivedAt = message.startedAt;
    message.callerGroup = QStringLiteral("school");
    put(message);
    read();
    EXPECT_EQ(column(TodayTable::Due), (QStringList{QStringLiteral("Unbeantwortete Nachrichten"), QStringLiteral("So 22.11. 11:00"),
                                                    QStringLiteral("Entwürfe und geparkte Anrufe"), QStringLiteral("heute 10:00"),
                                                    QStringLiteral("heute 10:30")}));
    EXPECT_EQ(column(TodayTable::What)[1], QStringLiteral("E-Mail, Schule"));
    EXPECT_EQ(column(TodayTable::What)[3], QStringLiteral("Anruf unvollständig, es fehlt: Ergebnisse"));
    EXPECT_EQ(column(TodayTable::What)[4], QStringLiteral("Anruf geparkt"));
    EXPECT_TRUE(column(TodayTable::Who)[3].endsWith(QStringLiteral("6 min")));
    EXPECT_EQ(column(TodayTable::Who)[4], QStringLiteral("anonym"));
    const auto facts = table.factsOf(3);
    ASSERT_FALSE(facts.isEmpty());
    EXPECT_EQ(facts.first().label, QStringLiteral("Beginn"));
    EXPECT_EQ(facts.first().value, QStringLiteral("23.11. 10:00"));
    EXPECT_TRUE(table.factsOf(0).isEmpty());
}

TEST_F(TodayTest, ReadsAgainWhenRecordsChangeAndWhenTheDayDoes)
{
    put(taskOf("follow_up", monday.addDays(1)));
    read();
    EXPECT_EQ(table.rowCount(), 0);
    put(taskOf("follow_up", monday));
    QSignalSpy changed(&today, &TodayController::todayChanged);
    desk.desk.tellChange();
    ASSERT_TRUE(test::comes(changed));
    EXPECT_EQ(table.rowCount(), 2);

    desk.clock.set(base::Instant{desk.clock.now().milliseconds + 24 * 60 * minute});
    changed.clear();
    today.lookAtClock();
    ASSERT_TRUE(test::comes(changed));
    EXPECT_EQ(today.today().day, monday.addDays(1));
    EXPECT_EQ(table.rowCount(), 3);
    EXPECT_EQ(table.index(1, 0).data(HintRole).toString(), QStringLiteral("seit 1 Tag"));
}

TEST_F(TodayTest, SettlesTasksAndTellsWhatCameOfIt)
{
    put(taskOf("follow_up", monday));
    put(taskOf("call_back", monday));
    put(taskOf("review", monday));
    read();
    ASSERT_EQ(table.rowCount(), 5);
    const TodayRow callBack = *table.rowAt(1);
    const TodayRow followUp = *table.rowAt(3);
    const TodayRow review = *table.rowAt(4);
    QSignalSpy changed(&today, &TodayController::todayChanged);
    const auto settle = [&](auto act, auto signal) {
        QSignalSpy told(&today, signal);
        changed.clear();
        act();
        EXPECT_TRUE(test::comes(told));
        EXPECT_TRUE(test::comes(changed));
    };
    settle([&] { today.completeTask(followUp, notAsked); }, &TodayController::taskCompleted);
    settle([&] { today.recordAttempt(callBack); }, &TodayController::attemptRecorded);
    settle([&] { today.postponeTask(review, monday.addDays(1)); }, &TodayController::taskPostponed);
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(table.rowAt(1)->attempts, 1);
    EXPECT_EQ(column(TodayTable::Who)[1], QStringLiteral("1 Versuch"));

    QSignalSpy failed(&today, &TodayController::failed);
    today.completeTask(callBack, QStringLiteral("reached"));
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed[0][0].value<base::Error>().code, base::ErrorCode::Conflict) << "it is of an older revision";
}

TEST_F(TodayTest, TakesUpAMessage)
{
    Contact message = contactOf(ContactStatus::Received, 60);
    message.channel = QStringLiteral("email");
    message.receivedAt = message.startedAt;
    put(message);
    read();
    QSignalSpy taken(&today, &TodayController::messageTakenUp);
    today.takeUpMessage(*table.rowAt(1));
    ASSERT_TRUE(test::comes(taken));
    EXPECT_EQ(taken[0][0].value<ContactId>(), message.id);
}

TEST_F(TodayTest, ShowsAnotherPartOnRequest)
{
    put(taskOf("follow_up", monday.addDays(3)));
    QSignalSpy changed(&today, &TodayController::todayChanged);
    today.show({.until = monday.addDays(7)});
    ASSERT_TRUE(test::comes(changed));
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_EQ(column(TodayTable::State)[1], QStringLiteral("geplant"));
}
