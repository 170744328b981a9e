#include "services/report/month_document.h"
#include "services/report/month_json.h"
#include "services/report/report_month.h"
#include "support/test_bench.h"
#include "words/language.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace lotse;
using namespace lotse::domain;
using services::ReportMonth;
using tests::TestBench;

namespace {

QString monthText(QDate month) { return month.toString(QStringLiteral("yyyy-MM")); }

Contact finishedCall(const TestBench &bench, const char *startedAt)
{
    Contact contact;
    contact.status = ContactStatus::Finished;
    contact.startedAt = tests::instant(startedAt);
    contact.channel = QStringLiteral("phone");
    contact.counsellor = bench.actor.id;
    return contact;
}

} // namespace

TEST(ReportMonth, HasExactlyTheKeysOfTheDataDictionary)
{
    TestBench bench;
    const auto report = ReportMonth(bench.context).run(QStringLiteral("2026-10"));
    ASSERT_TRUE(report);
    const QJsonObject json = services::monthJson(*report);
    const auto keys = [](const QJsonValue &value) {
        return value.toObject().keys().join(u' ').toStdString();
    };
    const QJsonObject contacts = json.value(QLatin1String("contacts")).toObject();
    const QJsonObject by = contacts.value(QLatin1String("by")).toObject();
    const QJsonObject comparison = json.value(QLatin1String("comparison")).toObject();
    EXPECT_EQ(keys(json),
              "as_of case_files comparison contacts month organisation referrals rules since_start");
    EXPECT_EQ(keys(contacts), "by counselling entered_later first minutes repeat total unfinished");
    EXPECT_EQ(
        keys(by),
        "age_group caller_group channel counsellor danger field_of_work gender heard_from kind language "
        "phenomenon relationship results security_status state topics");
    EXPECT_EQ(keys(comparison), "previous_month same_month_last_year");
    EXPECT_EQ(keys(comparison.value(QLatin1String("previous_month"))),
              "case_files contacts referrals since_start");
    EXPECT_EQ(json.value(QLatin1String("month")), QStringLiteral("2026-10"));
    EXPECT_EQ(json.value(QLatin1String("organisation")), QStringLiteral("Hotline Beispiel"));
    EXPECT_EQ(json.value(QLatin1String("as_of")), QStringLiteral("2026-11-23T08:00:00Z"));
    EXPECT_TRUE(contacts.value(QLatin1String("minutes")).toObject().value(QLatin1String("median")).isNull());
    EXPECT_EQ(by.value(QLatin1String("channel")).toObject().value(QLatin1String("chat")), 0);
}

TEST(ReportMonth, CountsByTheMonthsOfTheOrganisation)
{
    struct Row {
        const char *startedAt;
        const char *month;
    };
    const Row rows[] = {
        {"2026-09-30T21:59:59.999Z", "2026-09"}, {"2026-09-30T22:00:00Z", "2026-10"}, // summer time
        {"2026-10-31T22:59:59.999Z", "2026-10"}, {"2026-10-31T23:00:00Z", "2026-11"}, // winter time
        {"2025-12-31T22:59:59Z", "2025-12"},     {"2025-12-31T23:00:00Z", "2026-01"},
    };
    for (const Row &row : rows) {
        TestBench bench;
        bench.fake.contacts.put(finishedCall(bench, row.startedAt));
        for (QDate month(2025, 11, 1); month < bench.context.today(); month = month.addMonths(1)) {
            const auto report = ReportMonth(bench.context).run(monthText(month));
            ASSERT_TRUE(report);
            EXPECT_EQ(report->figures.contacts.total, monthText(month) == QLatin1String(row.month) ? 1 : 0)
                << row.startedAt << ' ' << monthText(month).toStdString();
        }
    }
}

