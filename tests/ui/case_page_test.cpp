#include "kit/view/pane_scroll.h"
#include "ui/case_page_fixture.h"

#include <QScrollBar>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::test;

TEST_F(CasePageTest, ShowsWhereACaseFileStands)
{
    services::CaseFileOpening opening;
    opening.danger = QStringLiteral("none_seen");
    opening.callers = {person("Beispiel").id};
    show(added(opening));
    EXPECT_EQ(page->title(), QStringLiteral("Case file F-2026-0001")) << "a title names nobody";
    const QString shown = texts();
    for (const char *each : {"F-2026-0001", "Beispiel", "Mon 23 Nov 2026", "Responsible"})
        EXPECT_TRUE(shown.contains(QString::fromLatin1(each))) << each << "\n" << qPrintable(shown);
    EXPECT_TRUE(button("Close …"));
    EXPECT_FALSE(button("Take over"));
    EXPECT_TRUE(page->firstField()->hasFocus());
    for (int tab = 0; tab < 5; ++tab) {
        goTo(tab);
        EXPECT_EQ(test::unnamedFocusable(window).join(u'\n').toStdString(), "") << tab;
        EXPECT_EQ(test::clippedWidgets(window).join(u'\n').toStdString(), "") << tab;
    }
}

TEST_F(CasePageTest, TakesOverWhatNobodyIsResponsibleFor)
{
    services::CaseFileOpening opening;
    opening.isTaken = false;
    show(added(opening));
    EXPECT_TRUE(texts().contains(QStringLiteral("nobody yet")));
    EXPECT_FALSE(actions.action(ActionId::ReferCaseFile).isEnabled()) << "only an open case file is referred";
    doAndWait([this] { press("Take over"); });
    EXPECT_EQ(report().caseFile.counsellor, open.desk.setting().actor.id);
    EXPECT_FALSE(button("Take over"));
    QSignalSpy refer(page, &CasePage::referralWanted);
    trigger(ActionId::ReferCaseFile);
    EXPECT_EQ(refer.size(), 1);
}

