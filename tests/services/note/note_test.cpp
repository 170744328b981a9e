#include "services/note/amend_note.h"
#include "services/note/write_note.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace domain;
using namespace services;
using base::ErrorCode;
using base::IssueCode;
using Issues = QList<IssueCode>;

const QString text = QStringLiteral("She will ask the school");

TEST(WriteNote, bearsAuthorTimeAndFieldOfWork)
{
    CaseWorld world;
    const auto written = WriteNote(world.context).run({world.open.id, world.contact.id, {}, text});
    ASSERT_TRUE(written);
    EXPECT_EQ(written->author, world.actor.id);
    EXPECT_EQ(written->at, world.clock.now());
    EXPECT_EQ(written->fieldOfWork, world.field);
    EXPECT_EQ(world.fake.notes.at(written->id).text, text);

    const base::Instant earlier = instant("2026-11-20T12:00:00+01:00");
    const auto besideContact = WriteNote(world.context).run({{}, world.contact.id, earlier, text});
    ASSERT_TRUE(besideContact);
    EXPECT_EQ(besideContact->at, earlier);
    EXPECT_EQ(besideContact->fieldOfWork, world.field);
}

TEST(WriteNote, isTakenByLiveAndClosedFiles)
{
    for (CaseFileStatus status : allOf<CaseFileStatus>()) {
        CaseWorld world;
        const bool isOver = status == CaseFileStatus::Anonymised || status == CaseFileStatus::Merged;
        const CaseFile caseFile = world.putCaseFile(status);
        EXPECT_EQ(outcome(WriteNote(world.context).run({caseFile.id, {}, {}, text})),
                  isOver ? std::optional(ErrorCode::Conflict) : std::nullopt)
            << qPrintable(word(status));
    }
    CaseWorld world;
    world.closed.withdrawnOn = QDate(2026, 11, 20);
    world.fake.caseFiles.put(world.closed);
    EXPECT_EQ(outcome(WriteNote(world.context).run({world.closed.id, {}, {}, text})), ErrorCode::Conflict);
}

TEST(WriteNote, isRefused)
{
    CaseWorld world;
    const auto write = [&](const NoteText &note) { return issuesOf(WriteNote(world.context).run(note)); };
    EXPECT_EQ(write({world.open.id, {}, {}, QStringLiteral(" \n")}), Issues{IssueCode::Required});
    EXPECT_EQ(write({{}, {}, {}, text}), Issues{IssueCode::Required});
    EXPECT_EQ(write({world.open.id, {}, instant("2026-11-24T09:00:00+01:00"), text}),
              Issues{IssueCode::StartsInFuture});
    EXPECT_EQ(write({world.open.id, {}, {}, text + QChar(0)}), Issues{IssueCode::NulCharacter});
    world.contact.fieldOfWork = QStringLiteral("return");
    world.fake.contacts.put(world.contact);
    EXPECT_EQ(write({world.open.id, world.contact.id, {}, text}), Issues{IssueCode::CrossesPurposeWall});
    EXPECT_EQ(world.fake.notes.all().size(), 1);
}

TEST(AmendNote, keepsTheEarlierWording)
{
    CaseWorld world;
    const auto amended = AmendNote(world.context).run(world.note.id, 1, text);
    ASSERT_TRUE(amended);
    EXPECT_EQ(amended->text, text);
    EXPECT_EQ(amended->at, world.note.at);
    EXPECT_EQ(world.earlier(world.note.id.text(), "text"), QStringLiteral("First wording"));
    EXPECT_EQ(world.auditedFields(world.note.id.text()), QStringList{QStringLiteral("text")});
    EXPECT_EQ(issuesOf(AmendNote(world.context).run(world.note.id, 2, {})), Issues{IssueCode::Required});
}

} // namespace
} // namespace lotse::tests