TEST(ReportMonth, RefusesImpossibleAndFutureMonths)
{
    const std::pair<const char *, base::IssueCode> rows[] = {
        {"2026-13", base::IssueCode::ImpossibleDate}, {"2026-00", base::IssueCode::ImpossibleDate},
        {"2026-1", base::IssueCode::ImpossibleDate},  {"October", base::IssueCode::ImpossibleDate},
        {"", base::IssueCode::ImpossibleDate},        {"2026-10-01", base::IssueCode::ImpossibleDate},
        {"-026-10", base::IssueCode::ImpossibleDate}, {"2026-12", base::IssueCode::StartsInFuture},
        {"2027-01", base::IssueCode::StartsInFuture}};
    for (const auto &[month, issue] : rows) {
        TestBench bench;
        const auto report = ReportMonth(bench.context).run(QString::fromLatin1(month));
        ASSERT_FALSE(report) << month;
        EXPECT_EQ(report.error().code, base::ErrorCode::Invalid) << month;
        ASSERT_EQ(report.error().issues.size(), 1) << month;
        EXPECT_EQ(report.error().issues.first().code, issue) << month;
        EXPECT_TRUE(bench.fake.audit.entries().isEmpty()) << month;
    }
    TestBench bench;
    EXPECT_TRUE(ReportMonth(bench.context).run(QStringLiteral("2026-11")))
        << "the running month may be counted";
}

TEST(ReportMonth, StaysInTheFieldsOfWorkOfTheActor)
{
    TestBench bench;
    Contact own = finishedCall(bench, "2026-10-05T10:00:00Z");
    own.fieldOfWork = QStringLiteral("radicalisation");
    Contact foreign = finishedCall(bench, "2026-10-05T11:00:00Z");
    foreign.fieldOfWork = QStringLiteral("return");
    bench.fake.contacts.put(own);
    bench.fake.contacts.put(foreign);
    bench.actor.fieldsOfWork = {QStringLiteral("radicalisation")};
    const auto report = ReportMonth(bench.context).run(QStringLiteral("2026-10"));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->figures.contacts.total, 1);
    EXPECT_EQ(report->figures.sinceStart.contacts, 1);
}

TEST(ReportMonth, IsAuditedWithItsReason)
{
    TestBench bench;
    ASSERT_TRUE(ReportMonth(bench.context).run(QStringLiteral("2026-10"), QStringLiteral(" yearly review ")));
    ASSERT_EQ(bench.fake.audit.entries().size(), 1);
    const AuditEntry entry = bench.fake.audit.entries().first();
    EXPECT_EQ(entry.action, QStringLiteral("report_month"));
    EXPECT_EQ(entry.recordId, QStringLiteral("2026-10"));
    EXPECT_EQ(entry.fields, QStringList{QStringLiteral("reason: yearly review")});
    EXPECT_EQ(entry.actor, bench.actor.id);
}

TEST(ReportMonth, LeavesNoAuditEntryWhereItIsStopped)
{
    TestBench bench;
    EXPECT_FALSE(ReportMonth(bench.context, [] { return true; }).run(QStringLiteral("2026-10")));
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
    EXPECT_TRUE(ReportMonth(bench.context, [] { return false; }).run(QStringLiteral("2026-10")));
    EXPECT_EQ(bench.fake.audit.entries().size(), 1);
}

TEST(ReportMonth, IsForThoseWhoMay)
{
    TestBench bench;
    bench.actor.role = Role::NoAccess;
    const auto report = ReportMonth(bench.context).run(QStringLiteral("2026-10"));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, base::ErrorCode::Forbidden);
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
}

TEST(ReportMonth, GivesNothingWhereTheAuditFails)
{
    TestBench bench;
    bench.fake.unitOfWork.failAtWrite(1);
    EXPECT_FALSE(ReportMonth(bench.context).run(QStringLiteral("2026-10")));
    EXPECT_TRUE(bench.fake.unitOfWork.hasFailed());
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
}

TEST(MayNameCounsellors, SupervisorsWithAReasonAndTheBuiltInUser)
{
    for (const Role role : allOf<Role>()) {
        const bool local = role == Role::Local;
        EXPECT_EQ(services::mayNameCounsellors(role, {}), local) << word(role).toStdString();
        EXPECT_EQ(services::mayNameCounsellors(role, QStringLiteral("  ")), local)
            << word(role).toStdString();
        EXPECT_EQ(services::mayNameCounsellors(role, QStringLiteral("review")),
                  local || role == Role::Supervisor)
            << word(role).toStdString();
    }
}

TEST(MonthJson, NamesCounsellorsOnlyWhereItMay)
{
    TestBench bench;
    auto report = ReportMonth(bench.context).run(QStringLiteral("2026-10"));
    ASSERT_TRUE(report);
    const auto text = [&] { return QJsonDocument(services::monthJson(*report)).toJson(); };
    EXPECT_EQ(text().count("\"counsellor\""), 3);
    report->hasCounsellors = false;
    EXPECT_EQ(text().count("\"counsellor\""), 0);
}

