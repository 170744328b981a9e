#include "base/one_line.h"
#include "controllers/search/search_controller.h"
#include "services/person/add_person.h"
#include "shell/action_registry.h"
#include "shell/palette.h"
#include "shell/palette_list.h"
#include "support/odd_texts.h"
#include "support/open_desk.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace lotse;
using controllers::SearchController;
using kit::ActionId;

namespace {

class PaletteTest : public test::Looks
{
protected:
    PaletteTest()
    {
        domain::Person person;
        person.role = QStringLiteral("caller");
        person.familyName = QStringLiteral("Beispiel");
        beispiel = *desk.stored([person](const services::Context &context) {
            return services::AddPerson(context).run(person);
        });
        window.resize(1200, 700);
        window.show();
        palette.move(800, 0);
        before.move(10, 300);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        before.setFocus();
    }
    ~PaletteTest() override { window.hide(); }

    void type(const char *text)
    {
        palette.begin();
        QTest::keyClicks(palette.field(), QString::fromLatin1(text));
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < palette.list()->rows(); ++row)
            rows.append(palette.list()->textOf(row));
        return rows;
    }
    void press(Qt::Key key) { QTest::keyClick(palette.field(), key); }

    test::OpenDesk desk;
    SearchController search{desk.desk};
    domain::Person beispiel;
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
    QLineEdit before{&window};
    shell::Palette palette{{search, actions, navigator}, &window};
};

} // namespace

TEST_F(PaletteTest, OpensAPersonByHalfANameAndReturn)
{
    QSignalSpy found(&search, &SearchController::found);
    type("beisp");
    ASSERT_TRUE(test::comes(found));
    EXPECT_EQ(rows(), QStringList(QStringLiteral("Beispiel, Person")));
    press(Qt::Key_Return);
    EXPECT_EQ(navigator.went, QStringList(QStringLiteral("person ") + beispiel.id.text()));
    EXPECT_TRUE(palette.field()->text().isEmpty());
    EXPECT_FALSE(palette.list()->isVisible());
}

TEST_F(PaletteTest, OpensTheFirstHitWhereReturnComesBeforeTheAnswer)
{
    QSignalSpy found(&search, &SearchController::found);
    type("beisp");
    press(Qt::Key_Return);
    EXPECT_TRUE(navigator.went.isEmpty());
    ASSERT_TRUE(test::comes(found));
    EXPECT_EQ(navigator.went.size(), 1);
}

TEST_F(PaletteTest, OffersOnlyCommandsThatWorkNow)
{
    actions.action(ActionId::FinishCall).setEnabled(false);
    type("call");
    EXPECT_TRUE(rows().join(u'|').contains(QStringLiteral("Start or show call, F2")));
    EXPECT_FALSE(rows().join(u'|').contains(QStringLiteral("Finish call")));
    actions.action(ActionId::FinishCall).setEnabled(true);
    palette.field()->clear();
    QTest::keyClicks(palette.field(), QStringLiteral("fin ca"));
    EXPECT_EQ(rows(), QStringList(QStringLiteral("Finish call, Ctrl+Return")));
    QSignalSpy triggered(&actions.action(ActionId::FinishCall), &QAction::triggered);
    press(Qt::Key_Return);
    EXPECT_EQ(triggered.size(), 1);
    EXPECT_TRUE(before.hasFocus()) << "a command works where the focus was";
}

TEST_F(PaletteTest, AddsWhatIsFoundBelowTheCommands)
{
    domain::Person person;
    person.role = QStringLiteral("caller");
    person.familyName = QStringLiteral("Dark");
    ASSERT_TRUE(desk.stored([person](const services::Context &context) { return services::AddPerson(context).run(person); }));
    QSignalSpy found(&search, &SearchController::found);
    type("dark");
    const QStringList commands = rows();
    ASSERT_EQ(commands.size(), 1);
    EXPECT_EQ(palette.list()->current(), 0);
    ASSERT_TRUE(test::comes(found));
    EXPECT_EQ(rows().first(), commands.first()) << "no row moves";
    EXPECT_EQ(rows().last(), QStringLiteral("Dark, Person"));
    press(Qt::Key_Down);
    EXPECT_EQ(palette.list()->current(), 1);
    press(Qt::Key_Down);
    EXPECT_EQ(palette.list()->current(), 1);
}

TEST_F(PaletteTest, LeadsBackOnEscape)
{
    type("beisp");
    EXPECT_TRUE(palette.list()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(before.hasFocus());
    EXPECT_FALSE(palette.list()->isVisible());
    EXPECT_TRUE(palette.field()->text().isEmpty());
    EXPECT_TRUE(navigator.went.isEmpty());
    EXPECT_EQ(test::unnamedFocusable(palette), QStringList());
}

TEST_F(PaletteTest, LeavesNoNameInSightWhenTheFocusGoesElsewhere)
{
    type("beisp");
    before.setFocus(Qt::ShortcutFocusReason);
    EXPECT_TRUE(palette.field()->text().isEmpty());
    EXPECT_FALSE(palette.list()->isVisible());
    EXPECT_TRUE(before.hasFocus());
}

TEST_F(PaletteTest, ShowsNamesOfEveryKindOnOneLine)
{
    for (const QString &odd : test::oddTexts()) {
        domain::Partner partner;
        partner.id = domain::PartnerId::create();
        partner.name = QStringLiteral("Wort ") + odd;
        ASSERT_TRUE(desk.stored([partner](const services::Context &context) mutable {
            return context.store.partners.insert(partner);
        }));
    }
    QSignalSpy found(&search, &SearchController::found);
    type("wort");
    ASSERT_TRUE(test::comes(found));
    ASSERT_EQ(rows().size(), test::oddTexts().size());
    for (const QString &row : rows()) {
        EXPECT_LT(row.size(), 120);
        EXPECT_EQ(row, base::oneLine(row));
        EXPECT_EQ(row.contains(QChar(0x202e)), row.startsWith(QChar(0x2068)) && row.contains(QStringLiteral("turned")))
            << "turns nothing around beside it";
    }
    EXPECT_FALSE(palette.list()->grab().isNull());
}

TEST_F(PaletteTest, LooksForTextsOfEveryKind)
{
    for (const QString &odd : test::oddTexts()) {
        palette.begin();
        QGuiApplication::clipboard()->setText(odd);
        palette.field()->paste();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !search.isAsking(); }, 30'000)) << qPrintable(odd.left(20));
        EXPECT_EQ(rows(), QStringList()) << qPrintable(odd.left(20));
        EXPECT_TRUE(palette.list()->isVisible() && window.rect().contains(palette.list()->geometry()));
        press(Qt::Key_Escape);
    }
}
