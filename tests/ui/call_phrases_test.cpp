// What a screen reader says at each field of a running call.

#include "call/call_page.h"
#include "controllers/contact/call_controller.h"
#include "controllers/person/caller_controller.h"
#include "kit/live_region.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"
#include "ui/looks.h"
#include "ui/spoken.h"

#include <QLineEdit>

using namespace lotse;

namespace {

class CallPhrasesTest : public test::Looks
{
protected:
    void start(base::Language language)
    {
        speak(language);
        page = new call::CallPage({open.desk, calls, callers}, actions);
        page->setParent(&window);
        window.resize(1400, 900);
        page->resize(window.size());
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.reopenStore(); // the page learns the codes
        ASSERT_TRUE(test::comes(opened));
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        QSignalSpy started(&calls, &controllers::CallController::callStarted);
        calls.startCall();
        ASSERT_TRUE(test::comes(started));
    }
    ~CallPhrasesTest() override { window.hide(); } // while the actions still live

    template<class Widget>
    Widget *named(const char *name) const { return page->findChild<Widget *>(QString::fromLatin1(name)); }
    void type(const char *text) { QTest::keyClicks(window.focusWidget(), QString::fromUtf8(text)); }
    [[nodiscard]] std::string said(const char *field) const { return test::spoken(named<QWidget>(field)).toStdString(); }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }

    test::OpenDesk open;
    controllers::CallController calls{open.desk};
    controllers::CallerController callers{open.desk};
    QWidget window;
    kit::LiveRegion region{&window};
    shell::ActionRegistry actions{&window};
    call::CallPage *page = nullptr;
};

std::string lines(const QStringList &phrases) { return phrases.join(u'\n').toStdString(); }

} // namespace

TEST_F(CallPhrasesTest, AreEnglish)
{
    start(base::Language::English);
    EXPECT_EQ(lines(test::spokenByTab(page, page->firstField())), "Topic | text\n"
                                                                  "More topics | text\n"
                                                                  "Person of concern | combo box | not asked\n"
                                                                  "Gender | combo box | not asked\n"
                                                                  "Danger | combo box | not asked\n"
                                                                  "Notes | text\n"
                                                                  "Relationship | combo box | not asked\n"
                                                                  "Heard from | combo box | not asked\n"
                                                                  "Kind | combo box | not asked\n"
                                                                  "State | combo box | not asked\n"
                                                                  "Result | text\n"
                                                                  "Follow-up | text | +3, 23.11., fri\n"
                                                                  "Kind of follow-up | combo box | not asked\n"
                                                                  "From what time | text\n"
                                                                  "Until what time | text\n"
                                                                  "Caller | text | name or number\n"
                                                                  "Number for calling back | text\n"
                                                                  "Code word | text\n"
                                                                  "New case file | button | Ctrl+Shift+F");
}

TEST_F(CallPhrasesTest, AreGerman)
{
    start(base::Language::German);
    EXPECT_EQ(lines(test::spokenByTab(page, page->firstField())), "Thema | text\n"
                                                                  "Weitere Themen | text\n"
                                                                  "Indexperson | combo box | nicht gefragt\n"
                                                                  "Geschlecht | combo box | nicht gefragt\n"
                                                                  "Gefährdung | combo box | nicht gefragt\n"
                                                                  "Notizen | text\n"
                                                                  "Beziehung | combo box | nicht gefragt\n"
                                                                  "Gehört von | combo box | nicht gefragt\n"
                                                                  "Gesprächsart | combo box | nicht gefragt\n"
                                                                  "Bundesland | combo box | nicht gefragt\n"
                                                                  "Ergebnis | text\n"
                                                                  "Wiedervorlage | text | +3, 23.11., fr\n"
                                                                  "Art der Wiedervorlage | combo box | nicht gefragt\n"
                                                                  "Ab welcher Uhrzeit | text\n"
                                                                  "Bis zu welcher Uhrzeit | text\n"
                                                                  "Ratsuchende Person | text | Name oder Nummer\n"
                                                                  "Rückrufnummer | text\n"
                                                                  "Kennwort | text\n"
                                                                  "Neuer Fall | button | Strg+Umschalt+F");
}

TEST_F(CallPhrasesTest, SayTheNewValueOfABox)
{
    start(base::Language::English);
    QSignalSpy announced(&region, &kit::LiveRegion::said);
    named<QWidget>("danger")->setFocus();
    EXPECT_TRUE(announced.isEmpty());
    press(Qt::Key_Down);
    ASSERT_EQ(announced.size(), 1);
    EXPECT_EQ(announced.first().first().toString(), QStringLiteral("No danger seen"));
    EXPECT_EQ(said("danger"), "Danger | combo box | No danger seen");
}

TEST_F(CallPhrasesTest, NameTheChoicesOfACodeFieldWhileArrowsMove)
{
    start(base::Language::English);
    named<QWidget>("topic")->setFocus();
    type("glor");
    EXPECT_EQ(said("topic"), "Topic | text | glor | 1 hit");
    press(Qt::Key_Down);
    EXPECT_EQ(said("topic"), "Topic | text | glor | Glorification of jihad");
}

TEST_F(CallPhrasesTest, SayWhatIsWrongAtOnceAndAgainWhenTheFieldIsEntered)
{
    const struct {
        base::Language language;
        const char *field;
        const char *sentence;
        const char *phrase;
    } cases[] = {
        {base::Language::English, "topic", "No code begins with “xqx”.", "Topic | text | xqx | "},
        {base::Language::English, "more", "No code begins with “xqx”.", "More topics | text | xqx | "},
        {base::Language::English, "results", "No code begins with “xqx”.", "Result | text | xqx | "},
        {base::Language::English, "followUp", "“xqx” is no day: type +3, 23.11. or 2026-11-23.",
         "Follow-up | text | xqx | "},
        {base::Language::German, "topic", "Kein Code beginnt mit „xqx“.", "Thema | text | xqx | "},
        {base::Language::German, "followUp", "„xqx“ ist kein Tag: zum Beispiel +3, 23.11. oder 2026-11-23.",
         "Wiedervorlage | text | xqx | "},
    };
    start(base::Language::English);
    for (const auto &each : cases) {
        speak(each.language);
        QSignalSpy announced(&region, &kit::LiveRegion::said);
        auto *field = named<QLineEdit>(each.field);
        field->setFocus();
        field->clear();
        type("xqx");
        named<QWidget>("note")->setFocus();
        ASSERT_EQ(announced.size(), 1) << each.phrase;
        EXPECT_EQ(announced.last().first().toString().toStdString(), each.sentence);
        EXPECT_EQ(said(each.field), std::string(each.phrase) + each.sentence);
        field->setFocus();
        field->selectAll();
        press(Qt::Key_Delete);
        named<QWidget>("note")->setFocus();
        EXPECT_EQ(said(each.field).find(each.sentence), std::string::npos) << "gone as soon as it is corrected";
    }
}

TEST_F(CallPhrasesTest, SayADayInWords)
{
    start(base::Language::English);
    named<QWidget>("followUp")->setFocus();
    type("+3");
    EXPECT_EQ(said("followUp"), "Follow-up | text | +3 | Thu 26 Nov 2026");
}
