#include "call/call_page.h"
#include "controllers/contact/call_controller.h"
#include "controllers/person/caller_controller.h"
#include "controllers/undo/undo_controller.h"
#include "kit/field/code_field.h"
#include "kit/field/note_edit.h"
#include "kit/form/record_form.h"
#include "kit/style.h"
#include "services/contact/autosave_contact.h"
#include "services/contact/finish_contact.h"
#include "services/contact/start_contact.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace lotse;
using controllers::CallController;
using controllers::CallerController;
using domain::Contact;

namespace {

class CallPageTest : public ::testing::Test
{
protected:
    CallPageTest()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        window.resize(1400, 900);
        page = new call::CallPage({open.desk, calls, callers}, actions);
        page->setParent(&window);
        page->resize(window.size());
        open.desk.reopenStore(); // the page learns the codes
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        EXPECT_TRUE(test::comes(opened));
        window.show();
        QSignalSpy started(&calls, &CallController::callStarted);
        calls.startCall();
        EXPECT_TRUE(test::comes(started));
        page->firstField()->setFocus();
    }

    ~CallPageTest() override { window.hide(); } // while the actions still live

    /// Types into whatever has the focus, as a keyboard does.
    void type(const char *text) { QTest::keyClicks(page->window()->focusWidget(), QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->window()->focusWidget(), key, modifiers);
    }

    [[nodiscard]] Contact stored()
    {
        calls.saveNow();
        const auto id = calls.current()->id;
        return *open.stored(
            [id](const services::Context &context) { return context.store.contacts.find(id); });
    }

    test::OpenDesk open;
    CallController calls{open.desk};
    CallerController callers{open.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    call::CallPage *page = nullptr;
};

} // namespace

TEST_F(CallPageTest, RecordsATopicByItsBeginningAndTab)
{
    type("withdr");
    press(Qt::Key_Tab);
    EXPECT_EQ(stored().topics, QStringList{QStringLiteral("withdrawal")});
}

TEST_F(CallPageTest, KeepsEveryFieldAsNotAskedUntilSomebodySaysIt)
{
    const Contact contact = stored();
    EXPECT_EQ(contact.danger, domain::notAsked);
    EXPECT_EQ(contact.kind, domain::notAsked);
    EXPECT_TRUE(contact.topics.isEmpty() && contact.results.isEmpty() && contact.note.isEmpty());
    EXPECT_FALSE(contact.followUpOn.isValid());
}

TEST_F(CallPageTest, KeepsNotesAsTyped)
{
    page->findChild<kit::NoteEdit *>()->setFocus();
    type("worried about her son");
    EXPECT_EQ(stored().note, QStringLiteral("worried about her son"));
}

TEST_F(CallPageTest, PromisesACallBackAtATime)
{
    const auto field = [this](const char *name) { return page->findChild<QWidget *>(QString::fromLatin1(name)); };
    field("followUp")->setFocus();
    type("24.11.");
    press(Qt::Key_Tab);
    type("Call back");
    press(Qt::Key_Tab);
    type("11");
    press(Qt::Key_Tab);
    type("1230");
    const Contact contact = stored();
    EXPECT_EQ(contact.followUpOn, QDate(2026, 11, 24));
    EXPECT_EQ(contact.followUpKind, QStringLiteral("call_back"));
    EXPECT_EQ(contact.followUpFrom, base::instantFromIso(QStringLiteral("2026-11-24T11:00:00+01:00")));
    EXPECT_EQ(contact.followUpTo, base::instantFromIso(QStringLiteral("2026-11-24T12:30:00+01:00")));
}

TEST_F(CallPageTest, WritesTheDayOutWhereLargeTextHasNoRoomForItsWords)
{
    auto *day = page->findChild<QLineEdit *>(QStringLiteral("followUp"));
    for (const double zoom : {1.0, 2.0}) {
        kit::applyLook(*qApp, kit::ThemeName::Light, zoom);
        day->setFocus();
        day->selectAll();
        type("+1");
        press(Qt::Key_Tab);
        EXPECT_EQ(day->text() == QStringLiteral("+1"), zoom < 1.5) << qPrintable(day->text());
        EXPECT_EQ(stored().followUpOn, open.desk.today().addDays(1));
    }
    kit::applyLook(*qApp, kit::ThemeName::Light, 1);
}

