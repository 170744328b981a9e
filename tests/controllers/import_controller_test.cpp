#include "controllers/exchange/import_controller.h"
#include "support/open_desk.h"

#include <QFile>

using namespace lotse;
using controllers::ImportController;
using services::ExchangeKind;

namespace {

class ImportControllerTest : public ::testing::Test
{
protected:
    QString file(const char *name, const QByteArray &content)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
        return path;
    }
    void open(const QString &path)
    {
        QSignalSpy opened(&imports, &ImportController::fileOpened);
        imports.openFile(path);
        ASSERT_TRUE(test::comes(opened));
    }
    [[nodiscard]] bool isIdle() const { return imports.activity() == ImportController::Activity::Idle; }
    /// Waits for the judgement of what stands now.
    void judge()
    {
        QSignalSpy judged(&imports, &ImportController::judged);
        ASSERT_TRUE(isIdle() || test::comes(judged));
    }
    qsizetype people()
    {
        return qsizetype(*desk.stored([](const services::Context &context) -> base::Result<qsizetype> {
            LOTSE_TRY(hits, context.store.search.people(QStringLiteral("beispiel"), context.actor.fieldsOfWork, 9000));
            return hits.size();
        }));
    }
    QByteArray manyPeople(int count)
    {
        QByteArray csv = "external_id,role,family_name\n";
        for (int i = 0; i < count; ++i)
            csv += "p" + QByteArray::number(i) + ",caller,Beispiel\n";
        return csv;
    }
    void startCall()
    {
        ASSERT_TRUE(desk.stored([](const services::Context &context) -> base::Result<void> {
            domain::Contact contact;
            contact.id = domain::ContactId::create();
            contact.status = domain::ContactStatus::Running;
            contact.channel = QStringLiteral("phone");
            contact.startedAt = context.clock.now();
            contact.counsellor = context.actor.id;
            LOTSE_TRY(transaction, domain::Transaction::beginWrite(context.store.unitOfWork));
            LOTSE_CHECK(context.store.contacts.insert(contact));
            return transaction.commit();
        }));
    }

    test::OpenDesk desk;
    QTemporaryDir folder;
    ImportController imports{desk.desk};
};

struct BadFile {
    const char *name;
    const char *content;
    base::ErrorCode code;
    const char *expected;
};

} // namespace