TEST(ReportMonth, TellsHowFarItIs)
{
    TestBench bench;
    QList<double> heard;
    ASSERT_TRUE(ReportMonth(bench.context, {}, [&heard](double done) { heard.append(done); }).run(QStringLiteral("2026-10")));
    ASSERT_FALSE(heard.isEmpty());
    EXPECT_TRUE(std::is_sorted(heard.cbegin(), heard.cend()));
    EXPECT_EQ(heard.last(), 1);
}

TEST(MonthDocument, WritesThousandsAsTheLanguageDoes)
{
    TestBench bench;
    services::MonthReport report = *ReportMonth(bench.context).run(QStringLiteral("2026-10"));
    report.figures.contacts.total = 1234;
    report.previousMonth.contacts.total = 23456;
    const auto firstFigure = [&](base::Language language) {
        words::setLanguage(language);
        const documents::Report document = services::monthDocument(report, bench.codes, language);
        for (const documents::Block &block : document.blocks) {
            if (const auto *figures = std::get_if<documents::Figures>(&block))
                return figures->figures.first();
        }
        return documents::Figure();
    };
    const documents::Figure german = firstFigure(base::Language::German);
    EXPECT_EQ(german.value, QStringLiteral("1234")) << "a workbook stores a number";
    EXPECT_TRUE(german.comparison.contains(QStringLiteral("23.456"))) << qPrintable(german.comparison);
    const documents::Figure english = firstFigure(base::Language::English);
    EXPECT_TRUE(english.comparison.contains(QStringLiteral("23,456"))) << qPrintable(english.comparison);
}

TEST(MonthDocument, SaysTheSameInBothLanguagesAndTheSameEachTime)
{
    TestBench bench;
    Contact contact = finishedCall(bench, "2026-10-05T10:00:00Z");
    contact.topics = {QStringLiteral("threat")};
    contact.language = QStringLiteral("tr");
    bench.fake.contacts.put(contact);
    const auto report = ReportMonth(bench.context).run(QStringLiteral("2026-10"));
    ASSERT_TRUE(report);

    words::setLanguage(base::Language::German);
    const documents::Report german = services::monthDocument(*report, bench.codes, base::Language::German);
    EXPECT_EQ(german.title, QStringLiteral("Monatsbericht Oktober 2026"));
    EXPECT_EQ(german.notice, QStringLiteral("Testbetrieb – keine echten Daten"));
    EXPECT_EQ(german.subtitle, QStringLiteral("Hotline Beispiel, Stand 23. November 2026 09:00"));
    words::setLanguage(base::Language::English);
    const documents::Report english = services::monthDocument(*report, bench.codes, base::Language::English);
    EXPECT_EQ(english.title, QStringLiteral("Month report October 2026"));
    EXPECT_EQ(english.notice, QStringLiteral("Test operation: no real data"));
    EXPECT_EQ(german.blocks.size(), english.blocks.size());

    QMap<QString, documents::Table> tables;
    for (const documents::Block &block : english.blocks) {
        if (const auto *table = std::get_if<documents::Table>(&block)) {
            EXPECT_TRUE(table->isNumeric(1)) << qPrintable(table->caption);
            tables.insert(table->caption, *table);
        }
    }
    EXPECT_EQ(tables.size(), 16 + 1 + 5 + 3 + 1);
    const QString threat = bench.codes.label(QStringLiteral("topics"), QStringLiteral("threat"),
                                             base::Language::English);
    EXPECT_TRUE(
        tables.value(QStringLiteral("Topics")).rows.contains(QStringList{threat, QStringLiteral("1")}));
    EXPECT_EQ(tables.value(QStringLiteral("Language")).rows.first(),
              (QStringList{QStringLiteral("Turkish (tr)"), QStringLiteral("1")}));
    EXPECT_EQ(tables.value(QStringLiteral("Channel")).rows.last(),
              (QStringList{QStringLiteral("Not asked"), QStringLiteral("0")}));
    EXPECT_EQ(tables.value(QStringLiteral("Channel")).totals.value(1), QStringLiteral("1"));

    EXPECT_EQ(services::monthDocument(*report, bench.codes, base::Language::English).data, english.data);
}
