#include "support/store_file.h"

#include "storage/search/sql_search_repository.h"

using namespace lotse;
using namespace lotse::domain;

namespace {

const QStringList work = {QStringLiteral("radicalisation")};

class SearchTest : public testing::Test
{
protected:
    PersonId addPerson(const char *given, const char *family, const char *phone = "", const Code &field = work.first())
    {
        Person person;
        person.id = PersonId::create();
        person.givenName = QString::fromUtf8(given);
        person.familyName = QString::fromUtf8(family);
        person.phone = QString::fromUtf8(phone);
        person.fieldOfWork = field;
        EXPECT_TRUE(file.store().people.insert(person));
        return person.id;
    }

    Note addNote(qint64 at, const char *text)
    {
        Note note;
        note.id = NoteId::create();
        note.at = base::Instant{at};
        note.text = QString::fromUtf8(text);
        note.fieldOfWork = work.first();
        EXPECT_TRUE(file.store().notes.insert(note));
        return note;
    }

    QStringList people(const char *text)
    {
        QStringList ids;
        const auto hits = file.store().search.people(QString::fromUtf8(text), work, 50);
        for (const SearchHit &hit : *hits)
            ids.append(hit.id);
        return ids;
    }

    QStringList notes(const char *text)
    {
        QStringList ids;
        const auto hits = file.store().search.notes(QString::fromUtf8(text), work, 50);
        for (const SearchHit &hit : *hits)
            ids.append(hit.id);
        return ids;
    }

    test::StoreFile file;
};

} // namespace

TEST_F(SearchTest, findsPeopleByTheBeginningsOfTheirNames)
{
    const PersonId anna = addPerson("Anna", "Müller-Lüdenscheidt");
    const PersonId ayse = addPerson("Ayşe", "Yıldız");
    EXPECT_EQ(people("mül"), QStringList{anna.text()});
    EXPECT_EQ(people("MUELLER"), QStringList{anna.text()});
    EXPECT_EQ(people("lüd anna"), QStringList{anna.text()});
    EXPECT_EQ(people("yild"), QStringList{ayse.text()});
    EXPECT_EQ(people("anna yild"), QStringList());
    EXPECT_EQ(people("üller"), QStringList());
    EXPECT_EQ(people("%"), QStringList());
}

TEST_F(SearchTest, findsPeopleByTheBeginningOfTheirNumber)
{
    const PersonId anna = addPerson("Anna", "Beispiel", "+49 30 23125-017");
    EXPECT_EQ(people("030 231"), QStringList{anna.text()});
    EXPECT_EQ(people("0049 30 23125017"), QStringList{anna.text()});
    EXPECT_EQ(people("030 999"), QStringList());
    EXPECT_EQ(file.store().people.findByPhone(QStringLiteral("03023125017"), work)->size(), 1);
}

TEST_F(SearchTest, neverLooksBehindThePurposeWall)
{
    addPerson("Anna", "Beispiel", "030 23125017", QStringLiteral("return"));
    EXPECT_TRUE(people("beispiel").isEmpty());
    EXPECT_TRUE(people("030 23125").isEmpty());
    EXPECT_TRUE(file.store().people.findByPhone(QStringLiteral("03023125017"), work)->isEmpty());
}

TEST_F(SearchTest, forgetsANameThatWasCorrected)
{
    Person person = *file.store().people.find(addPerson("Anna", "Falsch"));
    person.familyName = QStringLiteral("Richtig");
    ASSERT_TRUE(file.store().people.update(person));
    EXPECT_TRUE(people("falsch").isEmpty());
    EXPECT_EQ(people("richtig").size(), 1);
}

TEST_F(SearchTest, findsNotesNewestFirstWhateverTheOrderOfEntry)
{
    const Note newer = addNote(2'000'000, "Der Sohn hat die Schule gewechselt");
    const Note older = addNote(1'000'000, "Schule ruft an");
    EXPECT_EQ(notes("schule"), (QStringList{newer.id.text(), older.id.text()}));
    EXPECT_EQ(notes("sohn schule"), QStringList{newer.id.text()});
    EXPECT_EQ(notes("gewech*"), QStringList{newer.id.text()});
    EXPECT_EQ(notes("gewech"), QStringList());
}

TEST_F(SearchTest, followsANoteThatWasAmended)
{
    Note note = addNote(1'000'000, "Vater angerufen");
    note.text = QStringLiteral("Mutter angerufen");
    ASSERT_TRUE(file.store().notes.update(note));
    EXPECT_TRUE(notes("vater").isEmpty());
    EXPECT_EQ(notes("mutter").size(), 1);
}

TEST_F(SearchTest, findsWhatIsWrittenIntoContacts)
{
    Contact contact;
    contact.id = ContactId::create();
    contact.counsellor = file.account();
    contact.fieldOfWork = work.first();
    contact.startedAt = base::Instant{5'000'000};
    ASSERT_TRUE(file.store().contacts.insert(contact));
    EXPECT_TRUE(notes("video").isEmpty());
    contact.note = QStringLiteral("Sieht jede Nacht Videos, ein Video nach dem anderen");
    ASSERT_TRUE(file.store().contacts.update(contact));
    EXPECT_EQ(notes("video"), QStringList{contact.id.text()});
    contact.note.clear();
    ASSERT_TRUE(file.store().contacts.update(contact));
    EXPECT_TRUE(notes("video").isEmpty());
    EXPECT_TRUE(file.store().check.run()->isEmpty());
}

TEST_F(SearchTest, takesNoOperatorOfTheEngine)
{
    addNote(1, "plain words");
    for (const char *text : {"\"", "*", "NEAR(", "a OR b", "text:x", "-", "(", "words\"", "^plain", "AND"}) {
        const auto hits = file.store().search.notes(QString::fromUtf8(text), work, 5);
        EXPECT_TRUE(hits.has_value()) << text;
    }
    EXPECT_EQ(storage::fullTextQuery(QStringLiteral("a \"b\" c*")), QStringLiteral("\"a\" \"b\" \"c\"*"));
    EXPECT_EQ(storage::fullTextQuery(QStringLiteral(" - ")), QString());
}

TEST_F(SearchTest, findsPartnersByNameCityAndSpecialism)
{
    Partner partner;
    partner.id = PartnerId::create();
    partner.name = QStringLiteral("Beispielstelle Süd");
    partner.city = QStringLiteral("Köln");
    partner.specialisms = {QStringLiteral("exit support")};
    ASSERT_TRUE(file.store().partners.insert(partner));
    for (const char *text : {"beispiel", "koeln", "süd exit"})
        EXPECT_EQ(file.store().search.partners(QString::fromUtf8(text), 5)->size(), 1) << text;
    EXPECT_TRUE(file.store().search.partners(QStringLiteral("nord"), 5)->isEmpty());
}
