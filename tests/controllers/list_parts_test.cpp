#include "controllers/list/lists.h"
#include "controllers/list/piece_table.h"
#include "controllers/list/status_signs.h"
#include "controllers/list/value_text.h"
#include "support/open_desk.h"
#include "words/field_text.h"
#include "words/language.h"

using namespace lotse;
using namespace lotse::controllers;
using domain::Cursor;
using domain::FieldType;
using domain::FieldValue;
using services::ShownValue;

namespace {

ListRow row(const char *id) { return {QString::fromLatin1(id), {}}; }

class Lists : public ::testing::Test
{
protected:
    ~Lists() override { words::setLanguage(base::Language::English); }

    test::OpenDesk desk;
};

QList<std::unique_ptr<ListSource> (*)(Desk &)> allLists()
{
    return {contactList, caseFileList, personList, partnerList, referralList, taskList};
}

} // namespace

TEST(PieceTable, FindsThePieceOfARow)
{
    PieceTable table;
    EXPECT_EQ(table.rowCount(), 0);
    table.append(3, Cursor{qint64(30)});
    table.append(0, Cursor{qint64(40)});
    table.append(2, std::nullopt);
    EXPECT_EQ(table.rowCount(), 5);
    EXPECT_EQ(table.pieceAt(0), 0);
    EXPECT_EQ(table.pieceAt(2), 0);
    EXPECT_EQ(table.pieceAt(3), 2);
    EXPECT_EQ(table.pieceAt(4), 2);
    EXPECT_EQ(table.row(3), nullptr);
    table.piece(2).rows = {row("a"), row("b")};
    table.piece(2).isLoaded = true;
    EXPECT_EQ(table.row(4)->id, QStringLiteral("b"));
    EXPECT_EQ(table.loadedCount(), 1);
}

TEST(PieceTable, KeepsTheNamesOfPieces)
{
    PieceTable table;
    table.append(1, Cursor{qint64(1)});
    table.append(2, Cursor{qint64(2)});
    const int serial = table.piece(1).serial;
    table.resize(0, 5);
    EXPECT_EQ(table.piece(1).first, 5);
    table.removeFirst(1);
    EXPECT_EQ(table.indexOf(serial), 0);
    EXPECT_EQ(table.piece(0).first, 0);
    table.removeFirst(1);
    EXPECT_EQ(table.indexOf(serial), -1);
    table.append(1, std::nullopt);
    EXPECT_NE(table.piece(0).serial, serial);
}

TEST(PieceTable, FindsThePieceOfAPlaceInBothDirections)
{
    for (const bool descending : {false, true}) {
        PieceTable table;
        for (const qint64 end : {10, 20, 30})
            table.append(1, Cursor{descending ? -end : end});
        const auto pieceOf = [&](qint64 place) { return table.pieceOf(Cursor{descending ? -place : place}, descending); };
        EXPECT_EQ(pieceOf(5), 0);
        EXPECT_EQ(pieceOf(10), 0);
        EXPECT_EQ(pieceOf(11), 1);
        EXPECT_EQ(pieceOf(30), 2);
        EXPECT_EQ(pieceOf(31), 3);
        table.append(1, std::nullopt);
        EXPECT_EQ(pieceOf(99), 3);
    }
}

TEST(ComparePlaces, GoesByNumbersThenTexts)
{
    const Cursor early{QStringLiteral("2026-01-01"), QStringLiteral("b")};
    EXPECT_LT(comparePlaces(early, {QStringLiteral("2026-01-02"), QStringLiteral("a")}), 0);
    EXPECT_LT(comparePlaces(early, {QStringLiteral("2026-01-01"), QStringLiteral("c")}), 0);
    EXPECT_EQ(comparePlaces(early, early), 0);
    EXPECT_GT(comparePlaces({qint64(10)}, {qint64(9)}), 0);
}

TEST_F(Lists, HaveATitleForEachColumnAndAnOrder)
{
    for (const base::Language language : {base::Language::German, base::Language::English}) {
        words::setLanguage(language);
        for (const auto make : allLists()) {
            const auto source = make(desk.desk);
            int orders = 0;
            for (const ListColumn &column : source->columns()) {
                EXPECT_NE(words::fieldLabel(column.field), column.field) << column.field.toStdString();
                orders += column.sort == source->firstRequest().sort;
            }
            EXPECT_EQ(orders, 1);
        }
    }
}

TEST_F(Lists, ShowNeitherDangerNorAnythingSensitive)
{
    QStringList forbidden = {QStringLiteral("danger"), QStringLiteral("security_status"), QStringLiteral("custody"),
                             QStringLiteral("travel_status"), QStringLiteral("gender"), QStringLiteral("phenomenon")};
    for (const domain::Field<domain::Contact> &field : domain::fieldsOf<domain::Contact>()) {
        if (field.use == domain::FieldUse::Sensitive)
            forbidden.append(field.name);
    }
    EXPECT_GT(forbidden.size(), 8);
    for (const auto make : allLists()) {
        for (const ListColumn &column : make(desk.desk)->columns())
            EXPECT_FALSE(forbidden.contains(column.field)) << column.field.toStdString();
    }
}

