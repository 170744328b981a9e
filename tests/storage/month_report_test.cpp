#include "services/list/list_records.h"
#include "services/month/show_month.h"
#include "services/report/month_json.h"
#include "services/report/report_month.h"
#include "support/json_difference.h"
#include "support/plain_count.h"
#include "support/store_file.h"
#include "support/test_bench.h"

#include <QFile>

using namespace lotse;
using namespace lotse::domain;

TEST(MonthReportOnTheEngine, CountsAsAPlainSecondCountDoes)
{
    qint64 contacts = 0, repeats = 0, waiting = 0, withPartner = 0;
    test::StoreFile file;
    file.close();
    const QString empty = file.path() + QLatin1String(".empty"); // a copy is made sooner than a store
    ASSERT_TRUE(QFile::copy(file.path(), empty));
    for (quint32 seed = 1; seed <= 200; ++seed) {
        file.close();
        ASSERT_TRUE(QFile::remove(file.path()) && QFile::copy(empty, file.path()));
        file.reopen();
        tests::TestBench bench; // for clock, actor and code lists; its store of fakes stays empty
        tests::RandomRecords records = tests::randomRecords(seed);
        ASSERT_TRUE(tests::insertAll(file.store(), records)) << seed;
        bench.actor.id = file.account();
        bench.organisation.zone = records.zone;
        const services::Context context{file.store(), bench.clock, bench.actor, bench.organisation,
                                        bench.codes};
        const auto report = services::ReportMonth(context).run(
            records.month.toString(QStringLiteral("yyyy-MM")));
        ASSERT_TRUE(report) << seed << ' ' << report.error().where.toStdString();
        QJsonObject json = services::monthJson(*report);
        for (const char *key : {"month", "organisation", "as_of", "rules"})
            json.remove(QString::fromLatin1(key));
        EXPECT_EQ(tests::jsonDifference(json, tests::plainCount(records, records.month)), "")
            << "seed " << seed;
        contacts += report->figures.contacts.total;
        repeats += report->figures.contacts.repeat;
        waiting += report->figures.referrals.waitingAtEnd;
        withPartner += report->figures.caseFiles.withPartnerAtEnd;
    }
    // The made-up stores are worth counting.
    EXPECT_GT(contacts, 1000);
    EXPECT_GT(repeats, 200);
    EXPECT_GT(waiting, 100);
    EXPECT_GT(withPartner, 50);
}

namespace {

template<class R>
int listed(const services::Context &context, SortKey sort, FilterKey filter, QDate day)
{
    ListRequest request;
    request.sort = sort;
    request.filters = {{filter, {day.toString(Qt::ISODate)}}};
    request.limit = 10'000;
    const auto page = services::ListRecords<R>(context).run(request);
    EXPECT_TRUE(page);
    return page ? int(page->rows.size()) : -1;
}

} // namespace

TEST(MonthReportOnTheEngine, IsWhatTheScreenShows)
{
    qint64 silent = 0, waiting = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        test::StoreFile file;
        tests::TestBench bench;
        tests::RandomRecords records = tests::randomRecords(seed);
        ASSERT_TRUE(tests::insertAll(file.store(), records)) << seed;
        bench.actor.id = file.account();
        bench.organisation.zone = records.zone;
        const services::Context context{file.store(), bench.clock, bench.actor, bench.organisation, bench.codes};
        const auto reportOf = [&context](QDate month) {
            return *services::ReportMonth(context).run(month.toString(QStringLiteral("yyyy-MM")));
        };
        const auto shown = services::ShowMonth(context).run(records.month, records.month.addYears(-1));
        ASSERT_TRUE(shown) << seed << ' ' << shown.error().where.toStdString();
        const services::MonthReport report = reportOf(records.month);
        EXPECT_EQ(shown->figures.contacts.total, report.figures.contacts.total) << seed;
        EXPECT_EQ(shown->figures.contacts.unfinished, report.figures.contacts.unfinished) << seed;
        EXPECT_EQ(shown->figures.contacts.by, [&] { // counsellors stand by login there
            auto by = report.figures.contacts.by;
            by.back() = shown->figures.contacts.by.back();
            return by;
        }()) << seed;
        EXPECT_EQ(shown->figures.caseFiles.opened, report.figures.caseFiles.opened) << seed;
        EXPECT_EQ(shown->figures.caseFiles.openAtEnd, report.figures.caseFiles.openAtEnd) << seed;
        EXPECT_EQ(shown->figures.caseFiles.withPartnerAtEnd, report.figures.caseFiles.withPartnerAtEnd) << seed;
        EXPECT_EQ(shown->figures.referrals.overdueAtEnd, report.figures.referrals.overdueAtEnd) << seed;
        EXPECT_EQ(listed<CaseFile>(context, SortKey::Day, FilterKey::OpenOn, shown->until),
                  report.figures.caseFiles.openAtEnd)
            << seed;
        EXPECT_EQ(listed<Referral>(context, SortKey::Day, FilterKey::SilentOn, shown->until),
                  report.figures.referrals.overdueAtEnd)
            << seed;
        for (const ReferralStage stage : allOf<ReferralStage>())
            EXPECT_EQ(listed<Referral>(context, SortKey::Day, filterOf(stage), shown->until),
                      shown->openReferrals[std::size_t(stage)])
                << seed << ' ' << word(stage).toStdString();
        EXPECT_EQ(shown->comparedFigures.contacts, report.sameMonthLastYear.contacts) << seed;
        EXPECT_EQ(shown->openReferrals[std::size_t(ReferralStage::Sent)]
                      + shown->openReferrals[std::size_t(ReferralStage::WaitingList)],
                  report.figures.referrals.waitingAtEnd)
            << seed;
        ASSERT_EQ(shown->year.size(), 12);
        for (const services::MonthColumn &column : shown->year) {
            const auto figures = reportOf(column.month).figures.contacts;
            EXPECT_EQ(column.total, figures.total) << seed;
            std::array<qint64, callerCircleCount> byCircle = {};
            for (const CodeCount &each : figures.by[std::size_t(ContactDimension::CallerGroup)])
                byCircle[std::size_t(callerCircleOf(each.code))] += each.count;
            EXPECT_EQ(column.byCircle, byCircle) << seed;
        }
        silent += report.figures.referrals.overdueAtEnd;
        waiting += report.figures.referrals.waitingAtEnd;
    }
    EXPECT_GT(silent, 0);
    EXPECT_GT(waiting, 10);
}
