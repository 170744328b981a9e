#include "services/exchange/exchange_bench.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using lotse::services::ExchangeKind;
using lotse::services::FileFormat;
using lotse::tests::ExchangeBench;

TEST(ExportRecords, ComesBackByteForByteFromAnEmptyStore)
{
    ExchangeBench first;
    first.fill();
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Jsonl}) {
        ExchangeBench second;
        for (const ExchangeKind kind : tests::kindsInOrder) {
            SCOPED_TRACE(word(kind).toStdString());
            const QByteArray file = first.exported(kind, format);
            const QString outcome = second.import(kind, file, {}, format);
            EXPECT_TRUE(outcome.endsWith(u"/0/0/0") && !outcome.startsWith(u"0/"))
                << outcome.toStdString() << second.problems.join(u'\n').toStdString();
        }
        for (const ExchangeKind kind : tests::kindsInOrder) {
            SCOPED_TRACE(word(kind).toStdString());
            EXPECT_EQ(second.exported(kind, format).toStdString(),
                      first.exported(kind, format).toStdString());
        }
    }
}

TEST(ExportRecords, ChangesNothingWhereItCameFrom)
{
    ExchangeBench bench;
    bench.fill();
    for (const ExchangeKind kind : tests::kindsInOrder) {
        SCOPED_TRACE(word(kind).toStdString());
        const QByteArray before = bench.exported(kind);
        const QString outcome = bench.import(kind, before);
        EXPECT_TRUE(outcome.startsWith(u"0/0/") && outcome.endsWith(u"/0"))
            << outcome.toStdString() << bench.problems.join(u'\n').toStdString();
        EXPECT_EQ(bench.exported(kind).toStdString(), before.toStdString());
    }
}

TEST(ExportRecords, WritesTheDictionaryInItsOrder)
{
    ExchangeBench bench;
    bench.fill();
    const QByteArray csv = bench.exported(ExchangeKind::People);
    EXPECT_TRUE(csv.startsWith("id,number,external_id,role,field_of_work,alias,given_name,"))
        << csv.toStdString();
    EXPECT_TRUE(csv.contains(",'-Ada,")) << csv.toStdString();
    const QByteArray jsonl = bench.exported(ExchangeKind::Notes, FileFormat::Jsonl);
    EXPECT_TRUE(
        jsonl.contains(",\"number\":null,\"external_id\":\"n1\",\"case_file\":\"f1\",\"contact\":null,"
                       "\"at\":\"2026-02-02T08:00:00Z\",\"author\":\"anna\",\"text\":\"=x\"}\n"))
        << jsonl.toStdString();
    EXPECT_FALSE(bench.exported(ExchangeKind::Contacts).contains("row:"));
}

TEST(ExportRecords, LeavesOutWhatIsNotFinishedOrNotOurs)
{
    ExchangeBench bench;
    bench.fill();
    const QByteArray finished = bench.exported(ExchangeKind::Contacts);
    for (const ContactStatus status : allOf<ContactStatus>()) {
        Contact contact = bench.fake.contacts.all().first();
        contact.id = {};
        contact.externalId.clear();
        contact.number.clear();
        contact.status = status;
        if (status != ContactStatus::Finished)
            bench.fake.contacts.put(contact);
    }
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts), finished);
    CaseFile withdrawn = bench.fake.caseFiles.all().first();
    withdrawn.withdrawnOn = QDate(2026, 3, 1);
    bench.fake.caseFiles.put(withdrawn);
    EXPECT_EQ(bench.exported(ExchangeKind::CaseFiles).count('\n'), 1);
    bench.actor.fieldsOfWork = {QStringLiteral("return")};
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts).count('\n'), 1);
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts), "!forbidden");
}

TEST(ExportRecords, CoversARangeOfDaysWhereThereAreAny)
{
    ExchangeBench bench;
    bench.fill();
    const services::ExportRange october{QDate(2026, 10, 1), QDate(2026, 10, 31)};
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts, FileFormat::Csv, october).count('\n'), 3);
    EXPECT_EQ(bench.exported(ExchangeKind::People, FileFormat::Csv, october), "!invalid");
}

TEST(ExportRecords, IsAuditedBeforeAnythingLeaves)
{
    ExchangeBench bench;
    const auto entriesBefore = bench.fake.audit.entries().size();
    bench.exported(ExchangeKind::CaseFiles);
    ASSERT_EQ(bench.fake.audit.entries().size(), entriesBefore + 1);
    EXPECT_EQ(bench.fake.audit.entries().last().action, QStringLiteral("export_case_files"));
    bench.fake.unitOfWork.failAtWrite(1);
    EXPECT_EQ(bench.exported(ExchangeKind::CaseFiles), "!busy");
}

TEST(ExportRecords, WritesAWorkbook)
{
    const QTemporaryDir folder;
    ExchangeBench bench;
    bench.fill();
    const QString path = folder.filePath(QStringLiteral("people.xlsx"));
    const auto sink = services::makeWorkbookSink(path, folder.path());
    const auto rows = services::ExportRecords(bench.context).run(ExchangeKind::People, {}, *sink);
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, 2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK"));
}