TEST_F(ImportControllerTest, JudgesAFileWithForeignColumnNamesAndThenImportsIt)
{
    imports.setKind(ExchangeKind::People);
    open(file("people.csv", "Key,Nachname,role\n1,Beispiel,caller\n2,Beispiel,nobody\n"));
    EXPECT_EQ(imports.preview().rows.size(), 2);
    EXPECT_EQ(imports.missing(), QStringList(QStringLiteral("external_id")));
    EXPECT_FALSE(imports.judgement()) << "not before it is known which column is which field";
    EXPECT_TRUE(isIdle());
    imports.setField(1, QStringLiteral("family_name"));
    imports.setField(0, QStringLiteral("external_id"));
    judge();
    ASSERT_TRUE(imports.judgement());
    EXPECT_EQ(imports.judgement()->summary.added, 1);
    EXPECT_EQ(imports.judgement()->summary.skipped, 1);
    ASSERT_EQ(imports.judgement()->problems.size(), 1);
    EXPECT_EQ(imports.judgement()->problems.first().line, 3);
    EXPECT_EQ(imports.judgement()->problems.first().issue.field, QStringLiteral("role"));
    EXPECT_EQ(people(), 0) << "a judgement writes nothing";

    QSignalSpy failed(&imports, &ImportController::failed);
    imports.import(false);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(people(), 0) << "all or nothing";
    QSignalSpy imported(&imports, &ImportController::imported);
    QSignalSpy changed(&desk.desk, &controllers::Desk::recordsChanged);
    imports.import(true);
    ASSERT_TRUE(test::comes(imported));
    EXPECT_EQ(people(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(imports.judgement());
}

TEST_F(ImportControllerTest, MovesAFieldToTheColumnThatItIsGivenTo)
{
    open(file("contacts.csv", "started_at,begun\n,\n"));
    EXPECT_EQ(imports.fields(), QStringList({QStringLiteral("started_at"), {}}));
    imports.setField(1, QStringLiteral("started_at"));
    EXPECT_EQ(imports.fields(), QStringList({{}, QStringLiteral("started_at")}));
    imports.setField(1, {});
    EXPECT_EQ(imports.fields(), QStringList({{}, {}}));
    imports.setKind(ExchangeKind::Contacts);
    EXPECT_EQ(imports.fields(), QStringList({{}, {}})) << "the same kind is no change";
    imports.setKind(ExchangeKind::Tasks);
    imports.setKind(ExchangeKind::Contacts);
    EXPECT_EQ(imports.fields().first(), QStringLiteral("started_at"));
}

TEST_F(ImportControllerTest, RefusesWhatIsNoTable)
{
    const BadFile files[] = {
        {"table.xlsx", "PK", base::ErrorCode::Invalid, "csv_or_jsonl"},
        {"empty.csv", "", base::ErrorCode::Invalid, "header_and_rows"},
        {"semicolons.csv", "name;city\nA;B\n", base::ErrorCode::Invalid, "commas"},
        {"latin.csv", "stra\xdf"
                      "e,name\n",
         base::ErrorCode::Invalid, ""},
    };
    for (const BadFile &bad : files) {
        QSignalSpy failed(&imports, &ImportController::failed);
        open(file(bad.name, bad.content));
        ASSERT_EQ(failed.size(), 1) << bad.name;
        const auto error = failed.first().first().value<base::Error>();
        EXPECT_EQ(error.code, bad.code) << bad.name;
        EXPECT_EQ(error.issues.first().params.value(1), QString::fromLatin1(bad.expected)) << bad.name;
        EXPECT_TRUE(imports.path().isEmpty());
        EXPECT_TRUE(isIdle());
    }
    QSignalSpy failed(&imports, &ImportController::failed);
    open(folder.filePath(QStringLiteral("none.csv")));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Device);
}

TEST_F(ImportControllerTest, RefusesAFileThatBecameAnother)
{
    imports.setKind(ExchangeKind::People);
    const QString path = file("people.csv", manyPeople(1));
    open(path);
    judge();
    file("people.csv", "role,external_id,family_name\ncaller,1,Beispiel\n");
    QSignalSpy failed(&imports, &ImportController::failed);
    imports.import(false);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().issues.first().params.last(), QStringLiteral("same_columns"));
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportControllerTest, LeavesNothingBehindWhereItIsStopped)
{
    imports.setKind(ExchangeKind::People);
    open(file("people.csv", manyPeople(3000)));
    judge();
    QSignalSpy stopped(&imports, &ImportController::stopped);
    imports.import(false);
    imports.stop();
    ASSERT_TRUE(test::comes(stopped));
    EXPECT_EQ(people(), 0);
    EXPECT_TRUE(imports.judgement()) << "it can be begun again";
}

TEST_F(ImportControllerTest, LetsARunningCallGoFirst)
{
    startCall();
    imports.setKind(ExchangeKind::People);
    open(file("people.csv", manyPeople(2001)));
    judge();
    QSignalSpy failed(&imports, &ImportController::failed);
    imports.import(false);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Busy);
    EXPECT_EQ(people(), 0);

    open(file("fewer.csv", manyPeople(2000)));
    judge();
    QSignalSpy imported(&imports, &ImportController::imported);
    imports.import(false);
    ASSERT_TRUE(test::comes(imported));
    EXPECT_EQ(people(), 2000);
}

TEST_F(ImportControllerTest, GoesAwayInTheMiddleOfAJudgement)
{
    auto gone = std::make_unique<ImportController>(desk.desk);
    gone->setKind(ExchangeKind::People);
    QSignalSpy opened(gone.get(), &ImportController::fileOpened);
    gone->openFile(file("people.csv", manyPeople(3000)));
    ASSERT_TRUE(test::comes(opened));
    gone.reset();
    EXPECT_EQ(people(), 0);
}