TEST_F(CasePageTest, KeepsWhatIsTypedOfANote)
{
    const CaseFile first = added();
    const CaseFile second = added();
    show(first);
    trigger(ActionId::NewNote);
    auto *edit = part<kit::NoteEdit>();
    ASSERT_TRUE(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("The school calls back"));
    page->hide();
    page->show();
    EXPECT_EQ(edit->note(), QStringLiteral("The school calls back"));
    show(second);
    EXPECT_EQ(edit->note(), QString());
    show(first);
    EXPECT_EQ(edit->note(), QStringLiteral("The school calls back"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(edit->note(), QString());
    EXPECT_EQ(told(), QStringLiteral("Note saved"));
    ASSERT_EQ(report().notes.size(), 1);
    EXPECT_EQ(report().notes.first().text, QStringLiteral("The school calls back"));
}

TEST_F(CasePageTest, KeepsWhatIsTypedWhileTheStoreIsAway)
{
    show(added());
    trigger(ActionId::NewNote);
    auto *edit = part<kit::NoteEdit>();
    QTest::keyClicks(edit, QStringLiteral("The school calls back"));
    const QString elsewhere = open.path() + QStringLiteral(".moved");
    ASSERT_TRUE(QFile::rename(open.path(), elsewhere));
    const auto isRefused = [this](const char *sentence) {
        trigger(ActionId::SaveRecord);
        return QTest::qWaitFor([this, sentence] { return texts().contains(QString::fromLatin1(sentence)); }, 30'000);
    };
    EXPECT_TRUE(isRefused("The store is no longer in its place. Put its file back"));
    EXPECT_EQ(edit->note(), QStringLiteral("The school calls back"));
    QSignalSpy replaced(&open.desk, &controllers::Desk::storeReplaced);
    QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
    ASSERT_TRUE(QFile::copy(elsewhere, open.path())); // a backup
    EXPECT_TRUE(isRefused("Another file stands in the place of the store. Put the store or its backup back."));
    ASSERT_TRUE(test::comes(replaced) && test::comes(opened));
    EXPECT_EQ(edit->note(), QStringLiteral("The school calls back"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(told(), QStringLiteral("Note saved"));
}

TEST_F(CasePageTest, AmendsANoteFromTheTimeline)
{
    show(added());
    doAndWait([this] { notes.write(report().caseFile.id, QStringLiteral("The school calls")); });
    auto *timeline = list("Timeline");
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Home);
    EXPECT_TRUE(texts().contains(QStringLiteral("The school calls")));
    press("Amend");
    auto *edit = part<kit::NoteEdit>();
    ASSERT_TRUE(edit->hasFocus());
    EXPECT_EQ(edit->note(), QStringLiteral("The school calls"));
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, QStringLiteral(" again"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(report().notes.first().text, QStringLiteral("The school calls again"));
    EXPECT_FALSE(actions.action(ActionId::SaveRecord).isEnabled());
}

TEST_F(CasePageTest, SettlesTasksByKeyboard)
{
    show(added());
    trigger(ActionId::NewTask);
    auto *due = field<kit::DayField>("Due on");
    ASSERT_TRUE(due && due->hasFocus());
    trigger(ActionId::SaveRecord);
    ASSERT_TRUE(QTest::qWaitFor([due] { return kit::hasIssue(due); }, 30'000)) << "a task has a day";
    QTest::keyClicks(due, QStringLiteral("+3"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    ASSERT_EQ(report().tasks.size(), 1);
    EXPECT_EQ(report().tasks.first().dueOn, QDate(2026, 11, 26));
    EXPECT_EQ(report().tasks.first().kind, QStringLiteral("follow_up"));
    EXPECT_FALSE(part<kit::RecordForm>() && part<kit::RecordForm>()->isVisible());
    goTo(2);
    doAndWait([this] { press("Tomorrow"); });
    EXPECT_EQ(report().tasks.first().dueOn, QDate(2026, 11, 24));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("Waive …");
    trigger(ActionId::SaveRecord);
    auto *reason = field<kit::NoteEdit>("Reason");
    ASSERT_TRUE(reason);
    ASSERT_TRUE(QTest::qWaitFor([reason] { return kit::hasIssue(reason); }, 30'000));
    QTest::keyClicks(reason, QStringLiteral("settled by itself"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(report().tasks.first().waivedReason, QStringLiteral("settled by itself"));
    EXPECT_FALSE(button("Waive …"));
}

TEST_F(CasePageTest, AddsPeopleWhileTheirNameIsTyped)
{
    const Person mother = person("Beispiel");
    show(added());
    goTo(1);
    auto *panel = part<case_file::LinkPanel>();
    auto *name = panel->findChild<QLineEdit *>();
    name->setFocus();
    QSignalSpy found(&callers, &controllers::CallerController::callersFound);
    QTest::keyClicks(name, QStringLiteral("beisp"));
    ASSERT_TRUE(test::comes(found));
    doAndWait([name] { QTest::keyClick(name, Qt::Key_Return); });
    EXPECT_EQ(report().caseFile.callers, QList{mother.id});
    auto *role = panel->findChild<kit::ChoiceCombo *>();
    role->setKey(QStringLiteral("person_of_concern"));
    found.clear();
    QTest::keyClicks(name, QStringLiteral("Muster, Kim"));
    ASSERT_TRUE(test::comes(found));
    doAndWait([name] { QTest::keyClick(name, Qt::Key_Return); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return report().caseFile.persons.size() == 1; }, 30'000)) << "somebody new";
    auto *people = list("People");
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Return);
    EXPECT_EQ(navigator.went, QStringList{QStringLiteral("person ") + mother.id.text()});
    doAndWait([this] { press("Take out of the case file"); });
    EXPECT_TRUE(report().caseFile.callers.isEmpty());
}

TEST_F(CasePageTest, ClosesWithReasonAndOutcomeAndOpensAgain)
{
    show(added());
    press("Close …");
    trigger(ActionId::SaveRecord);
    auto *outcome = field<kit::NoteEdit>("Outcome");
    ASSERT_TRUE(outcome);
    ASSERT_TRUE(QTest::qWaitFor([outcome] { return kit::hasIssue(outcome); }, 30'000));
    auto *reason = field<kit::ChoiceCombo>("Reason for closing");
    reason->setKey(QStringLiteral("worry_dispelled"));
    QTest::keyClicks(outcome, QStringLiteral("They talk again"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(told(), QStringLiteral("Case file closed"));
    EXPECT_EQ(report().caseFile.status, CaseFileStatus::Closed);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("Open again …");
    QTest::keyClicks(field<kit::NoteEdit>("Reason"), QStringLiteral("The mother calls again"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(report().caseFile.status, CaseFileStatus::Open);
    EXPECT_EQ(report().notes.size(), 1) << "the reason is kept";
}

TEST_F(CasePageTest, LeavesTheSecondLookToSomebodyElse)
{
    Person child = person("Kind", "person_of_concern");
    child.birthYear = 2016;
    child = *open.stored([child](const services::Context &context) mutable -> base::Result<Person> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        LOTSE_CHECK(context.store.people.update(child));
        LOTSE_CHECK(transaction.commit());
        return child;
    });
    services::CaseFileOpening opening;
    opening.persons = {child.id};
    show(added(opening));
    services::Closing closing;
    closing.id = report().caseFile.id;
    closing.revision = report().caseFile.revision;
    closing.reason = QStringLiteral("answered");
    closing.outcome = QStringLiteral("Answered");
    doAndWait([&] { caseFiles.close(closing); });
    EXPECT_EQ(told(), QStringLiteral("Closing proposed"));
    ASSERT_TRUE(button("Confirm closing"));
    EXPECT_FALSE(button("Confirm closing")->isEnabled());
    EXPECT_FALSE(button("Confirm closing")->toolTip().isEmpty()) << "it says why";
    press("Send back …");
    QTest::keyClicks(field<kit::NoteEdit>("Reason"), QStringLiteral("One call is missing"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(report().caseFile.status, CaseFileStatus::Open);
}

TEST_F(CasePageTest, OpensNoOtherCaseFileOverSomethingUnsaved)
{
    const CaseFile first = added();
    const CaseFile second = added();
    show(first);
    press("Withdraw …");
    QTest::keyClicks(field<kit::NoteEdit>("Reason"), QStringLiteral("by mistake"));
    page->open(second.id);
    EXPECT_EQ(told(), QStringLiteral("This is not saved yet"));
    EXPECT_EQ(report().caseFile.id, first.id);
    press("Put away");
    show(second);
    EXPECT_EQ(report().caseFile.id, second.id);
}

TEST_F(CasePageTest, IsWholeInEveryLookAndLanguage)
{
    services::CaseFileOpening opening;
    opening.callers = {person("Beispiel").id};
    show(added(opening));
    speak(base::Language::German);
    EXPECT_TRUE(texts().contains(QStringLiteral("Nächste Schritte"))) << qPrintable(texts());
    EXPECT_EQ(page->title(), QStringLiteral("Fall F-2026-0001"));
    for (const double zoom : {1.0, 2.0}) {
        wear(kit::ThemeName::HighContrast, zoom);
        trigger(ActionId::NewNote);
        goTo(4);
        EXPECT_FALSE(part<kit::NoteEdit>()->visibleRegion().isEmpty()) << "what has the focus is in sight";
        for (int tab = 0; tab < 5; ++tab) {
            goTo(tab);
            EXPECT_EQ(test::clippedWidgets(window).join(u'\n').toStdString(), "") << tab << " " << zoom;
        }
    }
}

TEST_F(CasePageTest, KeepsItsNumberInSightInLargeText)
{
    const domain::CaseFile caseFile = added();
    show(caseFile);
    const auto seen = [&] {
        for (const auto *label : page->findChildren<kit::Label *>()) {
            if (label->text() == caseFile.number && !label->visibleRegion().isEmpty())
                return true;
        }
        return false;
    };
    EXPECT_TRUE(seen());
    wear(kit::ThemeName::Light, 2);
    page->resize(1400, 700);
    QCoreApplication::processEvents();
    auto *scroll = page->findChild<kit::PaneScroll *>({}, Qt::FindDirectChildrenOnly);
    ASSERT_GT(scroll->verticalScrollBar()->maximum(), 0);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    EXPECT_TRUE(QTest::qWaitFor(seen));
    wear(kit::ThemeName::Light, 1);
    page->resize(window.size());
    EXPECT_TRUE(QTest::qWaitFor(seen)) << "back in the head";
}

TEST_F(CasePageTest, TellsAScreenReaderWhereItIs)
{
    const struct {
        base::Language language;
        int tab;
        const char *phrases;
    } expected[] = {
        {base::Language::English, 0,
         "Timeline | list | 23 Nov, Case file opened\nNext steps | table | No task is open.\nNew task … | button | Ctrl+T\n"
         "Refer … | button | Ctrl+R\nClose … | button\nTimeline | tab | selected\nEdit … | button\nAssign … | button\n"
         "Withdraw … | button\nAdd a filter | button"},
        {base::Language::English, 1,
         "People | table | Beispiel\nOpen person | button\nTake out of the case file | button\nAs | combo box | Caller\n"
         "Person | text | name or number\nRefer … | button | Ctrl+R\nClose … | button\nPeople 1 | tab | selected\n"
         "Edit … | button\nAssign … | button\nWithdraw … | button"},
        {base::Language::English, 4,
         "Notes | list | No note has been written yet. Write the first one at the right.\nNew note | text\n"
         "Discard | button\nRefer … | button | Ctrl+R\nClose … | button\nNotes | tab | selected\nEdit … | button\n"
         "Assign … | button\nWithdraw … | button"},
        {base::Language::German, 0,
         "Verlauf | list | 23.11., Fall angelegt\nNächste Schritte | table | Keine Aufgabe ist offen.\n"
         "Neue Aufgabe … | button | Strg+T\nVermitteln … | button | Strg+R\nAbschließen … | button\n"
         "Verlauf | tab | selected\nBearbeiten … | button\nZuweisen … | button\nZurückziehen … | button\n"
         "Filter hinzufügen | button"},
        {base::Language::German, 1,
         "Personen | table | Beispiel\nPerson öffnen | button\nAus dem Fall nehmen | button\n"
         "Als | combo box | Ratsuchende Person\nPerson | text | Name oder Nummer\nVermitteln … | button | Strg+R\n"
         "Abschließen … | button\nPersonen 1 | tab | selected\nBearbeiten … | button\nZuweisen … | button\n"
         "Zurückziehen … | button"},
        {base::Language::German, 4,
         "Notizen | list | Es gibt noch keine Notiz. Schreiben Sie rechts die erste.\nNeue Notiz | text\n"
         "Verwerfen | button\nVermitteln … | button | Strg+R\nAbschließen … | button\nNotizen | tab | selected\n"
         "Bearbeiten … | button\nZuweisen … | button\nZurückziehen … | button"},
    };
    services::CaseFileOpening opening;
    opening.callers = {person("Beispiel").id};
    show(added(opening));
    for (const auto &each : expected) {
        speak(each.language);
        goTo(each.tab);
        EXPECT_EQ(test::spokenByTab(page, page->firstField()).join(u'\n').toStdString(), each.phrases);
    }
}

TEST_F(CasePageTest, TellsAScreenReaderWhatIsAskedForAndWhatIsWrongWithIt)
{
    show(added());
    trigger(ActionId::NewTask);
    auto *due = field<kit::DayField>("Due on");
    EXPECT_EQ(QApplication::focusWidget(), due);
    EXPECT_EQ(test::spokenByTab(page, due).mid(0, 5),
              QStringList({QStringLiteral("Due on | text | +3, 23.11., fri"), QStringLiteral("Kind | combo box | Follow-up"),
                           QStringLiteral("Note | text"), QStringLiteral("Add task | button | Ctrl+S"),
                           QStringLiteral("Put away | button")}));
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("xqx"));
    trigger(ActionId::SaveRecord);
    EXPECT_EQ(test::spoken(due).toStdString(),
              "Due on | text | xqx | “xqx” is no day: type +3, 23.11. or 2026-11-23.");
}
