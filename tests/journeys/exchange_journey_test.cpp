#include "support/exchange_desk.h"
#include "support/store_file.h"
#include "support/test_bench.h"

using namespace lotse;
using namespace lotse::domain;
using lotse::services::ExchangeKind;
using lotse::services::FileFormat;
using lotse::tests::ExchangeDesk;

namespace {

/// The store of one organisation on the real engine, and a desk over it.
struct Office {
    test::StoreFile file;
    base::FixedClock clock{tests::instant("2026-11-23T09:00:00+01:00")};
    Actor actor{file.account(), localLogin, Role::Local, {QStringLiteral("radicalisation"), notAsked}};
    Organisation organisation = *file.store().organisation.load();
    services::Context context{file.store(), clock, actor, organisation, tests::shippedCodes()};
    ExchangeDesk desk{context};

    [[nodiscard]] QStringList findings()
    {
        QStringList words;
        const auto found = file.store().check.run();
        for (const StoreFinding &finding : *found)
            words.append(finding.what + u' ' + finding.table);
        return words;
    }
};

} // namespace

TEST(ExchangeJourney, AStoreMovesToAnotherByItsExports)
{
    Office first;
    first.desk.fill();
    EXPECT_EQ(first.findings(), QStringList());
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Jsonl}) {
        Office second;
        for (const ExchangeKind kind : tests::kindsInOrder) {
            SCOPED_TRACE(word(kind).toStdString());
            const QByteArray file = first.desk.exported(kind, format);
            EXPECT_TRUE(second.desk.import(kind, file, {}, format).endsWith(u"/0/0/0"));
            const QString again = second.desk.import(kind, file, {}, format);
            EXPECT_TRUE(again.startsWith(u"0/0/") && again.endsWith(u"/0")) << again.toStdString();
        }
        for (const ExchangeKind kind : tests::kindsInOrder)
            EXPECT_EQ(second.desk.exported(kind, format).toStdString(),
                      first.desk.exported(kind, format).toStdString());
        EXPECT_EQ(second.findings(), QStringList());
    }
}

TEST(ExchangeJourney, ARefusedFileLeavesTheStoreAsItWas)
{
    Office office;
    office.desk.fill();
    const QByteArray before = office.desk.exported(ExchangeKind::Contacts);
    EXPECT_EQ(office.desk.import(ExchangeKind::Contacts,
                                 "external_id,started_at,channel,counsellor\n"
                                 "c8,2026-11-20T10:00:00Z,phone,anna\n"
                                 "c9,2026-11-20T10:00:00,phone,anna\n"),
              QStringLiteral("!invalid"));
    EXPECT_EQ(office.desk.exported(ExchangeKind::Contacts), before);
}