TEST_F(CallPageTest, TakesATimeWithoutADayAsToday)
{
    page->findChild<QWidget *>(QStringLiteral("followUpFrom"))->setFocus();
    type("23");
    EXPECT_EQ(stored().followUpOn, open.desk.today());
    EXPECT_TRUE(stored().followUpFrom);
}

TEST_F(CallPageTest, NotesHowAnAnonymousCallerCanBeReachedAndRecognised)
{
    page->panes().at(1)->setFocus();
    press(Qt::Key_Tab);
    type("0170 0000000");
    press(Qt::Key_Tab);
    type("Maple");
    EXPECT_EQ(stored().callBackNumber, QStringLiteral("0170 0000000"));
    EXPECT_EQ(stored().codeWord, QStringLiteral("Maple"));
    EXPECT_TRUE(stored().callers.isEmpty());
}

TEST_F(CallPageTest, RecognisesAnAnonymousCallerByTheCodeWord)
{
    const auto finished = open.stored([](const services::Context &context) -> base::Result<Contact> {
        LOTSE_TRY(started, services::StartContact(context).run());
        Contact earlier = started;
        earlier.codeWord = QStringLiteral("Maple");
        earlier.topics = {QStringLiteral("withdrawal")};
        LOTSE_TRY(saved, services::AutosaveContact(context).run(earlier));
        return services::FinishContact(context).run(saved.id, saved.revision);
    });
    ASSERT_TRUE(finished);
    page->panes().at(1)->setFocus();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QSignalSpy recognised(&callers, &CallerController::historyChanged);
    type("maple");
    press(Qt::Key_Tab);
    ASSERT_TRUE(test::comes(recognised));
    ASSERT_EQ(callers.history()->contacts.size(), 1);
    EXPECT_EQ(callers.history()->contacts.first().id, finished->id);
    EXPECT_TRUE(stored().callers.isEmpty());
}

TEST_F(CallPageTest, AddsAndLinksSomebodyNewByKeyboard)
{
    page->panes().at(1)->setFocus();
    type("Example, Anna");
    QSignalSpy history(&callers, &CallerController::historyChanged);
    press(Qt::Key_Return, Qt::AltModifier);
    ASSERT_TRUE(test::comes(history));
    ASSERT_EQ(stored().callers.size(), 1);
    EXPECT_EQ(callers.history()->person.familyName, QStringLiteral("Example"));
    EXPECT_EQ(callers.history()->person.givenName, QStringLiteral("Anna"));
}

TEST_F(CallPageTest, StillLooksUpWhoWasLinkedWhenSomebodyTabsOn)
{
    page->panes().at(1)->setFocus();
    type("Example, Anna");
    QSignalSpy added(&callers, &CallerController::personAdded);
    press(Qt::Key_Return, Qt::AltModifier);
    ASSERT_TRUE(test::comes(added));
    QSignalSpy history(&callers, &CallerController::historyChanged);
    for (int i = 0; i < 3; ++i) // over the number and the code word, which stay empty
        press(Qt::Key_Tab);
    ASSERT_TRUE(test::comes(history));
    ASSERT_TRUE(callers.history());
    EXPECT_EQ(callers.history()->person.familyName, QStringLiteral("Example"));
}

TEST_F(CallPageTest, LinksWhoIsFoundByHalfAName)
{
    domain::Person person;
    person.role = QStringLiteral("caller");
    person.familyName = QStringLiteral("Beispiel");
    person.id = domain::PersonId::create();
    ASSERT_TRUE(open.stored(
        [person](const services::Context &context) mutable { return context.store.people.insert(person); }));
    page->panes().at(1)->setFocus();
    QSignalSpy found(&callers, &CallerController::callersFound);
    type("beis");
    ASSERT_TRUE(test::comes(found));
    press(Qt::Key_Return);
    EXPECT_EQ(stored().callers, QList{person.id});
}

