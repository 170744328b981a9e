#include "support/failing_writes.h"
#include "support/open_desk.h"

#include "base/device_fault.h"
#include "controllers/contact/call_controller.h"
#include "services/exchange/import_records.h"
#include "services/exchange/open_record_source.h"
#include "services/store/check_store.h"

#include <QSemaphore>

using namespace lotse;
using controllers::CallController;
using domain::Contact;
using domain::ContactStatus;

namespace {

constexpr int importedRows = 5000;

class CallControllerTest : public ::testing::Test
{
protected:
    void start()
    {
        QSignalSpy started(&calls, &CallController::callStarted);
        calls.startCall();
        ASSERT_TRUE(test::comes(started));
    }

    /// Types a note, as the form would hand it over.
    void type(const QString &note)
    {
        Contact form = *calls.current();
        form.note = note;
        calls.edit(form);
    }

    [[nodiscard]] Contact stored(const domain::ContactId &id)
    {
        return *open.stored(
            [id](const services::Context &context) { return context.store.contacts.find(id); });
    }

    [[nodiscard]] bool waitUntilSaved()
    {
        return QTest::qWaitFor([this] { return calls.saveState() == controllers::SaveState::Saved; }, 30'000);
    }

    [[nodiscard]] QString copyOfStore()
    {
        QSignalSpy closed(&open.desk, &controllers::Desk::storeClosed);
        open.desk.closeStore();
        EXPECT_TRUE(test::comes(closed));
        QString copy = open.path() + QStringLiteral(".backup");
        EXPECT_TRUE(QFile::copy(open.path(), copy));
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.openStore(open.path());
        EXPECT_TRUE(test::comes(opened));
        return copy;
    }

    /// Another window has saved the same call.
    void saveElsewhere(const domain::ContactId &id)
    {
        ASSERT_TRUE(
            test::awaited(open.desk.write([id](const services::Context &context) -> base::Result<void> {
                LOTSE_TRY(contact, context.store.contacts.find(id));
                return context.store.contacts.update(contact);
            })));
    }

    test::OpenDesk open;
    CallController calls{open.desk};
};

} // namespace

TEST_F(CallControllerTest, StartsOneCallHoweverOftenTheKeyIsPressed)
{
    QSignalSpy started(&calls, &CallController::callStarted);
    calls.startCall();
    calls.startCall();
    ASSERT_TRUE(test::comes(started));
    calls.startCall();
    EXPECT_EQ(calls.calls().size(), 1);
    ASSERT_NE(calls.current(), nullptr);
    EXPECT_EQ(calls.current()->status, ContactStatus::Running);
    EXPECT_EQ(calls.current()->startedAt, open.clock.now());
}

TEST_F(CallControllerTest, WritesWhatIsTypedByItself)
{
    start();
    type(QStringLiteral("Sorge um den Sohn"));
    EXPECT_EQ(calls.saveState(), controllers::SaveState::Saving);
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("Sorge um den Sohn"));
    EXPECT_EQ(calls.savedAt(), open.clock.now());
}

TEST_F(CallControllerTest, WritesInOrderWhileFormerSavesAreUnderWay)
{
    start();
    for (int i = 0; i < 50; ++i) {
        type(QString::number(i));
        calls.saveNow();
    }
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("49"));
}

TEST_F(CallControllerTest, FinishesWithTheLastKeyTyped)
{
    start();
    const auto id = calls.current()->id;
    type(QStringLiteral("alles"));
    QSignalSpy finished(&calls, &CallController::callFinished);
    calls.finishCall();
    ASSERT_TRUE(test::comes(finished));
    EXPECT_EQ(calls.current(), nullptr);
    EXPECT_EQ(stored(id).note, QStringLiteral("alles"));
    EXPECT_EQ(stored(id).status, ContactStatus::Finished);
    EXPECT_EQ(stored(id).number, QStringLiteral("K-2026-000001"));
}

TEST_F(CallControllerTest, ParksOneCallForAnotherAndSwitchesBack)
{
    start();
    const auto first = calls.current()->id;
    QSignalSpy started(&calls, &CallController::callStarted);
    calls.startAnotherCall();
    ASSERT_TRUE(test::comes(started));
    ASSERT_EQ(calls.calls().size(), 2);
    EXPECT_NE(calls.current()->id, first);
    EXPECT_EQ(stored(first).status, ContactStatus::Parked);

    calls.switchCall();
    EXPECT_EQ(calls.current()->id, first);
    EXPECT_EQ(stored(first).status, ContactStatus::Running);
    EXPECT_EQ(stored(calls.calls().last().form.id).status, ContactStatus::Parked);
}

