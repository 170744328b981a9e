#include "kit/button.h"
#include "kit/field/choice_combo.h"
#include "kit/field/code_field.h"
#include "kit/field/day_field.h"
#include "kit/field/inline_issue.h"
#include "kit/label.h"
#include "kit/message_strip.h"
#include "partner/partner_page.h"
#include "person/person_page.h"
#include "person/similar_panel.h"
#include "records/conflict_panel.h"
#include "records/list_panel.h"
#include "shell/action_registry.h"
#include "support/failing_writes.h"
#include "support/open_desk.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace lotse;
using namespace lotse::domain;
using controllers::RecordController;

namespace {

class FormsTest : public test::Looks
{
protected:
    FormsTest() { window.resize(1500, 950); }
    ~FormsTest() override { window.hide(); } // while the actions still live

    template<class PageType>
    PageType &show(PageType *page)
    {
        page->setParent(&window);
        page->resize(window.size());
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.reopenStore(); // the page learns the codes
        EXPECT_TRUE(test::comes(opened));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window)); // fields are left only there
        return *page;
    }
    Person added(const char *family, const char *role = "caller")
    {
        Person person;
        person.role = QString::fromLatin1(role);
        person.familyName = QString::fromUtf8(family);
        return *test::awaited(open.desk.write(
            [person](const services::Context &context) { return services::AddPerson(context).run(person); }));
    }
    void openPerson(person::PersonPage &page, const PersonId &id)
    {
        QSignalSpy opened(&people, &RecordController::opened);
        page.open(id);
        ASSERT_TRUE(test::comes(opened));
    }
    /// The widget of a field, by the label that is its buddy.
    template<class Field>
    static Field *field(const QWidget &page, const char *label)
    {
        for (const kit::Label *each : page.findChildren<kit::Label *>()) {
            if (each->text() == QString::fromLatin1(label) && each->buddy())
                return qobject_cast<Field *>(each->buddy());
        }
        ADD_FAILURE() << label;
        return nullptr;
    }
    static void type(QLineEdit *edit, const char *text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    static QStringList sentences(const QWidget &page)
    {
        QStringList sentences;
        for (const kit::InlineIssue *issue : page.findChildren<kit::InlineIssue *>()) {
            if (!issue->sentence().isEmpty())
                sentences.append(issue->sentence());
        }
        return sentences;
    }
    void save() { actions.action(kit::ActionId::SaveRecord).trigger(); }

    test::OpenDesk open;
    controllers::PersonController people{open.desk};
    controllers::PartnerController partners{open.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
};

} // namespace

