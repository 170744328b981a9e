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