TEST_F(CallControllerTest, CountsNoParkedTime)
{
    start();
    open.clock.set({open.clock.now().milliseconds + 60'000});
    calls.parkOrResume();
    ASSERT_TRUE(QTest::qWaitFor([this] { return calls.current()->status == ContactStatus::Parked; }, 30'000));
    open.clock.set({open.clock.now().milliseconds + 60'000});
    EXPECT_EQ(calls.secondsOf(*calls.current()), 60);
    calls.parkOrResume();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return calls.current()->status == ContactStatus::Running; }, 30'000));
    open.clock.set({open.clock.now().milliseconds + 5'000});
    EXPECT_EQ(calls.secondsOf(*calls.current()), 65);
}

TEST_F(CallControllerTest, KeepsWhatCannotBeSavedAndTriesAgain)
{
    start();
    const auto id = calls.current()->id;
    saveElsewhere(id);
    QSignalSpy failed(&calls, &CallController::savingFailed);
    type(QStringLiteral("nicht verlieren"));
    calls.saveNow();
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Conflict);
    EXPECT_EQ(calls.saveState(), controllers::SaveState::Failed);
    EXPECT_EQ(calls.current()->note, QStringLiteral("nicht verlieren"));
    failed.clear();
    EXPECT_TRUE(test::comes(failed)); // by itself, again

    QSignalSpy notFinished(&calls, &CallController::failed);
    calls.finishCall();
    ASSERT_TRUE(test::comes(notFinished));
    EXPECT_EQ(calls.current()->note, QStringLiteral("nicht verlieren"));
}

TEST_F(CallControllerTest, KeepsWhatIsTypedOnAFullDiskUntilThereIsSpace)
{
    QSignalSpy failed(&calls, &CallController::savingFailed);
    QSignalSpy notFinished(&calls, &CallController::failed);
    {
        const test::FullDisk disk;
        start(); // the call begins, whatever the disk says
        type(QStringLiteral("bleibt stehen"));
        ASSERT_TRUE(test::comes(failed));
        EXPECT_TRUE(base::hasFault(failed.first().first().value<base::Error>(), base::DeviceFault::Full));
        EXPECT_EQ(calls.saveState(), controllers::SaveState::Failed);
        calls.finishCall();
        ASSERT_TRUE(test::comes(notFinished));
        ASSERT_NE(calls.current(), nullptr);
    }
    EXPECT_EQ(calls.current()->note, QStringLiteral("bleibt stehen"));
    ASSERT_TRUE(waitUntilSaved()); // by itself
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("bleibt stehen"));
    QSignalSpy finished(&calls, &CallController::callFinished);
    calls.finishCall();
    ASSERT_TRUE(test::comes(finished));
    EXPECT_EQ(finished.first().first().value<Contact>().note, QStringLiteral("bleibt stehen"));
}

TEST_F(CallControllerTest, KeepsWhatIsTypedWhileTheStoreCanOnlyBeRead)
{
    start();
    ASSERT_TRUE(waitUntilSaved());
    QSignalSpy failed(&calls, &CallController::savingFailed);
    {
        const test::ReadOnlyDisk disk;
        type(QStringLiteral("bleibt stehen"));
        ASSERT_TRUE(test::comes(failed));
        EXPECT_TRUE(base::hasFault(failed.first().first().value<base::Error>(), base::DeviceFault::ReadOnly));
        type(QStringLiteral("bleibt stehen, auch das"));
        ASSERT_TRUE(failed.wait(30'000)); // tried again
    }
    ASSERT_TRUE(waitUntilSaved()); // by itself
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("bleibt stehen, auch das"));
}

TEST_F(CallControllerTest, StartsAndWaitsWhileSomebodyElseWrites)
{
    const auto other = open.stores.open(open.path());
    {
        const auto theirs = domain::Transaction::beginWrite((*other)->store().unitOfWork);
        ASSERT_TRUE(theirs);
        start();
        type(QStringLiteral("wartet"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return calls.saveState() == controllers::SaveState::Waiting; }, 30'000));
        type(QStringLiteral("wartet noch"));
        EXPECT_EQ(calls.saveState(), controllers::SaveState::Waiting);
    }
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("wartet noch"));
}

TEST_F(CallControllerTest, LosesNothingWhileAnotherWindowImports)
{
    const QString file = open.path() + QStringLiteral(".csv");
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write("external_id,role,family_name\n");
    for (int row = 0; row < importedRows; ++row)
        csv.write("p" + QByteArray::number(row) + ",caller,Beispiel\n");
    csv.close();

    QSemaphore isHalfWritten;
    QSemaphore goOn;
    const auto import = [&](const services::Context &context) -> base::Result<services::ImportSummary> {
        LOTSE_TRY(source, services::openRecordSource(file, services::FileFormat::Csv));
        const auto hold = [&](double done) {
            if (done > 0.7) {
                isHalfWritten.release();
                goOn.acquire();
            }
            return true;
        };
        return services::ImportRecords(context).run(services::ExchangeKind::People, *source, {}, {{}, hold});
    };
    controllers::Desk window(open.stores, open.clock, open.path());
    const auto imported = window.write(import);
    ASSERT_TRUE(isHalfWritten.tryAcquire(1, 30'000));
    QSignalSpy lost(&calls, &CallController::savingFailed);
    start(); // after the import began: else it would not have
    for (const QChar letter : QStringLiteral("alles, was jemand sagt")) {
        type(calls.current()->note + letter);
        calls.saveNow();
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return calls.saveState() == controllers::SaveState::Waiting; }, 30'000));
    goOn.release(importedRows);
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("alles, was jemand sagt"));
    EXPECT_TRUE(lost.isEmpty());
    const auto summary = test::awaited(imported);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->added, importedRows);
}

TEST_F(CallControllerTest, KeepsWhatIsTypedUntilTheStoreIsBack)
{
    start();
    ASSERT_TRUE(waitUntilSaved());
    QSignalSpy failed(&calls, &CallController::savingFailed);
    const QString elsewhere = open.path() + QStringLiteral(".moved");
    ASSERT_TRUE(QFile::rename(open.path(), elsewhere));
    type(QStringLiteral("nicht ins Leere"));
    ASSERT_TRUE(test::comes(failed));
    EXPECT_TRUE(base::hasFault(failed.first().first().value<base::Error>(), base::DeviceFault::Missing));
    ASSERT_TRUE(QFile::rename(elsewhere, open.path()));
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("nicht ins Leere"));
}

TEST_F(CallControllerTest, SavesACallIntoTheBackupThatKnowsNothingOfIt)
{
    const QString backup = copyOfStore();
    start();
    type(QStringLiteral("vorher"));
    ASSERT_TRUE(waitUntilSaved());
    ASSERT_TRUE(QFile::remove(open.path()) && QFile::rename(backup, open.path()));
    QSignalSpy replaced(&open.desk, &controllers::Desk::storeReplaced);
    type(QStringLiteral("vorher und nachher"));
    ASSERT_TRUE(test::comes(replaced));
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("vorher und nachher"));
}

TEST_F(CallControllerTest, NoticesThatSomethingElseIsWrittenOverTheStore)
{
    const QString backup = copyOfStore();
    start();
    type(QStringLiteral("vorher"));
    ASSERT_TRUE(waitUntilSaved());
    for (const QByteArray &content : {QByteArray("no store ").repeated(50'000), QByteArray()}) {
        QFile file(open.path()); // the same file, with another content
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
        file.close();
        QSignalSpy failed(&calls, &CallController::savingFailed);
        type(calls.current()->note + u'!');
        ASSERT_TRUE(test::comes(failed));
        EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Corrupt);
    }
    ASSERT_TRUE(QFile::remove(open.path()) && QFile::copy(backup, open.path()));
    QSignalSpy replaced(&open.desk, &controllers::Desk::storeReplaced);
    type(QStringLiteral("vorher und nachher"));
    ASSERT_TRUE(test::comes(replaced));
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(calls.current()->id).note, QStringLiteral("vorher und nachher"));
    const auto check = [](const services::Context &context) { return services::CheckStore(context).run(); };
    const auto problems = open.stored(check);
    EXPECT_TRUE(problems && problems->isEmpty()) << "nothing of the old log got into the backup";
}

TEST_F(CallControllerTest, SavesIntoNoStoreOfSomebodyElse)
{
    start();
    ASSERT_TRUE(waitUntilSaved());
    const test::OpenDesk other;
    ASSERT_TRUE(QFile::remove(open.path()) && QFile::copy(other.path(), open.path()));
    QSignalSpy failed(&calls, &CallController::savingFailed);
    QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
    type(QStringLiteral("nicht für andere"));
    ASSERT_TRUE(test::comes(failed));
    ASSERT_TRUE(failed.wait(30'000)); // tried again
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_EQ(calls.current()->note, QStringLiteral("nicht für andere"));
}

TEST_F(CallControllerTest, TakesUpWhatRanWhenTheProgramEnded)
{
    start();
    type(QStringLiteral("abgestürzt"));
    calls.saveNow();
    ASSERT_TRUE(waitUntilSaved());

    CallController next(open.desk);
    QSignalSpy changed(&next, &CallController::callsChanged);
    next.takeUpCalls();
    ASSERT_TRUE(test::comes(changed));
    ASSERT_NE(next.current(), nullptr);
    EXPECT_EQ(next.current()->note, QStringLiteral("abgestürzt"));
    EXPECT_EQ(next.current()->status, ContactStatus::Running);
}

TEST_F(CallControllerTest, OpensACaseFileAndGoesOnSaving)
{
    start();
    const auto id = calls.current()->id;
    type(QStringLiteral("vorher"));
    QSignalSpy opened(&calls, &CallController::caseFileOpened);
    calls.openCaseFile();
    ASSERT_TRUE(test::comes(opened));
    ASSERT_EQ(calls.current()->caseFiles.size(), 1);
    EXPECT_EQ(opened.first().first().value<domain::CaseFile>().id, calls.current()->caseFiles.first());
    type(QStringLiteral("nachher"));
    calls.saveNow();
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(stored(id).note, QStringLiteral("nachher"));
    EXPECT_EQ(stored(id).caseFiles, calls.current()->caseFiles);
}

TEST_F(CallControllerTest, RecordsAHangUpInOneStep)
{
    QSignalSpy finished(&calls, &CallController::callFinished);
    calls.recordShortCall();
    ASSERT_TRUE(test::comes(finished));
    const auto contact = finished.first().first().value<Contact>();
    EXPECT_EQ(contact.kind, QStringLiteral("silent_or_hangup"));
    EXPECT_TRUE(calls.calls().isEmpty());
}

TEST_F(CallControllerTest, CompletesADraftThatKeptWaiting)
{
    start();
    const domain::ContactId id = calls.current()->id;
    QSignalSpy left(&calls, &CallController::callLeft);
    calls.leaveDraft();
    ASSERT_TRUE(test::comes(left));
    EXPECT_EQ(calls.current(), nullptr);
    calls.complete(stored(id));
    ASSERT_NE(calls.current(), nullptr);
    type(QStringLiteral("later"));
    calls.leaveDraft(); // not now
    ASSERT_TRUE(left.wait(30'000));
    EXPECT_EQ(stored(id).status, ContactStatus::Draft);
    EXPECT_EQ(stored(id).note, QStringLiteral("later"));
    calls.complete(stored(id));
    QSignalSpy finished(&calls, &CallController::callFinished);
    calls.finishCall();
    ASSERT_TRUE(test::comes(finished));
    EXPECT_EQ(stored(id).status, ContactStatus::Finished);
}

TEST_F(CallControllerTest, AnswersAMessage)
{
    QSignalSpy shown(&calls, &CallController::callStarted);
    const base::Instant received{open.clock.now().milliseconds - 3'600'000};
    calls.receiveMessage({QStringLiteral("letter"), received, QStringLiteral("a question")});
    ASSERT_TRUE(test::comes(shown));
    const domain::ContactId id = calls.current()->id;
    QSignalSpy finished(&calls, &CallController::callFinished);
    calls.finishCall();
    ASSERT_TRUE(test::comes(finished));
    EXPECT_EQ(stored(id).status, ContactStatus::Finished);
    EXPECT_EQ(stored(id).receivedAt, received);
    EXPECT_EQ(stored(id).answeredAt, open.clock.now());
}

TEST_F(CallControllerTest, KnowsNineTopicsForTheKeys)
{
    QSignalSpy changed(&calls, &CallController::frequentTopicsChanged);
    open.desk.reopenStore();
    ASSERT_TRUE(test::comes(changed));
    EXPECT_EQ(calls.frequentTopics().size(), 9);
}
