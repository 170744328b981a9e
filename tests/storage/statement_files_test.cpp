#include "support/store_file.h"

#include "domain/record/field.h"
#include "storage/connection/sql_file.h"
#include "storage/connection/store_connection.h"

#include <QRegularExpression>

using namespace lotse;
using namespace lotse::domain;

namespace {

class StatementFiles : public testing::Test
{
protected:
    QStringList plan(const QString &sql)
    {
        auto query = connection->composed(QLatin1String("explain query plan ") + sql);
        EXPECT_TRUE(query.has_value()) << sql.toStdString();
        EXPECT_TRUE(query->run().has_value()) << sql.toStdString();
        QStringList lines;
        while (*query->next())
            lines.append(query->text(3));
        return lines;
    }

    test::StoreFile file;
    std::unique_ptr<storage::StoreConnection> connection =
        std::move(*storage::StoreConnection::open({file.path()}, nullptr));
};

template<class R>
void expectAllColumns(const QString &folder)
{
    for (const char *file : {"/insert", "/update", "/find"}) {
        const auto sql = storage::loadStatement(folder + QLatin1String(file));
        ASSERT_TRUE(sql.has_value()) << folder.toStdString() << file;
        for (const Field<R> &field : fieldsOf<R>()) {
            if (!field.isColumn())
                continue;
            const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(field.column()));
            EXPECT_TRUE(sql->contains(word)) << folder.toStdString() << file << " " << field.column().toStdString();
        }
    }
}

} // namespace

TEST_F(StatementFiles, areAllPreparedByTheRealEngine)
{
    const QStringList names = storage::statementNames();
    EXPECT_GT(names.size(), 50);
    for (const QString &name : names) {
        const auto prepared = connection->statement(name.toStdString());
        EXPECT_TRUE(prepared.has_value()) << name.toStdString();
    }
}

TEST_F(StatementFiles, readNoWholeTableUnlessTheySaySo)
{
    // The checks and the few lists that are read whole on purpose.
    const QStringList whole = {QStringLiteral("organisation/load"), QStringLiteral("search/notes"),
                               QStringLiteral("search/contacts")};
    for (const QString &name : storage::statementNames()) {
        if (name.startsWith(QLatin1String("check/")) || whole.contains(name))
            continue;
        for (const QString &line : plan(*storage::loadStatement(name))) {
            const bool scansTable = line.startsWith(QLatin1String("SCAN ")) && !line.contains(QLatin1String("CONSTANT"))
                && !line.contains(QLatin1String("INDEX")) && !line.contains(QLatin1String("SUBQUERY"));
            EXPECT_FALSE(scansTable) << name.toStdString() << ": " << line.toStdString();
        }
    }
}

TEST_F(StatementFiles, goByTheirIndexes)
{
    const std::pair<const char *, QStringList> rows[] = {
        {"task/due", {QStringLiteral("ix_task_open (organisation_id=? AND field_of_work=? AND due_on<?)")}},
        {"task/due_of",
         {QStringLiteral("MERGE (UNION ALL)"),
          QStringLiteral("ix_task_open_assignee (organisation_id=? AND field_of_work=? AND assignee_id=? AND due_on<?)")}},
        {"referral/awaiting_feedback", {QStringLiteral("ix_referral_feedback_due ")}},
        {"referral/awaiting_feedback_of", {QStringLiteral("ix_referral_feedback_due "), QStringLiteral("PRIMARY KEY")}},
        {"statistics/contacts_started", {QStringLiteral("SEARCH contact_count USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")}},
        {"statistics/case_files_of", {QStringLiteral("ix_case_file_open "), QStringLiteral("ix_case_file_closed ")}},
        {"statistics/referrals_of", {QStringLiteral("ix_referral_ended ")}},
        {"statistics/overdue_tasks", {QStringLiteral("ix_task_open (organisation_id=? AND field_of_work=? AND due_on<?)")}},
        {"statistics/contacts_up_to",
         {QStringLiteral("COVERING INDEX ix_contact_field_of_work_position "), QStringLiteral("ix_contact_not_finished ")}},
        {"statistics/case_files_up_to",
         {QStringLiteral("COVERING INDEX ix_case_file_field_of_work_opened "), QStringLiteral("ix_case_file_withdrawn ")}},
        {"statistics/referrals_up_to", {QStringLiteral("COVERING INDEX ix_referral_field_of_work_proposed ")}}};
    for (const auto &[name, expected] : rows) {
        const QString lines = plan(*storage::loadStatement(QString::fromLatin1(name))).join(u'\n');
        for (const QString &part : expected)
            EXPECT_TRUE(lines.contains(part)) << name << ": " << lines.toStdString();
        EXPECT_FALSE(lines.contains(QLatin1String("TEMP B-TREE"))) << name << ": " << lines.toStdString();
    }
}

TEST(StatementColumns, matchTheFieldTables)
{
    expectAllColumns<Contact>(QStringLiteral("contact"));
    expectAllColumns<Person>(QStringLiteral("person"));
    expectAllColumns<CaseFile>(QStringLiteral("case_file"));
    expectAllColumns<Referral>(QStringLiteral("referral"));
    expectAllColumns<PartnerFeedback>(QStringLiteral("partner_feedback"));
    expectAllColumns<Task>(QStringLiteral("task"));
    expectAllColumns<Note>(QStringLiteral("note"));
    expectAllColumns<Partner>(QStringLiteral("partner"));
    expectAllColumns<NetworkReport>(QStringLiteral("network_report"));
}

TEST_F(StatementFiles, leadEveryIndexWithAScopeOrAKey)
{
    // In team mode a server tells how many rows an index touched: an index that leads with content would
    // tell that hidden rows exist.
    const QRegularExpression allowed(QStringLiteral(
        "\\((organisation_id|id|[a-z_]*_id)\\b"));
    auto query = connection->composed(QStringLiteral("select name, sql from sqlite_master where type = 'index' and sql is not null"));
    ASSERT_TRUE(query->run());
    int seen = 0;
    while (*query->next()) {
        ++seen;
        EXPECT_TRUE(query->text(1).contains(allowed)) << query->text(0).toStdString();
    }
    EXPECT_GT(seen, 20);
}
