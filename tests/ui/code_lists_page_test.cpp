#include "controllers/code_list/code_list_controller.h"
#include "kit/button.h"
#include "kit/field/inline_issue.h"
#include "kit/message_strip.h"
#include "settings/code_entry_form.h"
#include "settings/code_lists_page.h"
#include "settings/settings_page.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"
#include "ui/clipping.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace lotse;
using controllers::CodeListController;
using kit::ActionId;

namespace {

class CodeListsPageTest : public test::Looks
{
protected:
    CodeListsPageTest()
    {
        window.resize(1360, 860);
        page = new settings::CodeListsPage(desk.desk, codes, actions);
        page->setParent(&window);
        page->resize(window.size());
        codes.showList(QStringLiteral("topics"));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    ~CodeListsPageTest() override { window.hide(); }

    QTableView *table() const { return page->findChild<QTableView *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QLineEdit *field(const char *label) const
    {
        for (const QLabel *each : page->findChildren<QLabel *>()) {
            if (each->text().remove(u'&') == QLatin1String(label))
                return qobject_cast<QLineEdit *>(each->buddy());
        }
        ADD_FAILURE() << label;
        return nullptr;
    }
    kit::Button *button(const char *text) const
    {
        for (kit::Button *each : page->findChildren<kit::Button *>()) {
            if (each->text().remove(u'&') == QLatin1String(text))
                return each;
        }
        ADD_FAILURE() << text;
        return nullptr;
    }
    bool says(const char *text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(text)))
                return true;
        }
        return false;
    }
    static void type(QLineEdit *edit, const char *text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    void save() { actions.action(ActionId::SaveRecord).trigger(); }

    test::OpenDesk desk;
    CodeListController codes{desk.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    settings::CodeListsPage *page;
};

} // namespace

TEST_F(CodeListsPageTest, ChangesALabelAndTheFormsLearnIt)
{
    EXPECT_FALSE(actions.action(ActionId::SaveRecord).isEnabled());
    table()->selectRow(1);
    type(field("German"), "Anders");
    EXPECT_EQ(cell(1, 0), QStringLiteral("Anders"));
    ASSERT_TRUE(actions.action(ActionId::SaveRecord).isEnabled());
    QSignalSpy happened(page, &settings::CodeListsPage::happened);
    QSignalSpy opened(&desk.desk, &controllers::Desk::storeOpened);
    save();
    ASSERT_TRUE(test::comes(happened) && test::comes(opened));
    EXPECT_EQ(desk.desk.setting().codes.entries(QStringLiteral("topics"))[1].german, QStringLiteral("Anders"));
    EXPECT_FALSE(actions.action(ActionId::SaveRecord).isEnabled());
    EXPECT_EQ(table()->currentIndex().row(), 1) << "it goes on where one was";
}

TEST_F(CodeListsPageTest, AddsMovesAndEndsACode)
{
    const int rows = table()->model()->rowCount();
    QTest::keyClick(button("Add a code"), Qt::Key_Space);
    EXPECT_EQ(table()->currentIndex().row(), rows);
    EXPECT_TRUE(field("German")->hasFocus());
    save();
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("Not saved yet"); }, 10'000)) << "a code needs its labels";
    type(field("German"), "Neu");
    type(field("English"), "New one");
    type(field("until"), "31.12.2026");
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(cell(rows - 1, 0), QStringLiteral("Neu"));
    EXPECT_EQ(table()->currentIndex().row(), rows - 1);
    QSignalSpy opened(&desk.desk, &controllers::Desk::storeOpened);
    save();
    ASSERT_TRUE(test::comes(opened));
    const domain::CodeEntry stored = desk.desk.setting().codes.entries(QStringLiteral("topics"))[rows - 1];
    EXPECT_EQ(stored.key, QStringLiteral("new_one"));
    EXPECT_EQ(stored.validTo, QDate(2026, 12, 31));
}

TEST_F(CodeListsPageTest, SaysWhyACodeCannotEnd)
{
    codes.showList(QStringLiteral("danger"));
    const int last = table()->model()->rowCount() - 1;
    table()->selectRow(0);
    EXPECT_TRUE(field("until")->isEnabled());
    table()->selectRow(last); // immediate
    EXPECT_FALSE(field("until")->isEnabled());
    EXPECT_TRUE(says("depend on this code"));
    codes.showList(QStringLiteral("yes_no_unknown"));
    EXPECT_FALSE(button("Add a code")->isEnabled());
    EXPECT_FALSE(button("Add a code")->toolTip().isEmpty());
}

TEST_F(CodeListsPageTest, TellsWhoCarriesTheCode)
{
    QSignalSpy counted(&codes, &CodeListController::usesCounted);
    table()->selectRow(2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("No record carries this code"); }, 10'000));
    Q_EMIT codes.usesCounted({{domain::RecordKind::Contact, 312}, {domain::RecordKind::CaseFile, 1}});
    EXPECT_TRUE(says("Carried by 312 contacts, 1 case file. They keep it"));
}

TEST_F(CodeListsPageTest, KeepsWhatIsNotSavedWhenAnotherListIsChosen)
{
    table()->selectRow(0);
    type(field("English"), "Otherwise");
    auto *lists = page->findChild<QListView *>();
    QTest::keyClick(lists, Qt::Key_Home);
    EXPECT_EQ(codes.list().name, QStringLiteral("topics"));
    EXPECT_TRUE(says("This list is not saved yet"));
    EXPECT_EQ(lists->currentIndex().data().toString(), QStringLiteral("Topics"));
    QTest::keyClick(button("Discard changes"), Qt::Key_Space);
    EXPECT_FALSE(codes.isChanged());
    QTest::keyClick(lists, Qt::Key_Home);
    EXPECT_EQ(codes.list().name, QStringLiteral("age_group"));
}

TEST_F(CodeListsPageTest, IsWholeAndNamedInEveryLookAndLanguage)
{
    table()->selectRow(0);
    for (const base::Language language : {base::Language::English, base::Language::German}) {
        speak(language);
        for (const kit::ThemeName theme : test::allThemes) {
            for (const double zoom : {1.0, 2.0}) {
                wear(theme, zoom);
                window.resize(1360, 900);
                page->resize(window.size());
                QTest::qWait(1);
                EXPECT_EQ(test::clippedWidgets(window), QStringList()) << int(theme) << zoom;
                EXPECT_EQ(test::unnamedFocusable(window), QStringList());
            }
        }
    }
}

TEST_F(CodeListsPageTest, SettingsAreThoseOfTheMenus)
{
    settings::SettingsPage settings(desk.desk, actions);
    settings.show();
    settings.refresh();
    QSignalSpy dark(&actions.action(ActionId::DarkTheme), &QAction::triggered);
    for (auto *each : settings.findChildren<QAbstractButton *>()) {
        if (each->text() == QLatin1String("Dark"))
            each->click();
    }
    EXPECT_EQ(dark.size(), 1);
    actions.action(ActionId::HighContrastTheme).setChecked(true);
    EXPECT_EQ(qobject_cast<QAbstractButton *>(settings.firstField())->text(), QStringLiteral("High contrast"));
    EXPECT_EQ(test::unnamedFocusable(settings), QStringList());
    bool namesStore = false;
    for (const QLabel *label : settings.findChildren<QLabel *>())
        namesStore |= label->text().contains(desk.path());
    EXPECT_TRUE(namesStore);
}
