// What holds for every use case that works on case files and on what hangs on them, whatever it does.

#include "services/case_file/assign_case_file.h"
#include "services/case_file/change_case_file.h"
#include "services/case_file/confirm_closing.h"
#include "services/case_file/link_person_to_case_file.h"
#include "services/case_file/open_case_file.h"
#include "services/case_file/propose_closing.h"
#include "services/case_file/reopen_case_file.h"
#include "services/case_file/send_back_closing.h"
#include "services/case_file/take_case_file.h"
#include "services/case_file/unlink_person_from_case_file.h"
#include "services/case_file/withdraw_case_file.h"
#include "services/note/amend_note.h"
#include "services/note/write_note.h"
#include "services/partner/add_partner.h"
#include "services/partner/change_partner.h"
#include "services/partner/record_network_report.h"
#include "services/referral/change_feedback_due_date.h"
#include "services/referral/correct_referral.h"
#include "services/referral/move_referral.h"
#include "services/referral/propose_referral.h"
#include "services/referral/record_partner_feedback.h"
#include "services/task/add_task.h"
#include "services/task/complete_task.h"
#include "services/task/postpone_task.h"
#include "services/task/record_attempt.h"
#include "services/task/waive_task.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace domain;
using namespace services;
using base::ErrorCode;

using Act = std::optional<ErrorCode> (*)(CaseWorld &, int revision);

enum class Needs { Nothing, Purpose, PurposeAndRevision, Revision };

struct UseCase {
    const char *action;
    Needs needs;
    Act act;
};

const QString reason = QStringLiteral("because");

// clang-format off
const UseCase useCases[] = {
    {"open_case_file", Needs::Purpose, [](CaseWorld &w, int) {
         CaseFileOpening opening;
         opening.contact = w.contact.id;
         opening.persons = {w.undecided.id};
         return outcome(OpenCaseFile(w.context).run(opening)); }},
    {"take_case_file", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(TakeCaseFile(w.context).run(w.fresh.id, revision)); }},
    {"assign_case_file", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(AssignCaseFile(w.context).run(w.fresh.id, revision, w.colleague.id)); }},
    {"change_case_file", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         CaseFileEdit edit;
         edit.id = w.open.id;
         edit.revision = revision;
         edit.openedOn = w.open.openedOn;
         edit.state = QStringLiteral("DE-BE");
         return outcome(ChangeCaseFile(w.context).run(edit)); }},
    {"propose_closing", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(ProposeClosing(w.context).run(
             {w.open.id, revision, QStringLiteral("stabilised"), QStringLiteral("Calm"), reason})); }},
    {"confirm_closing", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(ConfirmClosing(w.context).run(w.closing.id, revision)); }},
    {"send_back_closing", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(SendBackClosing(w.context).run(w.closing.id, revision, reason)); }},
    {"reopen_case_file", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(ReopenCaseFile(w.context).run(w.closed.id, revision, reason)); }},
    {"withdraw_case_file", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(WithdrawCaseFile(w.context).run(w.fresh.id, revision, reason)); }},
    {"link_person_to_case_file", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(LinkPersonToCaseFile(w.context).run(w.open.id, revision, w.undecided.id, CaseFileRole::Caller)); }},
    {"unlink_person_from_case_file", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(UnlinkPersonFromCaseFile(w.context).run(w.open.id, revision, w.caller.id,
                                                                CaseFileRole::Caller)); }},
    {"propose_referral", Needs::Purpose, [](CaseWorld &w, int) {
         ReferralProposal proposal;
         proposal.caseFile = w.open.id;
         proposal.partner = w.partner.id;
         return outcome(ProposeReferral(w.context).run(proposal)); }},
    {"move_referral", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         MoveDetails details;
         details.forwardedTo = w.otherPartner.id;
         return outcome(MoveReferral(w.context).run(w.sent.id, revision, ReferralStatus::Forwarded, details)); }},
    {"correct_referral", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         Referral corrected = w.sent;
         corrected.revision = revision;
         corrected.sentOn = w.sent.sentOn.addDays(1);
         return outcome(CorrectReferral(w.context).run(corrected, reason)); }},
    {"record_partner_feedback", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         PartnerFeedback feedback;
         feedback.referral = w.sent.id;
         feedback.accepted = QStringLiteral("yes");
         return outcome(RecordPartnerFeedback(w.context).run(revision, feedback)); }},
    {"change_feedback_due_date", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(ChangeFeedbackDueDate(w.context).run(w.sent.id, revision, QDate(2026, 12, 24))); }},
    {"add_task", Needs::Purpose, [](CaseWorld &w, int) {
         TaskPlan plan;
         plan.time.dueOn = QDate(2026, 12, 1);
         plan.referral = w.sent.id;
         return outcome(AddTask(w.context).run(plan)); }},
    {"postpone_task", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(PostponeTask(w.context).run(w.task.id, revision, {QDate(2026, 12, 7), {}, {}})); }},
    {"record_attempt", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(RecordAttempt(w.context).run(w.task.id, revision, QStringLiteral("message_left"))); }},
    {"complete_task", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(CompleteTask(w.context).run(w.task.id, revision)); }},
    {"waive_task", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(WaiveTask(w.context).run(w.task.id, revision, reason)); }},
    {"write_note", Needs::Purpose, [](CaseWorld &w, int) {
         return outcome(WriteNote(w.context).run({w.open.id, {}, {}, QStringLiteral("Text")})); }},
    {"amend_note", Needs::PurposeAndRevision, [](CaseWorld &w, int revision) {
         return outcome(AmendNote(w.context).run(w.note.id, revision, QStringLiteral("Second wording"))); }},
    {"add_partner", Needs::Nothing, [](CaseWorld &w, int) {
         Partner added;
         added.name = QStringLiteral("Beratungsstelle West");
         return outcome(AddPartner(w.context).run(added)); }},
    {"change_partner", Needs::Revision, [](CaseWorld &w, int revision) {
         Partner changed = w.partner;
         changed.revision = revision;
         changed.city = QStringLiteral("Musterstadt");
         return outcome(ChangePartner(w.context).run(changed)); }},
    {"record_network_report", Needs::Nothing, [](CaseWorld &w, int) {
         NetworkReport report;
         report.partner = w.partner.id;
         report.month = QStringLiteral("2026-10");
         report.activeCases = 7;
         return outcome(RecordNetworkReport(w.context).run(report)); }},
};
// clang-format on

