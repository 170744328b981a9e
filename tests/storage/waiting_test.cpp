#include "support/store_file.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;

namespace {

const Code radicalisation = QStringLiteral("radicalisation");
const Code other = QStringLiteral("return");

class Waiting : public testing::Test
{
protected:
    Waiting()
    {
        colleague.id = AccountId::create();
        colleague.login = QStringLiteral("brandt");
        EXPECT_TRUE(store.accounts.insert(colleague));
        partner.id = PartnerId::create();
        partner.name = QStringLiteral("Anker Beratung");
        EXPECT_TRUE(store.partners.insert(partner));
        request.fieldsOfWork = {radicalisation};
        request.until = QDate(2026, 11, 23);
    }

    Task add(const char *kind, QDate due, const std::optional<AccountId> &assignee)
    {
        Task task;
        task.id = TaskId::create();
        task.kind = QString::fromLatin1(kind);
        task.fieldOfWork = radicalisation;
        task.dueOn = due;
        task.assignee = assignee.value_or(AccountId());
        EXPECT_TRUE(store.tasks.insert(task));
        return task;
    }

    Referral refer(QDate feedbackDue, const AccountId &owner)
    {
        CaseFile caseFile;
        caseFile.id = CaseFileId::create();
        caseFile.fieldOfWork = radicalisation;
        caseFile.openedOn = QDate(2026, 10, 1);
        caseFile.counsellor = owner;
        EXPECT_TRUE(store.caseFiles.insert(caseFile));
        Referral referral;
        referral.id = ReferralId::create();
        referral.caseFile = caseFile.id;
        referral.partner = partner.id;
        referral.fieldOfWork = radicalisation;
        referral.proposedOn = QDate(2026, 10, 2);
        referral.feedbackDueOn = feedbackDue;
        EXPECT_TRUE(store.referrals.insert(referral));
        return referral;
    }

    test::StoreFile file;
    Store &store = file.store();
    Account colleague;
    Partner partner;
    WaitingRequest request;
    const QDate today{2026, 11, 23};
};

template<class R>
QList<decltype(R::id)> idsOf(const base::Result<QList<R>> &rows)
{
    QList<decltype(R::id)> ids;
    for (const R &row : rows.value())
        ids.append(row.id);
    return ids;
}

} // namespace

TEST_F(Waiting, findsCallBacksAndOtherTasksThatAreDue)
{
    const Task late = add("call_back", today.addDays(-3), file.account());
    const Task now = add("call_back", today, std::nullopt);
    const Task later = add("call_back", today.addDays(1), file.account());
    const Task theirs = add("call_back", today.addDays(-1), colleague.id);
    const Task followUp = add("follow_up", today, file.account());
    Task done = add("call_back", today, file.account());
    done.doneOn = today;
    ASSERT_TRUE(store.tasks.update(done));

    EXPECT_EQ(idsOf(store.tasks.due(request, DueTasks::CallBacks)), (QList{late.id, theirs.id, now.id}));
    EXPECT_EQ(idsOf(store.tasks.due(request, DueTasks::Others)), QList{followUp.id});
    request.counsellor = file.account();
    EXPECT_EQ(idsOf(store.tasks.due(request, DueTasks::CallBacks)), (QList{late.id, now.id}));
    request.until = later.dueOn;
    EXPECT_EQ(idsOf(store.tasks.due(request, DueTasks::CallBacks)), (QList{late.id, now.id, later.id}));
    request.limit = 2;
    EXPECT_EQ(idsOf(store.tasks.due(request, DueTasks::CallBacks)), (QList{now.id, later.id}));
    request.fieldsOfWork = {other};
    EXPECT_TRUE(store.tasks.due(request, DueTasks::CallBacks)->isEmpty());
}

TEST_F(Waiting, findsReferralsWhosePartnerOwesAFeedback)
{
    const Referral theirs = refer(today.addDays(-5), colleague.id);
    const Referral mine = refer(today, file.account());
    refer(today.addDays(1), file.account());
    refer(QDate(), file.account());
    Referral ended = refer(today.addDays(-1), file.account());
    ended.status = ReferralStatus::Lapsed;
    ended.lapsedOn = today;
    ASSERT_TRUE(store.referrals.update(ended));

    EXPECT_EQ(idsOf(store.referrals.awaitingFeedback(request)), (QList{theirs.id, mine.id}));
    request.counsellor = file.account();
    EXPECT_EQ(idsOf(store.referrals.awaitingFeedback(request)), QList{mine.id});
    request.fieldsOfWork = {other};
    EXPECT_TRUE(store.referrals.awaitingFeedback(request)->isEmpty());
}

TEST_F(Waiting, findsClosingsByTheirPartialIndex)
{
    CaseFile closing;
    closing.id = CaseFileId::create();
    closing.fieldOfWork = radicalisation;
    closing.openedOn = QDate(2026, 10, 1);
    closing.counsellor = file.account();
    closing.status = CaseFileStatus::Closing;
    ASSERT_TRUE(store.caseFiles.insert(closing));
    ListRequest list;
    list.sort = SortKey::Day;
    list.fieldsOfWork = {radicalisation};
    list.filters = {{FilterKey::Status, {word(CaseFileStatus::Closing)}}};
    ASSERT_EQ(store.caseFiles.page(list)->rows.size(), 1);
    list.filters = {{FilterKey::Status, {word(CaseFileStatus::New)}}};
    EXPECT_TRUE(store.caseFiles.page(list)->rows.isEmpty());
}
