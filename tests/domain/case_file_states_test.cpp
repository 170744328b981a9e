#include "domain/case_file/case_file_stage.h"
#include "domain/case_file/case_file_states.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QSet>

namespace lotse::domain {
namespace {

using S = CaseFileStatus;

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

TEST(CaseFileStates, everyPairIsAsTheTableSays)
{
    const QHash<QString, QStringList> moves = {
        {QStringLiteral("new"), words("open closed")},
        {QStringLiteral("open"), words("closing closed")},
        {QStringLiteral("closing"), words("closed open")},
        {QStringLiteral("closed"), words("open anonymised")},
        {QStringLiteral("anonymised"), {}},
        {QStringLiteral("merged"), words("new open closing closed")},
    };
    const QHash<QString, QStringList> reached = {
        {QStringLiteral("new"), words("new open closing closed anonymised")},
        {QStringLiteral("open"), words("open closing closed anonymised")},
        {QStringLiteral("closing"), words("open closing closed anonymised")},
        {QStringLiteral("closed"), words("open closing closed anonymised")},
        {QStringLiteral("anonymised"), words("anonymised")},
        {QStringLiteral("merged"), words("new open closing closed anonymised merged")},
    };
    for (S from : allOf<S>()) {
        for (S to : allOf<S>()) {
            EXPECT_EQ(canMove(from, to), moves.value(word(from)).contains(word(to)))
                << qPrintable(word(from)) << " -> " << qPrintable(word(to));
            EXPECT_EQ(mayReach(from, to), reached.value(word(from)).contains(word(to)))
                << qPrintable(word(from)) << " .. " << qPrintable(word(to));
        }
    }
}

TEST(CaseFileStates, liveOnesAreNewOpenAndClosing)
{
    for (S status : allOf<S>())
        EXPECT_EQ(isLive(status), words("new open closing").contains(word(status)))
            << qPrintable(word(status));
}

TEST(CaseFileStates, datesAndOwnerNameTheStatus)
{
    CaseFile caseFile;
    caseFile.openedOn = QDate(2026, 3, 2);
    EXPECT_EQ(statusFromDates(caseFile), S::New);
    caseFile.counsellor = AccountId::create();
    EXPECT_EQ(statusFromDates(caseFile), S::Open);
    caseFile.closedOn = QDate(2026, 4, 2);
    EXPECT_EQ(statusFromDates(caseFile), S::Closed);
}

TEST(SecurityStates, everyPairIsAsTheTableSays)
{
    const QStringList decided = words("not_relevant relevant_not_passed relevant_passed");
    const QHash<QString, QStringList> moves = {
        {QStringLiteral("not_asked"), words("not_asked none under_review")},
        {QStringLiteral("none"), words("not_asked none under_review")},
        {QStringLiteral("under_review"), words("under_review") + decided},
        {QStringLiteral("not_relevant"), words("not_relevant under_review")},
        {QStringLiteral("relevant_not_passed"), words("relevant_not_passed under_review")},
        {QStringLiteral("relevant_passed"), words("relevant_passed under_review")},
    };
    for (auto from = moves.cbegin(); from != moves.cend(); ++from) {
        for (const QString &to : moves.keys())
            EXPECT_EQ(canMoveSecurity(from.key(), to), from.value().contains(to))
                << qPrintable(from.key()) << " -> " << qPrintable(to);
        EXPECT_EQ(wasUnderReview(from.key()), from.key() == u"under_review" || decided.contains(from.key()))
            << qPrintable(from.key());
    }
}

TEST(CaseFileStage, isTheFirstThatHolds)
{
    const QHash<ReferralStatus, CaseFileStage> stages = {
        {ReferralStatus::Accepted, CaseFileStage::WithPartner},
        {ReferralStatus::FirstContact, CaseFileStage::WithPartner},
        {ReferralStatus::InCounselling, CaseFileStage::WithPartner},
        {ReferralStatus::Consented, CaseFileStage::ReferralRunning},
        {ReferralStatus::Sent, CaseFileStage::ReferralRunning},
        {ReferralStatus::Received, CaseFileStage::ReferralRunning},
        {ReferralStatus::WaitingList, CaseFileStage::ReferralRunning},
        {ReferralStatus::Offered, CaseFileStage::ReferralOffered},
    };
    const auto in = [](ReferralStatus status) {
        Referral referral;
        referral.status = status;
        return referral;
    };
    EXPECT_EQ(caseFileStage({}, 0), CaseFileStage::FirstAssessment);
    EXPECT_EQ(caseFileStage({}, 1), CaseFileStage::FirstAssessment);
    EXPECT_EQ(caseFileStage({}, 2), CaseFileStage::Advising);
    for (ReferralStatus a : allOf<ReferralStatus>()) {
        const CaseFileStage alone = stages.value(a, CaseFileStage::FirstAssessment);
        EXPECT_EQ(caseFileStage({in(a)}, 0), alone) << qPrintable(word(a));
        EXPECT_EQ(caseFileStage({in(a)}, 2), stages.value(a, CaseFileStage::Advising)) << qPrintable(word(a));
        for (ReferralStatus b : allOf<ReferralStatus>())
            EXPECT_EQ(caseFileStage({in(a), in(b)}, 0),
                      std::min(alone, stages.value(b, CaseFileStage::FirstAssessment)))
                << qPrintable(word(a)) << " and " << qPrintable(word(b));
    }
}

TEST(CaseFileStage, goesColdAfterTheGivenDays)
{
    CaseFile caseFile;
    caseFile.status = S::Open;
    caseFile.openedOn = QDate(2026, 1, 1);
    const QDate activity(2026, 2, 1);
    struct Case {
        QDate last;
        QDate today;
        int days;
        bool isCold;
    };
    const QList<Case> cases = {
        {{}, QDate(2026, 3, 1), 60, false},       {{}, QDate(2026, 3, 2), 60, true},
        {activity, QDate(2026, 4, 1), 60, false}, {activity, QDate(2026, 4, 2), 60, true},
        {activity, QDate(2026, 2, 8), 7, true},   {QDate(2025, 6, 1), QDate(2026, 1, 2), 60, false},
    };
    for (const Case &row : cases)
        EXPECT_EQ(hasGoneCold(caseFile, row.last, row.today, row.days), row.isCold)
            << qPrintable(row.today.toString(Qt::ISODate));

    for (S status : allOf<S>()) {
        caseFile.status = status;
        EXPECT_EQ(hasGoneCold(caseFile, {}, QDate(2027, 1, 1)), status == S::Open)
            << qPrintable(word(status));
    }
    caseFile.status = S::Open;
    caseFile.withdrawnOn = QDate(2026, 1, 2);
    EXPECT_FALSE(hasGoneCold(caseFile, {}, QDate(2027, 1, 1)));
}

} // namespace
} // namespace lotse::domain