bool needsPurpose(const UseCase &useCase)
{
    return useCase.needs == Needs::Purpose || useCase.needs == Needs::PurposeAndRevision;
}

bool needsRevision(const UseCase &useCase)
{
    return useCase.needs == Needs::Revision || useCase.needs == Needs::PurposeAndRevision;
}

class EveryUseCase : public testing::TestWithParam<UseCase>
{};

TEST_P(EveryUseCase, keepsWhatItDidAndSaysWhoDidIt)
{
    CaseWorld world;
    ASSERT_EQ(GetParam().act(world, 1), std::nullopt);
    EXPECT_EQ(world.fake.unitOfWork.begun(), 1);
    EXPECT_EQ(world.fake.unitOfWork.committed(), 1);
    ASSERT_FALSE(world.fake.audit.entries().isEmpty());
    for (const AuditEntry &entry : world.fake.audit.entries()) {
        EXPECT_EQ(entry.action, QLatin1String(GetParam().action));
        EXPECT_EQ(entry.actor, world.actor.id);
        EXPECT_EQ(entry.at, world.clock.now());
        EXPECT_EQ(entry.fieldOfWork, needsPurpose(GetParam()) ? world.field : notAsked);
        EXPECT_TRUE(entry.run.isNull());
    }
}

TEST_P(EveryUseCase, isForbiddenToWhoMayNot)
{
    CaseWorld world;
    world.actor.role = Role::NoAccess;
    EXPECT_EQ(GetParam().act(world, 1), ErrorCode::Forbidden);
    EXPECT_EQ(world.fake.unitOfWork.begun(), 0);
    EXPECT_EQ(world.fake.unitOfWork.writes(), 0);
}

TEST_P(EveryUseCase, seesNothingOfAnotherFieldOfWork)
{
    CaseWorld world;
    world.actor.fieldsOfWork = {QStringLiteral("return"), notAsked};
    EXPECT_EQ(GetParam().act(world, 1),
              needsPurpose(GetParam()) ? std::optional(ErrorCode::NotFound) : std::nullopt);
    EXPECT_EQ(world.fake.audit.entries().isEmpty(), needsPurpose(GetParam()));
}

TEST_P(EveryUseCase, conflictsWithWhoSavedInBetween)
{
    CaseWorld world;
    EXPECT_EQ(GetParam().act(world, 7),
              needsRevision(GetParam()) ? std::optional(ErrorCode::Conflict) : std::nullopt);
    EXPECT_EQ(world.fake.audit.entries().isEmpty(), needsRevision(GetParam()));
}

TEST_P(EveryUseCase, leavesNothingWhereAWriteFails)
{
    int failures = 0;
    for (bool hasFailed = true; hasFailed; ++failures) {
        CaseWorld world;
        const CaseWorld::Snapshot before = world.snapshot();
        world.fake.unitOfWork.failAtWrite(failures + 1, ErrorCode::Device);
        const auto result = GetParam().act(world, 1);
        hasFailed = world.fake.unitOfWork.hasFailed();
        EXPECT_EQ(result, hasFailed ? std::optional(ErrorCode::Device) : std::nullopt);
        EXPECT_EQ(world.snapshot() == before, hasFailed) << "at write " << failures + 1;
        EXPECT_FALSE(world.fake.unitOfWork.isOpen());
    }
    EXPECT_GE(failures, 3); // the record, its audit entry, the commit
}

INSTANTIATE_TEST_SUITE_P(CaseFiles, EveryUseCase, testing::ValuesIn(useCases),
                         [](const auto &row) { return std::string(row.param.action); });

} // namespace
} // namespace lotse::tests
