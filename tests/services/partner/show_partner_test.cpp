#include "services/partner/show_partner.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

using namespace lotse;
using lotse::services::ShowPartner;
using lotse::tests::CaseWorld;
using lotse::tests::outcome;

TEST(ShowPartner, ShowsAPartnerAndLeavesATrace)
{
    CaseWorld world;
    const auto shown = ShowPartner(world.context).run(world.partner.id);
    ASSERT_TRUE(shown);
    EXPECT_EQ(*shown, world.partner);
    EXPECT_EQ(world.fake.audit.entries().last().action, QStringLiteral("view_partner"));
    EXPECT_EQ(outcome(ShowPartner(world.context).run(domain::PartnerId::create())), base::ErrorCode::NotFound);
    world.actor.role = domain::Role::NoAccess;
    EXPECT_EQ(outcome(ShowPartner(world.context).run(world.partner.id)), base::ErrorCode::Forbidden);
}