TEST_F(Lists, FillEveryCell)
{
    const auto written = test::awaited(desk.desk.write([](const services::Context &context) -> base::Result<void> {
        LOTSE_TRY(transaction, domain::Transaction::beginWrite(context.store.unitOfWork));
        domain::Person person;
        person.id = domain::PersonId::create();
        person.familyName = QStringLiteral("Beispiel");
        person.givenName = QStringLiteral("Ada");
        LOTSE_CHECK(context.store.people.insert(person));
        domain::Partner partner;
        partner.id = domain::PartnerId::create();
        partner.name = QStringLiteral("Anker Beratung");
        LOTSE_CHECK(context.store.partners.insert(partner));
        domain::CaseFile caseFile;
        caseFile.id = domain::CaseFileId::create();
        caseFile.number = QStringLiteral("F-2026-0001");
        caseFile.openedOn = QDate(2026, 11, 2);
        caseFile.callers = {person.id};
        LOTSE_CHECK(context.store.caseFiles.insert(caseFile));
        domain::Contact contact;
        contact.id = domain::ContactId::create();
        contact.startedAt = context.clock.now();
        contact.counsellor = context.actor.id;
        contact.callers = {person.id};
        contact.caseFiles = {caseFile.id};
        LOTSE_CHECK(context.store.contacts.insert(contact));
        domain::Referral referral;
        referral.id = domain::ReferralId::create();
        referral.caseFile = caseFile.id;
        referral.partner = partner.id;
        referral.proposedOn = QDate(2026, 11, 3);
        LOTSE_CHECK(context.store.referrals.insert(referral));
        domain::Task task;
        task.id = domain::TaskId::create();
        task.dueOn = QDate(2026, 11, 20);
        task.caseFile = caseFile.id;
        LOTSE_CHECK(context.store.tasks.insert(task));
        return transaction.commit();
    }));
    ASSERT_TRUE(written);
    QStringList texts;
    for (const auto make : allLists()) {
        const auto source = make(desk.desk);
        const auto page = test::awaited(source->page(source->firstRequest()));
        ASSERT_TRUE(page);
        ASSERT_EQ(page->rows.size(), 1);
        ASSERT_EQ(page->rows[0].cells.size(), source->columns().size());
        const ValueText text(desk.desk.setting(), desk.desk.today());
        for (const ShownValue &value : page->rows[0].cells)
            texts.append(text.text(value));
    }
    for (const char *expected : {"Beispiel, A.", "F-2026-0001", "Anker Beratung", "overdue", "in the network", "local", "3 Nov"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(expected))) << expected;
}

TEST_F(Lists, HaveASignForEachStatus)
{
    const domain::CodeBook &codes = desk.desk.setting().codes;
    for (const char *list : {"contact_status", "case_file_status", "referral_status"}) {
        const QString name = QString::fromLatin1(list);
        for (const QString &key : codes.keys(name))
            EXPECT_TRUE(statusSign(name, key)) << list << " " << key.toStdString();
    }
    EXPECT_FALSE(statusSign(QStringLiteral("danger"), QStringLiteral("immediate")));
}

TEST_F(Lists, WriteValuesInBothLanguages)
{
    struct Row {
        ShownValue value;
        const char *german;
        const char *english;
    };
    const Row rows[] = {
        {{FieldType::Text, {}, QStringLiteral("Text")}, "Text", "Text"},
        {{FieldType::Text, {}, QString()}, "–", "–"},
        {{FieldType::Coded, QStringLiteral("channel"), domain::notAsked}, "–", "–"},
        {{FieldType::Coded, QStringLiteral("channel"), QStringLiteral("phone")}, "Telefon", "Phone"},
        {{FieldType::Coded, QStringLiteral("task_state"), QStringLiteral("overdue")}, "überfällig", "overdue"},
        {{FieldType::CodedList, QStringLiteral("results"), QStringList{QStringLiteral("answered"), QStringLiteral("material_sent")}},
         "Frage beantwortet, Material versandt", "Question answered, Material sent"},
        {{FieldType::Languages, {}, QStringList{QStringLiteral("tr")}}, "Türkisch (tr)", "Turkish (tr)"},
        {{FieldType::Words, {}, QStringList{QStringLiteral("a"), QStringLiteral("b")}}, "a, b", "a, b"},
        {{FieldType::Day, {}, QStringLiteral("2026-11-03")}, "03.11.", "3 Nov"},
        {{FieldType::Day, {}, QStringLiteral("2019-11-03")}, "03.11.2019", "3 Nov 2019"},
        {{FieldType::Instant, {}, base::Instant{1'795'428'000'000}}, "23.11. 11:00", "23 Nov 11:00"},
        {{FieldType::Instant, {}, FieldValue()}, "–", "–"},
        {{FieldType::Integer, {}, qint64(7)}, "7", "7"},
        {{FieldType::Boolean, {}, qint64(1)}, "Ja", "Yes"},
        {{FieldType::Text, QStringLiteral("code_word"), QStringLiteral("Ahorn")}, "Kennwort „Ahorn“", "Code word “Ahorn”"},
        {{FieldType::Coded, QStringLiteral("caller"), QStringLiteral("anonymous")}, "anonym", "anonymous"},
    };
    for (const Row &row : rows) {
        words::setLanguage(base::Language::German);
        EXPECT_EQ(ValueText(desk.desk.setting(), desk.desk.today()).text(row.value), QString::fromUtf8(row.german));
        words::setLanguage(base::Language::English);
        EXPECT_EQ(ValueText(desk.desk.setting(), desk.desk.today()).text(row.value), QString::fromUtf8(row.english));
    }
}
