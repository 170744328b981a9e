#include "support/open_desk.h"

#include "controllers/referral/referral_controller.h"
#include "services/case_file/open_case_file.h"
#include "services/partner/add_partner.h"

using namespace lotse;
using namespace lotse::domain;
using controllers::ReferralController;

namespace {

class ReferralControllerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto opened = open.stored(
            [](const services::Context &context) { return services::OpenCaseFile(context).run({}); });
        ASSERT_TRUE(opened);
        caseFile = *opened;
    }

    PartnerId partner(const char *name, QDate validTo = {})
    {
        Partner partner;
        partner.name = QString::fromLatin1(name);
        partner.validTo = validTo;
        const auto added = open.stored(
            [partner](const services::Context &context) { return services::AddPartner(context).run(partner); });
        EXPECT_TRUE(added);
        return added->id;
    }
    void propose(const PartnerId &to, const ReferralId &follows = {})
    {
        services::ReferralProposal proposal;
        proposal.caseFile = caseFile.id;
        proposal.partner = to;
        proposal.follows = follows;
        QSignalSpy opened(&referrals, &ReferralController::referralOpened);
        referrals.propose(proposal);
        ASSERT_TRUE(test::comes(opened));
    }
    void move(ReferralStatus to, const services::MoveDetails &details = {})
    {
        doAndWait([&] { referrals.move(to, details); });
        EXPECT_EQ(referral().status, to);
    }
    template<class Act>
    void doAndWait(Act act)
    {
        QSignalSpy changed(&referrals, &ReferralController::referralChanged);
        act();
        ASSERT_TRUE(test::comes(changed));
    }
    const Referral &referral() const { return referrals.shown()->referral; }

    test::OpenDesk open;
    CaseFile caseFile;
    ReferralController referrals{open.desk};
};

} // namespace

TEST_F(ReferralControllerTest, TakesAReferralThroughItsStates)
{
    propose(partner("Anker Beratung"));
    EXPECT_EQ(referrals.shown()->partner.name, QStringLiteral("Anker Beratung"));
    EXPECT_EQ(referrals.shown()->caseFileNumber, caseFile.number);
    services::MoveDetails consent;
    consent.consentKind = QStringLiteral("oral");
    consent.mode = QStringLiteral("named");
    move(ReferralStatus::Consented, consent);
    move(ReferralStatus::Sent);
    EXPECT_EQ(referral().feedbackDueOn, open.desk.today().addDays(14));
    doAndWait([this] { referrals.changeDueDate(open.desk.today().addDays(7)); });
    EXPECT_EQ(referral().feedbackDueOn, open.desk.today().addDays(7));
    PartnerFeedback feedback;
    feedback.accepted = QStringLiteral("yes");
    doAndWait([&] { referrals.recordFeedback(feedback); });
    EXPECT_EQ(referral().status, ReferralStatus::Accepted);
    EXPECT_EQ(referrals.shown()->feedback.size(), 1);
}

TEST_F(ReferralControllerTest, RefusesToSendWithoutConsent)
{
    propose(partner("Anker Beratung"));
    QSignalSpy failed(&referrals, &ReferralController::failed);
    referrals.move(ReferralStatus::Consented, {});
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().issues.value(0).field, QStringLiteral("consent_kind"));
    EXPECT_EQ(referral().status, ReferralStatus::Proposed);
}

TEST_F(ReferralControllerTest, RefersAgainAfterAPartnerDeclined)
{
    propose(partner("Anker Beratung"));
    services::MoveDetails details;
    details.consentKind = QStringLiteral("written");
    move(ReferralStatus::Consented, details);
    move(ReferralStatus::Sent);
    details.declineReason = QStringLiteral("no_capacity");
    move(ReferralStatus::DeclinedByPartner, details);
    const ReferralId declined = referral().id;
    propose(partner("Haus Zuflucht"), declined);
    EXPECT_EQ(referral().follows, declined);
    EXPECT_EQ(referral().status, ReferralStatus::Proposed);
}

TEST_F(ReferralControllerTest, OffersTheNetworkOfTodayByName)
{
    partner("Zuflucht");
    partner("Anker Beratung");
    partner("Nicht mehr dabei", open.desk.today().addDays(-1));
    QSignalSpy read(&referrals, &ReferralController::partnersRead);
    referrals.readPartners();
    ASSERT_TRUE(test::comes(read));
    QStringList names;
    for (const Partner &each : referrals.partners())
        names.append(each.name);
    EXPECT_EQ(names, (QStringList{QStringLiteral("Anker Beratung"), QStringLiteral("Zuflucht")}));
}

TEST_F(ReferralControllerTest, TellsOfAReferralThatIsNotThere)
{
    QSignalSpy failed(&referrals, &ReferralController::openingFailed);
    referrals.open(ReferralId::create());
    ASSERT_TRUE(test::comes(failed));
    EXPECT_FALSE(referrals.shown());
}