TEST_F(FormsTest, AddAPerson)
{
    auto &page = show(new person::PersonPage(people, actions, navigator));
    page.begin();
    QAction &saveAction = actions.action(kit::ActionId::SaveRecord);
    EXPECT_FALSE(saveAction.isEnabled());
    type(field<QLineEdit>(page, "Family name"), "Beispiel");
    type(field<QLineEdit>(page, "Year of birth"), "1980");
    EXPECT_TRUE(page.isDirty());
    EXPECT_TRUE(saveAction.isEnabled());
    field<kit::CodeField>(page, "Language")->takeKey(QStringLiteral("tr"));
    QSignalSpy saved(&people, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
    EXPECT_FALSE(page.isDirty());
    EXPECT_FALSE(saveAction.isEnabled());
    EXPECT_EQ(people.record().familyName, QStringLiteral("Beispiel"));
    EXPECT_EQ(people.record().birthYear, 1980);
    EXPECT_EQ(people.record().language, QStringLiteral("tr"));
    EXPECT_EQ(page.findChild<kit::MessageStrip *>()->message().result, QStringLiteral("Saved"));
    EXPECT_EQ(page.title(), QStringLiteral("Person")) << "a title names nobody";
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(FormsTest, RefuseContactDataOfAPersonOfConcernBesideTheField)
{
    const Person concern = added("Beispiel", "person_of_concern");
    auto &page = show(new person::PersonPage(people, actions, navigator));
    openPerson(page, concern.id);
    QLineEdit *phone = field<QLineEdit>(page, "Phone");
    type(phone, "0170 0000000");
    EXPECT_TRUE(sentences(page).isEmpty()) << "never while somebody types";
    field<QLineEdit>(page, "E-mail")->setFocus();
    ASSERT_EQ(sentences(page).size(), 1);
    EXPECT_TRUE(sentences(page).first().contains(QStringLiteral("person of concern"))) << qPrintable(sentences(page).first());
    save();
    EXPECT_TRUE(page.isDirty());
    EXPECT_TRUE(phone->hasFocus());
    type(phone, "1");
    EXPECT_TRUE(sentences(page).isEmpty()) << "gone as soon as it is corrected";
    phone->clear();
    QTest::keyClicks(phone, QStringLiteral(" "));
    QSignalSpy saved(&people, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
}

TEST_F(FormsTest, KeepWhatIsTypedUntilItIsSavedOrGivenUp)
{
    const Person first = added("Adler");
    const Person second = added("Birke");
    auto &page = show(new person::PersonPage(people, actions, navigator));
    openPerson(page, first.id);
    type(field<QLineEdit>(page, "City"), "Ulm");
    page.open(second.id);
    page.begin();
    EXPECT_EQ(people.record().id, first.id);
    EXPECT_EQ(field<QLineEdit>(page, "City")->text(), QStringLiteral("Ulm"));
    EXPECT_EQ(page.findChild<kit::MessageStrip *>()->message().kind, kit::MessageKind::Warning);
    page.discard();
    EXPECT_FALSE(page.isDirty());
    EXPECT_TRUE(field<QLineEdit>(page, "City")->text().isEmpty());
    openPerson(page, second.id);
    EXPECT_EQ(people.record().id, second.id);
}

TEST_F(FormsTest, HintAtOthersWhoMayBeTheSame)
{
    const Person known = added("Müller");
    auto &page = show(new person::PersonPage(people, actions, navigator));
    page.begin();
    auto *panel = page.findChild<person::SimilarPanel *>();
    EXPECT_TRUE(panel->isHidden());
    QSignalSpy found(&people, &controllers::PersonController::similarFound);
    type(field<QLineEdit>(page, "Family name"), "Mueller");
    field<QLineEdit>(page, "Given name")->setFocus();
    ASSERT_TRUE(test::comes(found));
    ASSERT_FALSE(panel->isHidden());
    const auto buttons = panel->findChildren<kit::Button *>();
    ASSERT_EQ(buttons.size(), 1);
    EXPECT_EQ(buttons.first()->text(), QStringLiteral("Müller, same name"));
    page.discard();
    QSignalSpy opened(&people, &RecordController::opened);
    Q_EMIT panel->chosen(known.id);
    ASSERT_TRUE(test::comes(opened));
    EXPECT_EQ(people.record().id, known.id);
    EXPECT_TRUE(panel->isHidden());
}

TEST_F(FormsTest, ShowWhatBelongsToAPerson)
{
    const Person caller = added("Adler");
    ASSERT_TRUE(test::awaited(open.desk.write([caller](const services::Context &context) -> base::Result<void> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        Contact contact;
        contact.id = ContactId::create();
        contact.startedAt = context.clock.now();
        contact.counsellor = context.actor.id;
        contact.callers = {caller.id};
        LOTSE_CHECK(context.store.contacts.insert(contact));
        return transaction.commit();
    })));
    auto &page = show(new person::PersonPage(people, actions, navigator));
    openPerson(page, caller.id);
    const auto panels = page.findChildren<records::ListPanel *>();
    ASSERT_EQ(panels.size(), 2);
    auto *table = qobject_cast<QAbstractItemView *>(panels[0]->pane());
    ASSERT_TRUE(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, 30'000));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(navigator.went.value(0).startsWith(QStringLiteral("contact ")));
}

TEST_F(FormsTest, LayTwoChangesTogether)
{
    const Person original = added("Adler");
    auto &page = show(new person::PersonPage(people, actions, navigator));
    openPerson(page, original.id);
    Person theirs = original;
    theirs.city = QStringLiteral("Ulm");
    theirs.alias = QStringLiteral("Birke");
    ASSERT_TRUE(test::awaited(open.desk.write(
        [theirs](const services::Context &context) { return services::ChangePerson(context).run(theirs); })));
    type(field<QLineEdit>(page, "Alias"), "Ahorn");
    QSignalSpy merged(&people, &RecordController::merged);
    save();
    ASSERT_TRUE(test::comes(merged));
    EXPECT_EQ(field<QLineEdit>(page, "City")->text(), QStringLiteral("Ulm"));
    EXPECT_EQ(field<QLineEdit>(page, "Alias")->text(), QStringLiteral("Ahorn"));
    EXPECT_EQ(sentences(page).size(), 1);
    EXPECT_TRUE(page.isDirty());
    auto *conflict = page.findChild<records::ConflictPanel *>();
    ASSERT_FALSE(conflict->isHidden());
    const auto choices = conflict->findChildren<QAbstractButton *>();
    ASSERT_EQ(choices.size(), 3) << "what stood there, mine, theirs";
    EXPECT_EQ(choices[1]->text(), QStringLiteral("Mine: Ahorn"));
    EXPECT_TRUE(choices[1]->isChecked());
    choices[2]->click();
    EXPECT_EQ(field<QLineEdit>(page, "Alias")->text(), QStringLiteral("Birke"));
    choices[1]->click();
    QSignalSpy saved(&people, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
    EXPECT_EQ(people.record().alias, QStringLiteral("Ahorn"));
    EXPECT_TRUE(conflict->isHidden());
}

TEST_F(FormsTest, EditAPartner)
{
    auto &page = show(new partner::PartnerPage(partners, actions, navigator));
    page.begin();
    type(field<QLineEdit>(page, "Name"), "Anker Beratung");
    type(field<QLineEdit>(page, "Free places"), "many");
    field<QLineEdit>(page, "City")->setFocus();
    ASSERT_EQ(sentences(page).size(), 1);
    save();
    EXPECT_TRUE(page.isDirty()) << "no value can be made of it";
    type(field<QLineEdit>(page, "Free places"), "3");
    EXPECT_TRUE(sentences(page).isEmpty());
    type(field<QLineEdit>(page, "Specialisms"), "Familie; Schule ;");
    type(field<kit::DayField>(page, "Checked on"), "20.11.");
    field<kit::CodeField>(page, "States covered")->takeKey(QStringLiteral("DE-NW"));
    field<kit::ChoiceCombo>(page, "State")->setKey(QStringLiteral("DE-NW"));
    QSignalSpy saved(&partners, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
    const Partner &partner = partners.record();
    EXPECT_EQ(partner.capacityFree, 3);
    EXPECT_EQ(partner.specialisms, (QStringList{QStringLiteral("Familie"), QStringLiteral("Schule")}));
    EXPECT_EQ(partner.checkedOn, QDate(2026, 11, 20));
    EXPECT_EQ(partner.coverageStates, QStringList{QStringLiteral("DE-NW")});
    EXPECT_EQ(partner.stateIso, QStringLiteral("DE-NW"));
    EXPECT_EQ(page.title(), QStringLiteral("Anker Beratung"));

    page.begin();
    type(field<QLineEdit>(page, "Name"), "Anker Beratung");
    QSignalSpy issues(&partners, &RecordController::issuesFound);
    save();
    ASSERT_TRUE(test::comes(issues));
    EXPECT_EQ(sentences(page).size(), 1) << "the name is taken";
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(FormsTest, StoreNothingOfAFieldThatCannotBeReadWhileSomebodyIsInIt)
{
    auto &page = show(new partner::PartnerPage(partners, actions, navigator));
    page.begin();
    type(field<QLineEdit>(page, "Name"), "Anker Beratung");
    type(field<QLineEdit>(page, "Free places"), "many");
    save();
    EXPECT_TRUE(page.isDirty());
    EXPECT_EQ(sentences(page).size(), 1);
    EXPECT_TRUE(field<QLineEdit>(page, "Free places")->hasFocus());
}

TEST_F(FormsTest, MakeNoWindowWiderByALongName)
{
    auto &page = show(new partner::PartnerPage(partners, actions, navigator));
    wear(kit::ThemeName::Light, 2);
    const int before = page.minimumSizeHint().width();
    page.begin();
    type(field<QLineEdit>(page, "Name"), qPrintable(QString(200, u'x')));
    QSignalSpy saved(&partners, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
    EXPECT_EQ(page.minimumSizeHint().width(), before);
    EXPECT_LE(before, 1360) << "what a window of 1520 leaves to a page in large text";
}

TEST_F(FormsTest, KeepWhatIsTypedUntilTheStoreTakesIt)
{
    auto &page = show(new person::PersonPage(people, actions, navigator));
    page.begin();
    auto *family = field<QLineEdit>(page, "Family name");
    type(family, "Beispiel");
    const auto expectRefused = [&](const char *sentence) {
        QSignalSpy failed(&people, &RecordController::failed);
        save();
        ASSERT_TRUE(test::comes(failed));
        EXPECT_EQ(page.findChild<kit::MessageStrip *>()->message().detail, QString::fromLatin1(sentence));
        EXPECT_TRUE(page.isDirty());
        EXPECT_EQ(family->text(), QStringLiteral("Beispiel"));
    };
    {
        const test::FullDisk disk;
        expectRefused("The disk is full. Free some space on it.");
    }
    {
        const test::ReadOnlyDisk disk;
        expectRefused("The store can only be read. Make its file and its folder writable for you.");
    }
    const QString elsewhere = open.path() + QStringLiteral(".moved");
    ASSERT_TRUE(QFile::rename(open.path(), elsewhere));
    expectRefused("The store is no longer in its place. Put its file back, or connect its drive again.");
    QSignalSpy replaced(&open.desk, &controllers::Desk::storeReplaced);
    ASSERT_TRUE(QFile::copy(elsewhere, open.path())); // a backup
    expectRefused("Another file stands in the place of the store. Put the store or its backup back.");
    ASSERT_TRUE(test::comes(replaced));
    QSignalSpy saved(&people, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
    EXPECT_EQ(people.record().familyName, QStringLiteral("Beispiel"));
}

TEST_F(FormsTest, TakeNamesOfEveryKindAndStayInShape)
{
    auto &page = show(new person::PersonPage(people, actions, navigator));
    const QList<std::pair<QString, QString>> namesAndStored = {
        {QString(10'000, u'x'), QString(10'000, u'x')},
        {QString::fromUtf8("\xd9\x85\xd8\xb1\xd9\x8a\xd9\x85"), QString::fromUtf8("\xd9\x85\xd8\xb1\xd9\x8a\xd9\x85")},
        {QString(QChar(0x202e)) + u'x', QString(QChar(0x202e)) + u'x'},
        {QString::fromUtf8("\xf0\x9f\x98\x80").repeated(50), QString::fromUtf8("\xf0\x9f\x98\x80").repeated(50)},
        {QString::fromUtf8("z\xcc\x81").repeated(500), QString::fromUtf8("z\xcc\x81").repeated(500)},
        {QStringLiteral("two\nlines\tand more"), QStringLiteral("two lines and more")},
        {QStringLiteral("<h1>large</h1>"), QStringLiteral("<h1>large</h1>")}};
    for (const auto &[name, stored] : namesAndStored) {
        page.begin();
        QGuiApplication::clipboard()->setText(name);
        auto *family = field<QLineEdit>(page, "Family name");
        family->setFocus();
        family->paste();
        QSignalSpy saved(&people, &RecordController::saved);
        save();
        ASSERT_TRUE(test::comes(saved)) << qPrintable(name.left(20));
        EXPECT_EQ(people.record().familyName, stored);
        EXPECT_LE(page.minimumSizeHint().width(), window.width()) << qPrintable(name.left(20));
    }
}

TEST_F(FormsTest, SpeakTheLanguageOfTheWindow)
{
    auto &page = show(new person::PersonPage(people, actions, navigator));
    page.begin();
    words::setLanguage(base::Language::German);
    QCoreApplication::processEvents();
    EXPECT_EQ(field<kit::ChoiceCombo>(page, "Rolle")->currentText(), QStringLiteral("Ratsuchende Person"));
    EXPECT_EQ(page.title(), QStringLiteral("Person"));
}
