#include "controllers/code_list/code_list_controller.h"
#include "support/open_desk.h"

using namespace lotse;
using controllers::CodeListController;

namespace {

class CodeListControllerTest : public ::testing::Test
{
protected:
    CodeListControllerTest() { codes.showList(QStringLiteral("topics")); }

    void save()
    {
        QSignalSpy opened(&desk.desk, &controllers::Desk::storeOpened);
        codes.save();
        ASSERT_TRUE(test::comes(opened));
    }

    test::OpenDesk desk;
    CodeListController codes{desk.desk};
};

} // namespace

TEST_F(CodeListControllerTest, StoresAllChangesAtOnceAndReadsTheListsAgain)
{
    ASSERT_TRUE(codes.mayChange());
    ASSERT_FALSE(codes.isSystemList());
    domain::CodeEntry first = codes.list().codes[0];
    first.german = QStringLiteral("Fragen aller Art");
    codes.change(0, first);
    codes.move(0, 1);
    codes.add();
    const int last = int(codes.list().codes.size()) - 1;
    EXPECT_EQ(codes.list().codes[last].validFrom, QDate(2026, 11, 23));
    domain::CodeEntry added = codes.list().codes[last];
    added.german = QStringLiteral("Neues");
    added.english = QStringLiteral("Something new");
    codes.change(last, added);
    EXPECT_TRUE(codes.isChanged());
    EXPECT_FALSE(desk.desk.setting().codes.contains(QStringLiteral("topics"), QStringLiteral("something_new")));
    save();
    EXPECT_FALSE(codes.isChanged());
    const domain::CodeBook &book = desk.desk.setting().codes;
    EXPECT_EQ(book.entries(QStringLiteral("topics"))[1].german, QStringLiteral("Fragen aller Art"));
    EXPECT_EQ(book.keys(QStringLiteral("topics")).last(), QStringLiteral("something_new"));
    EXPECT_EQ(codes.list().codes.last().key, QStringLiteral("something_new"));
}

TEST_F(CodeListControllerTest, TellsWhatIsMissingAndStoresNothing)
{
    codes.add();
    QSignalSpy issues(&codes, &CodeListController::issuesFound);
    codes.save();
    ASSERT_TRUE(test::comes(issues));
    const auto found = issues.first().first().value<QList<base::FieldIssue>>();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].field, QString::number(codes.list().codes.size() - 1) + QStringLiteral(".german"));
    EXPECT_TRUE(codes.isChanged());
    codes.discard();
    EXPECT_FALSE(codes.isChanged());
}

TEST_F(CodeListControllerTest, AddsNothingToListsThatTheProgramKnows)
{
    codes.showList(QStringLiteral("yes_no_unknown"));
    EXPECT_TRUE(codes.isSystemList());
    EXPECT_TRUE(codes.isSystemCode(0));
    codes.add();
    codes.move(0, -1);
    EXPECT_FALSE(codes.isChanged());
}

TEST_F(CodeListControllerTest, CountsWhoCarriesTheCodeAskedForLast)
{
    ASSERT_TRUE(desk.stored([](const services::Context &context) -> base::Result<void> {
        domain::Contact contact;
        contact.id = domain::ContactId::create();
        contact.status = domain::ContactStatus::Finished;
        contact.channel = QStringLiteral("phone");
        contact.startedAt = context.clock.now();
        contact.counsellor = context.actor.id;
        contact.topics = {QStringLiteral("islam_question")};
        LOTSE_TRY(transaction, domain::Transaction::beginWrite(context.store.unitOfWork));
        LOTSE_CHECK(context.store.contacts.insert(contact));
        return transaction.commit();
    }));
    QSignalSpy counted(&codes, &CodeListController::usesCounted);
    codes.countUses(1);
    codes.countUses(0);
    ASSERT_TRUE(test::comes(counted));
    EXPECT_EQ(counted.size(), 1);
    const auto uses = counted.first().first().value<QList<domain::CodeUse>>();
    ASSERT_EQ(uses.size(), 1);
    EXPECT_EQ(uses.first(), (domain::CodeUse{domain::RecordKind::Contact, 1}));
}
