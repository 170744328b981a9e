#include "support/open_desk.h"

#include "controllers/case_file/case_file_controller.h"
#include "services/case_file/open_case_file.h"

using namespace lotse;
using controllers::CaseFileController;
using domain::ReferralStatus;

namespace {

class CaseFileControllerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto opened = open.stored(
            [](const services::Context &context) { return services::OpenCaseFile(context).run({}); });
        ASSERT_TRUE(opened);
        domain::Partner partner;
        partner.id = domain::PartnerId::create();
        partner.name = QStringLiteral("Anker Beratung");
        partnerId = partner.id;
        ASSERT_TRUE(open.stored([partner](const services::Context &context) mutable {
            return context.store.partners.insert(partner);
        }));
        QSignalSpy shown(&caseFiles, &CaseFileController::caseFileOpened);
        caseFiles.open(opened->number);
        ASSERT_TRUE(test::comes(shown));
    }

    template<class Act>
    void doAndWait(Act act)
    {
        QSignalSpy changed(&caseFiles, &CaseFileController::caseFileChanged);
        act();
        ASSERT_TRUE(test::comes(changed));
    }

    test::OpenDesk open;
    CaseFileController caseFiles{open.desk};
    domain::PartnerId partnerId;
};

} // namespace

TEST_F(CaseFileControllerTest, ShowsWhatBelongsToIt)
{
    EXPECT_EQ(caseFiles.caseFile()->caseFile.number, QStringLiteral("F-2026-0001"));
    doAndWait([this] { caseFiles.writeNote(QStringLiteral("Die Schule meldet sich")); });
    ASSERT_EQ(caseFiles.caseFile()->notes.size(), 1);
    const auto timeline = caseFiles.timeline(base::Language::German);
    ASSERT_GE(timeline.size(), 2);
    EXPECT_GE(timeline.first().at, timeline.last().at);
}

TEST_F(CaseFileControllerTest, TakesAReferralThroughItsStates)
{
    services::ReferralProposal proposal;
    proposal.caseFile = caseFiles.caseFile()->caseFile.id;
    proposal.partner = partnerId;
    doAndWait([&] { caseFiles.proposeReferral(proposal); });
    ASSERT_EQ(caseFiles.caseFile()->referrals.size(), 1);
    services::MoveDetails consent;
    consent.consentKind = QStringLiteral("oral");
    consent.mode = QStringLiteral("named");
    doAndWait([&] {
        caseFiles.moveReferral(caseFiles.caseFile()->referrals.first(), ReferralStatus::Consented, consent);
    });
    doAndWait(
        [&] { caseFiles.moveReferral(caseFiles.caseFile()->referrals.first(), ReferralStatus::Sent, {}); });
    EXPECT_EQ(caseFiles.caseFile()->referrals.first().status, ReferralStatus::Sent);
    EXPECT_EQ(caseFiles.caseFile()->stage, QStringLiteral("referral_running"));
}

TEST_F(CaseFileControllerTest, TellsWhatTheRulesRefuse)
{
    services::Closing closing;
    closing.id = caseFiles.caseFile()->caseFile.id;
    closing.revision = caseFiles.caseFile()->caseFile.revision;
    QSignalSpy failed(&caseFiles, &CaseFileController::failed);
    caseFiles.close(closing);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Invalid);
    caseFiles.open(QStringLiteral("F-1900-0001"));
    ASSERT_TRUE(test::comes(failed));
}

TEST_F(CaseFileControllerTest, ClosesWithReasonAndOutcome)
{
    services::Closing closing;
    closing.id = caseFiles.caseFile()->caseFile.id;
    closing.revision = caseFiles.caseFile()->caseFile.revision;
    closing.reason = QStringLiteral("worry_dispelled");
    closing.outcome = QStringLiteral("Die Familie spricht wieder miteinander");
    doAndWait([&] { caseFiles.close(closing); });
    EXPECT_EQ(caseFiles.caseFile()->caseFile.status, domain::CaseFileStatus::Closed);
}
