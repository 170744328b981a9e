#include "services/list/find_in_list.h"
#include "services/list/survey_list.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using lotse::tests::CaseWorld;
using lotse::tests::outcome;

namespace {

ListRequest byDay()
{
    ListRequest request;
    request.sort = SortKey::Day;
    return request;
}

ListRequest byName()
{
    ListRequest request;
    request.sort = SortKey::Name;
    return request;
}

QStringList familyNames(const base::Result<ListedPage<Person>> &page)
{
    QStringList names;
    for (const Person &person : page.value().rows)
        names.append(person.alias);
    return names;
}

} // namespace

TEST(ListRecords, asksForPermission)
{
    CaseWorld world;
    world.actor.role = Role::NoAccess;
    EXPECT_EQ(outcome(ListRecords<CaseFile>(world.context).run(byDay())), base::ErrorCode::Forbidden);
    EXPECT_EQ(outcome(SurveyList<CaseFile>(world.context).run(byDay())), base::ErrorCode::Forbidden);
    EXPECT_EQ(outcome(FindInList<CaseFile>(world.context).run(byDay(), {})), base::ErrorCode::Forbidden);
}

TEST(ListRecords, showsTheFieldsOfWorkOfTheActorAlone)
{
    CaseWorld world;
    world.putPerson("Ahorn", QStringLiteral("radicalisation"));
    world.putPerson("Birke", QStringLiteral("return"));
    ListRequest request = byName();
    EXPECT_TRUE(familyNames(ListRecords<Person>(world.context).run(request)).contains(QStringLiteral("Birke")));
    world.actor.fieldsOfWork = {QStringLiteral("radicalisation")};
    const QStringList own = familyNames(ListRecords<Person>(world.context).run(request));
    EXPECT_TRUE(own.contains(QStringLiteral("Ahorn")));
    EXPECT_FALSE(own.contains(QStringLiteral("Birke")));

    request.fieldsOfWork = {QStringLiteral("return")};
    EXPECT_TRUE(ListRecords<Person>(world.context).run(request)->rows.isEmpty());
    EXPECT_TRUE(SurveyList<Person>(world.context).run(request)->pieces.isEmpty());
    EXPECT_EQ(*FindInList<Person>(world.context).run(request, {.name = QStringLiteral("b")}), std::nullopt);
}

TEST(ListRecords, callsWhatTheRowsReferToByName)
{
    CaseWorld world;
    const auto page = ListRecords<Referral>(world.context)
                          .run(byDay(), {QStringLiteral("partner"), QStringLiteral("case_file")});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->labels.value(world.partner.id.text()), world.partner.name);
    EXPECT_EQ(page->labels.value(world.open.id.text()), world.open.number);
    EXPECT_TRUE(ListRecords<Referral>(world.context).run(byDay())->labels.isEmpty());

    const auto files = ListRecords<CaseFile>(world.context)
                           .run(byDay(), {QStringLiteral("counsellor"), QStringLiteral("callers")});
    EXPECT_EQ(files->labels.value(world.actor.id.text()), world.actor.login);
}

TEST(ListRecords, leavesNoTrace)
{
    CaseWorld world;
    const auto before = world.snapshot();
    ASSERT_TRUE(ListRecords<CaseFile>(world.context).run(byDay()));
    EXPECT_TRUE(world.snapshot() == before);
}

TEST(SurveyList, goesOnWhereItStopped)
{
    CaseWorld world;
    const int total = int(ListRecords<CaseFile>(world.context).run(byDay())->rows.size());
    ASSERT_GT(total, 3);
    ListRequest request = byDay();
    request.limit = 2;
    int rows = 0;
    do {
        const auto survey = SurveyList<CaseFile>(world.context, 3).run(request);
        ASSERT_TRUE(survey);
        for (const ListPiece &piece : survey->pieces)
            rows += piece.rows;
        request.after = survey->next;
    } while (request.after);
    EXPECT_EQ(rows, total);
}

TEST(FindInList, findsADayANameAndANumber)
{
    CaseWorld world;
    CaseFile early = world.putCaseFile(CaseFileStatus::Open);
    early.openedOn = QDate(2026, 3, 4);
    world.fake.caseFiles.put(early);
    CaseFile late = world.putCaseFile(CaseFileStatus::Open);
    late.openedOn = QDate(2026, 6, 1);
    late.number = QStringLiteral("F-2026-0999");
    world.fake.caseFiles.put(late);
    FindInList<CaseFile> find(world.context);

    EXPECT_EQ((*find.run(byDay(), {.day = QDate(2026, 3, 5)}))->id, late.id.text());
    ListRequest newestFirst = byDay();
    newestFirst.descending = true;
    EXPECT_EQ((*find.run(newestFirst, {.day = QDate(2026, 5, 31)}))->id, early.id.text());
    newestFirst.to = QDate(2000, 1, 1);
    EXPECT_EQ(*find.run(newestFirst, {.day = QDate(2026, 5, 31)}), std::nullopt);

    const auto named = find.run(byDay(), {.reference = late.number});
    ASSERT_TRUE(named && *named);
    EXPECT_EQ((*named)->id, late.id.text());
    EXPECT_EQ((*named)->place, **world.store.caseFiles.placeOf(late.id, SortKey::Day));
    EXPECT_EQ(*find.run(byDay(), {.reference = QStringLiteral("F-1999-0001")}), std::nullopt);

    world.putPerson("Ahorn", QStringLiteral("radicalisation"));
    const Person birch = world.putPerson("Birke", QStringLiteral("radicalisation"));
    EXPECT_EQ((*FindInList<Person>(world.context).run(byName(), {.name = QStringLiteral("bi")}))->id, birch.id.text());
}
