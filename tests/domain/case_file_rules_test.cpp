#include "domain/case_file/case_file_rules.h"

#include "domain/partner/partner_rules.h"
#include "domain/task/task_rules.h"

#include <gtest/gtest.h>

namespace lotse::domain {
namespace {

using base::FieldIssue;
using base::IssueCode;
using S = CaseFileStatus;
using Issues = QList<FieldIssue>;

const QDate opened(2026, 3, 2);

TEST(CaseFileRules, aClosingDayBelongsToClosedFiles)
{
    for (S status : allOf<S>()) {
        for (bool hasDay : {false, true}) {
            CaseFile caseFile;
            caseFile.openedOn = opened;
            caseFile.status = status;
            caseFile.closedOn = hasDay ? opened : QDate();
            const bool isOver = status == S::Closed || status == S::Anonymised;
            const bool isFine = status == S::Merged || isOver == hasDay;
            const FieldIssue refused = {IssueCode::StatusContradictsDates,
                                        QStringLiteral("closed_on"),
                                        {word(status), QStringLiteral("closed_on")}};
            EXPECT_EQ(checkCaseFile(caseFile), isFine ? Issues() : Issues{refused})
                << qPrintable(word(status)) << (hasDay ? " with" : " without") << " day";
        }
    }
}

TEST(CaseFileRules, nothingEndsBeforeTheOpening)
{
    CaseFile caseFile;
    caseFile.openedOn = opened;
    caseFile.status = S::Closed;
    caseFile.closedOn = caseFile.withdrawnOn = opened.addDays(-1);
    const auto refused = [](const char *field) {
        return FieldIssue{IssueCode::DatesOutOfOrder,
                          QString::fromLatin1(field),
                          {QStringLiteral("opened_on"), QString::fromLatin1(field)}};
    };
    EXPECT_EQ(checkCaseFile(caseFile), (Issues{refused("closed_on"), refused("withdrawn_on")}));
}

TEST(CaseFileRules, closingNeedsReasonAndOutcomeAndNothingPending)
{
    const FieldIssue noReason = {IssueCode::ReasonMissing, QStringLiteral("closing_reason"), {}};
    const FieldIssue noOutcome = {IssueCode::OutcomeMissing, QStringLiteral("outcome"), {}};
    const auto wrongReason = [](const char *reason) {
        return FieldIssue{IssueCode::ClosingReasonNotAllowed,
                          QStringLiteral("closing_reason"),
                          {QStringLiteral("new"), QString::fromLatin1(reason)}};
    };
    const auto pending = [](IssueCode code, const char *count) {
        return FieldIssue{code, QStringLiteral("status"), {QString::fromLatin1(count)}};
    };
    const Issues all = {pending(IssueCode::OpenDrafts, "1"), pending(IssueCode::OpenReferrals, "2"),
                        pending(IssueCode::OpenTasks, "3")};
    struct Case {
        S status;
        const char *reason;
        const char *outcome;
        ClosingObstacles obstacles;
        bool isWaived;
        Issues expected;
    };
    const QList<Case> cases = {
        {S::Open, "worry_dispelled", "settled", {}, false, {}},
        {S::Open, "not_asked", "settled", {}, false, {noReason}},
        {S::Open, "stabilised", "  ", {}, false, {noOutcome}},
        {S::New, "duplicate", "same as another", {}, false, {}},
        {S::New, "answered", "by phone", {}, false, {}},
        {S::New, "stabilised", "settled", {}, false, {wrongReason("stabilised")}},
        {S::Open, "stabilised", "settled", {1, 2, 3}, false, all},
        {S::Open, "stabilised", "settled", {1, 2, 3}, true, {all[0]}},
        {S::Open, "stabilised", "settled", {0, 2, 3}, true, {}},
    };
    for (const Case &row : cases) {
        CaseFile caseFile;
        caseFile.status = row.status;
        caseFile.closingReason = QString::fromLatin1(row.reason);
        caseFile.outcome = QString::fromLatin1(row.outcome);
        EXPECT_EQ(checkClosing(caseFile, row.obstacles, row.isWaived), row.expected)
            << row.reason << " from " << qPrintable(word(row.status));
    }
}

TEST(TaskRules, theWindowIsInOrder)
{
    Task task;
    task.dueTo = base::Instant{1000};
    EXPECT_EQ(checkTask(task), Issues());
    task.dueFrom = base::Instant{1000};
    EXPECT_EQ(checkTask(task), Issues());
    task.dueFrom = base::Instant{1001};
    EXPECT_EQ(checkTask(task), (Issues{{IssueCode::EndBeforeStart, QStringLiteral("due_to"), {}}}));
}

TEST(TaskRules, isDoneOrWaivedButNotBoth)
{
    Task task;
    EXPECT_TRUE(isOpen(task));
    task.waivedReason = QStringLiteral("settled by mail");
    EXPECT_FALSE(isOpen(task));
    EXPECT_EQ(checkTask(task), Issues());
    task.doneOn = QDate(2026, 3, 2);
    EXPECT_EQ(checkTask(task),
              (Issues{{IssueCode::StatusContradictsDates,
                       QStringLiteral("done_on"),
                       {QStringLiteral("waived"), QStringLiteral("done_on")}}}));
    task.waivedReason.clear();
    EXPECT_FALSE(isOpen(task));
    EXPECT_EQ(checkTask(task), Issues());
}

TEST(TaskRules, aCallBackEndsWithAnOutcome)
{
    for (const char *kind : {"follow_up", "call_back", "appointment", "review", "not_asked"}) {
        for (const char *outcome : {"not_asked", "reached", "not_reached", "message_left"}) {
            Task task;
            task.kind = QString::fromLatin1(kind);
            task.outcome = QString::fromLatin1(outcome);
            const bool isRefused = task.kind == u"call_back" && task.outcome == u"not_asked";
            EXPECT_EQ(checkCompletion(task).isEmpty(), !isRefused) << kind << ' ' << outcome;
        }
    }
}

TEST(PartnerRules, belongsToTheNetworkFromTheFirstToTheLastDay)
{
    struct Case {
        QDate from, to, day;
        bool isValid;
    };
    const QDate day(2026, 3, 2);
    const QList<Case> cases = {
        {{}, {}, day, true},
        {day, {}, day, true},
        {day.addDays(1), {}, day, false},
        {{}, day, day, true},
        {{}, day.addDays(-1), day, false},
        {day.addDays(-9), day.addDays(9), day, true},
    };
    for (const Case &row : cases) {
        Partner partner;
        partner.validFrom = row.from;
        partner.validTo = row.to;
        EXPECT_EQ(isValidOn(partner, row.day), row.isValid);
        EXPECT_EQ(checkPartner(partner), Issues());
    }
    Partner partner;
    partner.validFrom = day;
    partner.validTo = day.addDays(-1);
    EXPECT_EQ(checkPartner(partner),
              (Issues{{IssueCode::DatesOutOfOrder,
                       QStringLiteral("valid_to"),
                       {QStringLiteral("valid_from"), QStringLiteral("valid_to")}}}));
}

} // namespace
} // namespace lotse::domain