TEST_F(CallPageTest, LinksTheCaseFileThatTheCallerHasAlready)
{
    domain::Person person;
    person.role = QStringLiteral("caller");
    person.familyName = QStringLiteral("Beispiel");
    person.id = domain::PersonId::create();
    domain::CaseFile caseFile;
    caseFile.id = domain::CaseFileId::create();
    caseFile.number = QStringLiteral("F-2026-0007");
    caseFile.fieldOfWork = QStringLiteral("radicalisation");
    caseFile.openedOn = QDate(2026, 11, 2);
    caseFile.callers = {person.id};
    ASSERT_TRUE(open.stored([=](const services::Context &context) mutable -> base::Result<int> {
        LOTSE_CHECK(context.store.people.insert(person));
        LOTSE_CHECK(context.store.caseFiles.insert(caseFile));
        return 0;
    }));
    QSignalSpy looked(&callers, &CallerController::historyChanged);
    page->panes().at(1)->setFocus();
    QSignalSpy found(&callers, &CallerController::callersFound);
    type("beis");
    ASSERT_TRUE(test::comes(found));
    press(Qt::Key_Return);
    ASSERT_TRUE(test::comes(looked));
    QPushButton *link = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text().endsWith(caseFile.number))
            link = button;
    }
    ASSERT_TRUE(link && link->isVisible());
    link->click();
    EXPECT_FALSE(link->isVisible());
    EXPECT_EQ(stored().caseFiles, QList{caseFile.id});
    EXPECT_EQ(stored().callers, QList{person.id});
}

TEST_F(CallPageTest, TakesALinkBackOnceNothingTypedIsLeftToUndo)
{
    controllers::UndoController undo(open.desk, calls);
    QAction &action = actions.action(kit::ActionId::Undo);
    QObject::connect(&action, &QAction::triggered, &undo, &controllers::UndoController::undo);
    page->panes().at(1)->setFocus();
    type("Example, Anna");
    QSignalSpy linked(&undo, &controllers::UndoController::nextChanged);
    press(Qt::Key_Return, Qt::AltModifier);
    ASSERT_TRUE(test::comes(linked));
    type("B");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(undo.nextAction().isEmpty()) << "the letter first";
    QSignalSpy undone(&undo, &controllers::UndoController::undone);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(test::comes(undone));
    EXPECT_TRUE(stored().callers.isEmpty());
    EXPECT_FALSE(callers.history()) << "nobody is looked at any more";
}

TEST_F(CallPageTest, TellsAScreenReaderLabelAndValueOfEachBox)
{
    for (QComboBox *box : page->findChildren<QComboBox *>()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(box);
        // On this platform the name of a box is its value; the label comes by the relation.
        EXPECT_FALSE(face->relations(QAccessible::Label).isEmpty()) << qPrintable(box->objectName());
        EXPECT_EQ(face->text(QAccessible::Description), box->currentText());
    }
}

TEST_F(CallPageTest, HasNoFieldWithoutAName)
{
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_NE(face, nullptr);
        if (face->role() == QAccessible::Client || !widget->isVisibleTo(page))
            continue;
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName()) << " in "
            << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(CallPageTest, AddsAFrequentTopicByItsKey)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return calls.frequentTopics().size() == 9; }, 30'000));
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(stored().topics, calls.frequentTopics().mid(1, 2));
}

TEST_F(CallPageTest, ShowsOfAMessageHowAndWhenItCame)
{
    auto *channel = page->findChild<kit::RecordForm *>();
    EXPECT_TRUE(channel->isHidden());
    QSignalSpy shown(&calls, &CallController::callStarted);
    calls.receiveMessage({QStringLiteral("letter"), open.clock.now(), QStringLiteral("a question")});
    ASSERT_TRUE(test::comes(shown));
    EXPECT_FALSE(channel->isHidden());
    EXPECT_EQ(stored().channel, QStringLiteral("letter"));
    EXPECT_EQ(page->findChild<kit::NoteEdit *>()->note(), QStringLiteral("a question"));
}
