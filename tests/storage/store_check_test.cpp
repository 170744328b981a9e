#include "support/store_file.h"

#include "storage/connection/store_connection.h"

using namespace lotse;

namespace {

/// A store with one record of each kind, and a second connection that breaks a rule behind its back.
class StoreCheckTest : public testing::Test
{
protected:
    void SetUp() override
    {
        domain::Store &store = file.store();
        domain::Person person;
        person.id = domain::PersonId::create();
        person.familyName = QStringLiteral("Beispiel");
        person.fieldOfWork = QStringLiteral("radicalisation");
        ASSERT_TRUE(store.people.insert(person));
        domain::Contact contact;
        contact.id = domain::ContactId::create();
        contact.status = domain::ContactStatus::Finished;
        contact.number = *store.organisation.nextNumber(domain::NumberKind::Contact, 2026);
        contact.counsellor = file.account();
        contact.fieldOfWork = QStringLiteral("radicalisation");
        contact.callers = {person.id};
        contact.note = QStringLiteral("ein Text");
        ASSERT_TRUE(store.contacts.insert(contact));
        domain::Contact reply;
        reply.id = domain::ContactId::create();
        reply.status = domain::ContactStatus::Finished;
        reply.number = *store.organisation.nextNumber(domain::NumberKind::Contact, 2026);
        reply.counsellor = file.account();
        reply.fieldOfWork = QStringLiteral("radicalisation");
        reply.repliesTo = contact.id;
        ASSERT_TRUE(store.contacts.insert(reply));
    }

    QStringList findingsAfter(const char *sql)
    {
        auto connection = storage::StoreConnection::open({file.path()}, nullptr);
        EXPECT_TRUE((*connection)->execute(QStringLiteral("pragma foreign_keys = off")));
        EXPECT_TRUE((*connection)->execute(QString::fromLatin1(sql))) << sql;
        const auto found = file.store().check.run();
        EXPECT_TRUE(found.has_value());
        QStringList words;
        for (const domain::StoreFinding &finding : *found)
            words.append(finding.what);
        return words;
    }

    test::StoreFile file;
};

} // namespace

TEST_F(StoreCheckTest, findsNothingInASoundStore) { EXPECT_TRUE(file.store().check.run()->isEmpty()); }

struct BrokenRule {
    const char *sql;
    const char *what;
};

class BrokenRules : public StoreCheckTest, public testing::WithParamInterface<BrokenRule>
{};

TEST_P(BrokenRules, areFound)
{
    EXPECT_TRUE(findingsAfter(GetParam().sql).contains(QString::fromLatin1(GetParam().what)))
        << GetParam().sql;
}

INSTANTIATE_TEST_SUITE_P(
    Each, BrokenRules,
    testing::Values(BrokenRule{"update contact_person set person_id = 'nobody'", "foreign_key"},
                    BrokenRule{"insert into contact_search (contact_search, rowid, note) "
                               "select 'delete', position, note from contact where note <> ''",
                               "search_index"},
                    BrokenRule{"update person set field_of_work = 'return'", "purpose_wall"},
                    BrokenRule{"update contact set field_of_work = 'return' where replies_to_id is not null",
                               "purpose_wall"},
                    BrokenRule{"update number_counter set last = 7", "number_gap"},
                    BrokenRule{"update contact set number = null", "state"},
                    BrokenRule{"delete from contact_count", "counts"},
                    BrokenRule{"update contact_count set position = position + 7", "counts"},
                    BrokenRule{"update contact_count set facts = x'01'", "counts"},
                    BrokenRule{"delete from person_term", "search_terms"}));
