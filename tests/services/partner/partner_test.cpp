#include "services/partner/add_partner.h"
#include "services/partner/change_partner.h"
#include "services/partner/record_network_report.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace domain;
using namespace services;
using base::ErrorCode;
using base::IssueCode;
using Issues = QList<IssueCode>;

Partner namedPartner(const char *name)
{
    Partner partner;
    partner.name = QString::fromLatin1(name);
    return partner;
}

TEST(AddPartner, joinsTheNetwork)
{
    CaseWorld world;
    Partner partner = namedPartner("Beratungsstelle West");
    partner.coverageStates = {QStringLiteral("DE-NW")};
    partner.languages = {QStringLiteral("de"), QStringLiteral("tr")};
    const auto added = AddPartner(world.context).run(partner);
    ASSERT_TRUE(added);
    EXPECT_EQ(world.fake.partners.at(added->id), *added);
}

TEST(AddPartner, isRefused)
{
    CaseWorld world;
    const auto add = [&](void (*change)(Partner &)) {
        Partner partner = namedPartner("Beratungsstelle West");
        change(partner);
        return issuesOf(AddPartner(world.context).run(partner));
    };
    EXPECT_EQ(add([](Partner &p) { p.name.clear(); }), Issues{IssueCode::Required});
    EXPECT_EQ(add([](Partner &p) { p.name = QStringLiteral("Beratungsstelle Nord"); }),
              Issues{IssueCode::DuplicateValue});
    EXPECT_EQ(add([](Partner &p) {
                  p.validFrom = QDate(2026, 2, 1);
                  p.validTo = QDate(2026, 1, 31);
              }),
              Issues{IssueCode::DatesOutOfOrder});
    EXPECT_EQ(add([](Partner &p) { p.coverageStates = {QStringLiteral("FR")}; }),
              Issues{IssueCode::UnknownCode});
    EXPECT_EQ(add([](Partner &p) { p.capacityFree = -1; }), Issues{IssueCode::NegativeNumber});
    EXPECT_EQ(world.fake.partners.all().size(), 2);
}

TEST(ChangePartner, keepsIdentityAndEarlierValues)
{
    CaseWorld world;
    world.partner.externalId = QStringLiteral("row-7");
    world.fake.partners.put(world.partner);
    Partner changed = world.partner;
    changed.externalId.clear();
    changed.name = QStringLiteral("Beratungsstelle Nordwest");
    changed.waitingWeeks = 3;
    const auto kept = ChangePartner(world.context).run(changed);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->externalId, QStringLiteral("row-7"));
    EXPECT_EQ(kept->waitingWeeks, 3);
    EXPECT_EQ(world.earlier(kept->id.text(), "name"), QStringLiteral("Beratungsstelle Nord"));
    EXPECT_EQ(world.auditedFields(kept->id.text()),
              (QStringList{QStringLiteral("name"), QStringLiteral("waiting_weeks")}));

    changed = *kept;
    changed.name = world.otherPartner.name;
    EXPECT_EQ(issuesOf(ChangePartner(world.context).run(changed)), Issues{IssueCode::DuplicateValue});
}

TEST(RecordNetworkReport, isOneForEachPartnerAndMonth)
{
    CaseWorld world;
    NetworkReport report;
    report.partner = world.partner.id;
    report.month = QStringLiteral("2026-11");
    report.activeCases = 7;
    const auto first = RecordNetworkReport(world.context).run(report);
    ASSERT_TRUE(first);
    EXPECT_EQ(outcome(RecordNetworkReport(world.context).run(report)), ErrorCode::Conflict);

    report.revision = first->revision;
    report.activeCases = 8;
    const auto corrected = RecordNetworkReport(world.context).run(report);
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->id, first->id);
    EXPECT_EQ(corrected->activeCases, 8);
    EXPECT_EQ(world.earlier(first->id.text(), "active_cases"), QStringLiteral("7"));
    EXPECT_EQ(world.fake.networkReports.all().size(), 1);

    report.partner = world.otherPartner.id;
    report.revision = 0;
    EXPECT_EQ(outcome(RecordNetworkReport(world.context).run(report)), std::nullopt);
}

TEST(RecordNetworkReport, isRefused)
{
    CaseWorld world;
    const auto record = [&](const char *month, std::optional<int> cases, const PartnerId &partner) {
        NetworkReport report;
        report.partner = partner;
        report.month = QString::fromLatin1(month);
        report.activeCases = cases;
        return RecordNetworkReport(world.context).run(report);
    };
    EXPECT_EQ(issuesOf(record("2026-12", 1, world.partner.id)), Issues{IssueCode::StartsInFuture});
    EXPECT_EQ(issuesOf(record("2026-13", 1, world.partner.id)), Issues{IssueCode::ImpossibleDate});
    EXPECT_EQ(issuesOf(record("", 1, world.partner.id)), Issues{IssueCode::Required});
    EXPECT_EQ(issuesOf(record("2026-10", -1, world.partner.id)), Issues{IssueCode::NegativeNumber});
    EXPECT_EQ(outcome(record("2026-10", 1, PartnerId::create())), ErrorCode::NotFound);
    EXPECT_TRUE(world.fake.networkReports.all().isEmpty());
}

} // namespace
} // namespace lotse::tests
