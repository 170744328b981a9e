// The real window, worked by keys alone: each task within its number of control keys, and the stored record is what
// was meant. The budgets are those of the keystroke-level model in docs/testing.md.

#include "app/tour/keyboard.h"
#include "app/window.h"
#include "services/person/add_person.h"
#include "storage/sqlite_store_factory.h"
#include "support/open_desk.h"

#include <QApplication>
#include <QStandardPaths>

using namespace lotse;
using namespace lotse::domain;

namespace {

QString key(const char *keys) { return QString::fromLatin1(keys); }

class KeyBudgetTest : public ::testing::Test
{
protected:
    KeyBudgetTest()
    {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        app::Options options;
        options.store = open.path();
        app::Preferences preferences;
        preferences.language = base::Language::English;
        window = std::make_unique<app::Window>(options, preferences, open.stores, open.clock);
        keyboard = std::make_unique<app::Keyboard>(window->mainWindow());
        window->start();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window->mainWindow()));
        EXPECT_TRUE(keyboard->waitFor([this] { return window->controllers().desk.isOpen(); }));
    }

    /// The contact that was recorded last.
    Contact latest()
    {
        return *open.stored([](const services::Context &context) -> base::Result<Contact> {
            ListRequest request;
            request.sort = SortKey::Time;
            request.descending = true;
            request.fieldsOfWork = context.actor.fieldsOfWork;
            LOTSE_TRY(page, context.store.contacts.page(request));
            return page.rows.value(0);
        });
    }
    bool isCallOver() { return keyboard->waitFor([this] { return !window->controllers().calls.current(); }); }
    bool isCallShown()
    {
        return keyboard->waitFor([this] { return window->controllers().calls.current() != nullptr; });
    }

    QTemporaryDir folder;
    test::OpenDesk open;
    std::unique_ptr<app::Window> window;
    std::unique_ptr<app::Keyboard> keyboard;
};

} // namespace

TEST_F(KeyBudgetTest, InformationCallTakesSevenKeysAtMost)
{
    keyboard->press(key("F2"));
    ASSERT_TRUE(isCallShown());
    keyboard->type(key("withdr"));
    keyboard->press(key("Tab"));
    keyboard->press(key("Ctrl+Return"));
    ASSERT_TRUE(isCallOver());
    EXPECT_LE(keyboard->controlKeys(), 7);
    EXPECT_EQ(latest().topics, QStringList{key("withdrawal")});
    EXPECT_EQ(latest().status, ContactStatus::Finished);
}

TEST_F(KeyBudgetTest, HangUpTakesOneChord)
{
    QSignalSpy finished(&window->controllers().calls, &controllers::CallController::callFinished);
    keyboard->press(key("Ctrl+Shift+F2"));
    ASSERT_TRUE(test::comes(finished));
    EXPECT_EQ(keyboard->controlKeys(), 1);
    EXPECT_EQ(latest().kind, key("silent_or_hangup"));
}

TEST_F(KeyBudgetTest, CallWithNewPersonCaseFileAndReferralTakesTwentySixKeysAtMost)
{
    ASSERT_TRUE(open.stored([](const services::Context &context) -> base::Result<int> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        Partner partner;
        partner.id = PartnerId::create();
        partner.name = key("Anker Beratung");
        LOTSE_CHECK(context.store.partners.insert(partner));
        LOTSE_CHECK(transaction.commit());
        return 1;
    }));
    auto &calls = window->controllers().calls;
    keyboard->press(key("F2"));
    ASSERT_TRUE(isCallShown());
    keyboard->type(key("withdr"));
    keyboard->press(key("Tab"));
    keyboard->press(key("F3"));
    keyboard->type(key("Beispiel, Rana"));
    keyboard->press(key("Alt+Return"));
    ASSERT_TRUE(keyboard->waitFor([&calls] { return !calls.current()->callers.isEmpty(); }));
    keyboard->press(key("Alt+N"));
    keyboard->type(key("A short note."));
    keyboard->press(key("Ctrl+Shift+F"));
    ASSERT_TRUE(keyboard->waitFor([&calls] { return !calls.current()->caseFiles.isEmpty(); }));
    keyboard->press(key("Ctrl+R"));
    const auto &referrals = window->controllers().referrals;
    ASSERT_TRUE(keyboard->waitFor([this] {
        return QByteArray(window->mainWindow().currentPage()->metaObject()->className()).endsWith("ReferralPage");
    }));
    ASSERT_TRUE(keyboard->waitFor([&referrals] { return referrals.partners().size() == 1; }));
    keyboard->press(key("Down"));
    keyboard->press(key("Return"));
    keyboard->press(key("Ctrl+S"));
    ASSERT_TRUE(keyboard->waitFor([&referrals] { return referrals.shown().has_value(); }));
    keyboard->press(key("Ctrl+Return"));
    ASSERT_TRUE(isCallOver());
    EXPECT_LE(keyboard->controlKeys(), 26);
    EXPECT_EQ(latest().note, key("A short note."));
    EXPECT_EQ(latest().callers.size(), 1);
    EXPECT_EQ(referrals.shown()->referral.caseFile, latest().caseFiles.value(0));
}

TEST_F(KeyBudgetTest, FormerCallerByHalfANameTakesEightKeysAtMost)
{
    const auto known = open.stored([](const services::Context &context) {
        Person person;
        person.role = key("caller");
        person.familyName = key("Zimmermann");
        return services::AddPerson(context).run(person);
    });
    ASSERT_TRUE(known);
    keyboard->press(key("Ctrl+K"));
    keyboard->type(key("zimme"));
    QSignalSpy opened(&window->controllers().people, &controllers::RecordController::opened);
    keyboard->press(key("Return"));
    ASSERT_TRUE(test::comes(opened));
    EXPECT_LE(keyboard->controlKeys() + 5, 8) << "the letters count here: they are the way, not the content";
    EXPECT_EQ(window->controllers().people.record().id, known->id);
}
