#include "support/store_file.h"

#include "domain/contact/contact.h"

using namespace lotse;
using namespace lotse::domain;

namespace {

class CodeUsesTest : public testing::Test
{
protected:
    void add(const QStringList &topics, const char *state, const char *minor = "not_asked")
    {
        Contact contact;
        contact.id = ContactId::create();
        contact.status = ContactStatus::Finished;
        contact.channel = QStringLiteral("phone");
        contact.startedAt = base::Instant{1'000'000};
        contact.counsellor = file.account();
        contact.topics = topics;
        contact.state = QString::fromLatin1(state);
        contact.minor = QString::fromLatin1(minor);
        contact.convert = QString::fromLatin1(minor);
        ASSERT_TRUE(file.store().contacts.insert(contact));
    }
    QString uses(const char *list, const char *key)
    {
        QStringList texts;
        const auto uses = file.store().codeLists.uses(QString::fromLatin1(list), QString::fromLatin1(key));
        EXPECT_TRUE(uses);
        for (const CodeUse &use : *uses)
            texts.append(QStringLiteral("%1:%2").arg(word(use.kind)).arg(use.records));
        return texts.join(u' ');
    }

    test::StoreFile file;
};

} // namespace

TEST_F(CodeUsesTest, CountsEachRecordOnceInOneFieldOrSeveral)
{
    add({QStringLiteral("threat"), QStringLiteral("org_link")}, "DE-NW", "yes");
    add({QStringLiteral("threat")}, "DE-NW");
    Person person;
    person.id = PersonId::create();
    person.state = QStringLiteral("DE-NW");
    ASSERT_TRUE(file.store().people.insert(person));
    EXPECT_EQ(uses("topics", "threat"), QStringLiteral("contact:2"));
    EXPECT_EQ(uses("topics", "org_link"), QStringLiteral("contact:1"));
    EXPECT_EQ(uses("topics", "link"), QString()) << "part of a key is no key";
    EXPECT_EQ(uses("state", "DE-NW"), QStringLiteral("contact:2 person:1"));
    EXPECT_EQ(uses("yes_no_unknown", "yes"), QStringLiteral("contact:1")) << "in two fields, but one record";
    EXPECT_EQ(uses("partner_kind", "exit_programme"), QString());
    EXPECT_EQ(uses("no_such_list", "yes"), QString());
}
