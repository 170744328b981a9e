#include "base/one_line.h"
#include "call/contacts_page.h"
#include "case_file/case_files_page.h"
#include "kit/field/chip.h"
#include "kit/field/inline_issue.h"
#include "kit/view/table_view.h"
#include "partner/partners_page.h"
#include "person/people_page.h"
#include "records/named_filters.h"
#include "shell/action_registry.h"
#include "support/odd_texts.h"
#include "support/open_desk.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

using namespace lotse;
using namespace lotse::domain;

namespace {

constexpr int contactCount = 230;

class ListPagesTest : public test::Looks
{
protected:
    ListPagesTest()
    {
        window.resize(1400, 900);
        fill();
    }

    void fill()
    {
        const auto written = test::awaited(open.desk.write([](const services::Context &context) -> base::Result<void> {
            LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
            for (int i = 0; i < contactCount; ++i) {
                Contact contact;
                contact.id = ContactId::create();
                contact.number = QStringLiteral("K-2026-%1").arg(i, 6, 10, QLatin1Char('0'));
                contact.status = i == 0 ? ContactStatus::Draft : ContactStatus::Finished;
                contact.channel = i % 2 ? QStringLiteral("phone") : QStringLiteral("email");
                contact.startedAt = base::Instant{context.clock.now().milliseconds - qint64(contactCount - i) * 3'600'000};
                contact.counsellor = context.actor.id;
                LOTSE_CHECK(context.store.contacts.insert(contact));
            }
            for (const char *name : {"Adler", "Müller", "Zeder"}) {
                Person person;
                person.id = PersonId::create();
                person.familyName = QString::fromUtf8(name);
                LOTSE_CHECK(context.store.people.insert(person));
            }
            for (const auto status : {CaseFileStatus::Open, CaseFileStatus::Closed}) {
                CaseFile caseFile;
                caseFile.id = CaseFileId::create();
                caseFile.status = status;
                caseFile.openedOn = QDate(2026, 11, 2);
                if (status == CaseFileStatus::Closed)
                    caseFile.closedOn = QDate(2026, 11, 20);
                LOTSE_CHECK(context.store.caseFiles.insert(caseFile));
            }
            return transaction.commit();
        }));
        ASSERT_TRUE(written);
    }

    /// Puts the page into the window, as the shell does, and waits for its rows.
    template<class PageType>
    PageType &show(PageType *page)
    {
        page->setParent(&window);
        page->resize(window.size());
        window.show();
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.reopenStore(); // the page learns the codes
        EXPECT_TRUE(test::comes(opened));
        page->refresh();
        table = page->template findChild<kit::TableView *>();
        EXPECT_TRUE(QTest::qWaitFor([this] { return table->model()->rowCount() > 0; }, 30'000));
        table->setFocus();
        return *page;
    }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
    QString cell(int column) const
    {
        return table->currentIndex().siblingAtColumn(column).data().toString();
    }
    bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([this, rows] { return table->model()->rowCount() == rows; }, 30'000);
    }

    test::OpenDesk open;
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
    kit::TableView *table = nullptr;
};

} // namespace

TEST_F(ListPagesTest, OpenTheCurrentRowByReturn)
{
    show(new call::ContactsPage(open.desk, actions, navigator));
    ASSERT_TRUE(waitForRows(contactCount));
    EXPECT_EQ(table->currentIndex().row(), 0);
    EXPECT_EQ(cell(1), QStringLiteral("K-2026-000229"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(navigator.went.size(), 1);
    EXPECT_TRUE(navigator.went.first().startsWith(QStringLiteral("contact ")));
}

TEST_F(ListPagesTest, GoOnWithTheBackupThatTakesThePlaceOfTheStore)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    ASSERT_TRUE(waitForRows(contactCount));
    const QString elsewhere = open.path() + QStringLiteral(".moved");
    ASSERT_TRUE(QFile::rename(open.path(), elsewhere));
    const auto write = [](const services::Context &context) -> base::Result<void> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        return transaction.commit();
    };
    ASSERT_FALSE(open.stored(write));
    page.refresh();
    press(Qt::Key_Down);
    EXPECT_EQ(cell(1), QStringLiteral("K-2026-000228")) << "what was read stays in reach";
    ASSERT_TRUE(QFile::copy(elsewhere, open.path()));
    QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
    ASSERT_FALSE(open.stored(write)) << "notices it";
    page.refresh(); // while the connections change
    ASSERT_TRUE(test::comes(opened));
    ASSERT_TRUE(waitForRows(contactCount));
    press(Qt::Key_Return);
    EXPECT_EQ(navigator.went.size(), 1);
    EXPECT_TRUE(open.stored(write));
}

TEST_F(ListPagesTest, JumpToANumberAndADay)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    ASSERT_TRUE(waitForRows(contactCount));
    auto *find = page.findChild<QLineEdit *>();
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("K-2026-000007"));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(1) == QStringLiteral("K-2026-000007"); }, 30'000));
    EXPECT_TRUE(table->hasFocus());

    find->setFocus();
    find->setText(QStringLiteral("20.11."));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(0).startsWith(QStringLiteral("20 Nov 23:")); }, 30'000)) << qPrintable(cell(0));

    find->setFocus();
    find->setText(QStringLiteral("K-1999-000001"));
    press(Qt::Key_Return);
    auto *issue = page.findChild<kit::InlineIssue *>();
    ASSERT_TRUE(QTest::qWaitFor([issue] { return !issue->sentence().isEmpty(); }, 30'000));
    QTest::keyClicks(find, QStringLiteral("1"));
    EXPECT_TRUE(issue->sentence().isEmpty());
}

namespace {

/// The entry of the menu that is open, or of one below it.
QAction *menuEntry(const QWidget &page, const char *text)
{
    for (const QMenu *menu : page.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
    }
    return nullptr;
}

} // namespace

TEST_F(ListPagesTest, KeepFiltersColumnsAndOrderUnderAName)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    QSignalSpy changed(&page, &records::ListPage::namedFiltersChanged);
    page.showTarget({kit::ListKind::Contacts, {{FilterKey::Status, {QStringLiteral("draft")}}}, {}, {}});
    ASSERT_TRUE(waitForRows(1));
    table->setColumnHidden(2, true);
    auto *named = page.findChild<records::NamedFilters *>();
    named->showMenu();
    ASSERT_TRUE(menuEntry(page, "Keep these filters …"));
    EXPECT_FALSE(menuEntry(page, "Remove")) << "nothing is kept yet";
    menuEntry(page, "Keep these filters …")->trigger();
    auto *name = named->findChild<QLineEdit *>();
    ASSERT_TRUE(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Still to finish"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(name->isVisible());
    EXPECT_EQ(changed.count(), 1);
    const QByteArray kept = page.saveNamedFilters();

    page.showTarget({kit::ListKind::Contacts, {}, {}, {}});
    ASSERT_TRUE(waitForRows(contactCount));
    table->setColumnHidden(2, false);
    page.restoreNamedFilters(kept); // as after a start
    named->showMenu();
    ASSERT_TRUE(menuEntry(page, "Still to finish"));
    menuEntry(page, "Still to finish")->trigger();
    ASSERT_TRUE(waitForRows(1));
    EXPECT_TRUE(table->isColumnHidden(2));
    EXPECT_TRUE(table->hasFocus());

    QAction *removal = nullptr;
    for (const QMenu *menu : page.findChildren<QMenu *>()) {
        if (menu->menuAction()->text() == QStringLiteral("Remove"))
            removal = menu->actions().value(0);
    }
    ASSERT_TRUE(removal);
    removal->trigger();
    EXPECT_EQ(changed.count(), 2);
    EXPECT_FALSE(page.saveNamedFilters().contains("Still to finish"));
    for (const char *broken : {"", "[1,2]", "{\"a\":7}", "no json"}) {
        page.restoreNamedFilters(broken);
        EXPECT_EQ(page.saveNamedFilters(), QByteArrayLiteral("{}")) << broken;
    }
}

TEST_F(ListPagesTest, KeepFiltersUnderANameOfEveryKind)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    QSignalSpy happened(&page, &records::ListPage::happened);
    auto *named = page.findChild<records::NamedFilters *>();
    for (const QString &odd : test::oddTexts()) {
        named->askName();
        auto *name = named->findChild<QLineEdit *>();
        QGuiApplication::clipboard()->setText(odd);
        name->paste();
        QTest::keyClick(name, Qt::Key_Return);
    }
    ASSERT_EQ(happened.count(), test::oddTexts().size());
    for (const QList<QVariant> &told : happened) {
        const QString result = told.first().value<kit::Message>().result;
        EXPECT_EQ(result, base::oneLine(result));
        EXPECT_EQ(result.contains(QChar(0x202e)), result.contains(QChar(0x2068)) && result.contains(QStringLiteral("turned")))
            << "what stands after it is not turned around";
    }
    const QByteArray kept = page.saveNamedFilters();
    page.restoreNamedFilters(kept);
    EXPECT_EQ(page.saveNamedFilters(), kept);
    named->showMenu();
    const QMenu *menu = page.findChild<QMenu *>();
    EXPECT_EQ(menu->actions().size(), test::oddTexts().size() + 3) << "each once, a line, to keep and to remove";
    for (const QAction *action : menu->actions()) {
        EXPECT_LE(action->text().size(), 50);
        EXPECT_EQ(action->text(), base::oneLine(action->text()));
    }
}

TEST_F(ListPagesTest, SayThatATextOfAnyKindIsNotThere)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    auto *find = page.findChild<QLineEdit *>();
    auto *issue = page.findChild<kit::InlineIssue *>();
    for (const QString &odd : test::oddTexts()) {
        find->setFocus();
        find->selectAll();
        QGuiApplication::clipboard()->setText(odd);
        find->paste();
        EXPECT_TRUE(issue->sentence().isEmpty());
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([issue] { return !issue->sentence().isEmpty(); }, 30'000)) << qPrintable(odd.left(20));
        EXPECT_LE(page.minimumSizeHint().width(), window.width());
    }
}

TEST_F(ListPagesTest, GiveUpANameByEscape)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    auto *named = page.findChild<records::NamedFilters *>();
    named->askName();
    auto *name = named->findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("x"));
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_FALSE(name->isVisible());
    EXPECT_EQ(page.saveNamedFilters(), QByteArrayLiteral("{}"));
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(ListPagesTest, ShowOnlyWhatTheFiltersLeave)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    page.showTarget({kit::ListKind::Contacts, {{FilterKey::Status, {QStringLiteral("draft")}}}, {}, {}});
    ASSERT_TRUE(waitForRows(1));
    EXPECT_TRUE(table->currentIndex().isValid()) << "whoever reads with ears keeps a row to stand on";
    page.showTarget({kit::ListKind::Contacts, {{FilterKey::Status, {QStringLiteral("parked")}}}, {}, {}});
    ASSERT_TRUE(waitForRows(0));
}

TEST_F(ListPagesTest, SortByTheirHeader)
{
    show(new call::ContactsPage(open.desk, actions, navigator));
    ASSERT_TRUE(waitForRows(contactCount));
    table->sortBy(0, Qt::AscendingOrder);
    table->model()->sort(0, Qt::AscendingOrder);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return table->model()->index(0, 1).data().toString() == QStringLiteral("K-2026-000000"); }, 30'000));
}

TEST_F(ListPagesTest, KeepHowTheColumnsAreArranged)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    QHeaderView *header = table->horizontalHeader();
    header->moveSection(0, 2);
    table->setColumnHidden(3, true);
    header->resizeSection(1, 222);
    const QByteArray kept = page.saveColumns();

    call::ContactsPage other(open.desk, actions, navigator);
    other.restoreColumns(kept);
    const QHeaderView *restored = other.findChild<kit::TableView *>()->horizontalHeader();
    EXPECT_EQ(restored->visualIndex(0), 2);
    EXPECT_TRUE(restored->isSectionHidden(3));
    EXPECT_EQ(restored->sectionSize(1), 222);
}

TEST_F(ListPagesTest, SpeakTheLanguageOfTheWindow)
{
    auto &page = show(new call::ContactsPage(open.desk, actions, navigator));
    ASSERT_TRUE(waitForRows(contactCount));
    words::setLanguage(base::Language::German);
    QCoreApplication::processEvents();
    EXPECT_EQ(page.title(), QStringLiteral("Anrufe"));
    EXPECT_EQ(table->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Beginn"));
    EXPECT_EQ(cell(2), QStringLiteral("Telefon"));
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(ListPagesTest, BeginWithTheCaseFilesThatSomebodyWorksOn)
{
    auto &page = show(new case_file::CaseFilesPage(open.desk, actions, navigator));
    ASSERT_TRUE(waitForRows(1));
    press(Qt::Key_Return);
    EXPECT_TRUE(navigator.went.value(0).startsWith(QStringLiteral("case file ")));
    Q_EMIT page.findChild<kit::FilterBar *>()->allRemoved();
    ASSERT_TRUE(waitForRows(2));
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(ListPagesTest, FindPeopleByTheFirstLetters)
{
    auto &page = show(new person::PeoplePage(open.desk, navigator));
    ASSERT_TRUE(waitForRows(3));
    auto *find = page.findChild<QLineEdit *>();
    find->setFocus();
    find->setText(QStringLiteral("mue"));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(0) == QStringLiteral("Müller"); }, 30'000));
    press(Qt::Key_Return);
    EXPECT_TRUE(navigator.went.value(0).startsWith(QStringLiteral("person ")));
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(ListPagesTest, ReadAgainWhatChanged)
{
    show(new person::PeoplePage(open.desk, navigator));
    ASSERT_TRUE(waitForRows(3));
    ASSERT_TRUE(test::awaited(open.desk.write([](const services::Context &context) -> base::Result<void> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        Person person;
        person.id = PersonId::create();
        person.familyName = QStringLiteral("Birke");
        LOTSE_CHECK(context.store.people.insert(person));
        return transaction.commit();
    })));
    open.desk.tellChange();
    ASSERT_TRUE(waitForRows(4));
    EXPECT_EQ(cell(0), QStringLiteral("Adler")) << "the current row stays";
}

TEST_F(ListPagesTest, ListTheNetwork)
{
    const auto added = test::awaited(open.desk.write([](const services::Context &context) -> base::Result<void> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        Partner partner;
        partner.id = PartnerId::create();
        partner.name = QStringLiteral("Anker Beratung");
        partner.coverageStates = {QStringLiteral("DE-NW")};
        LOTSE_CHECK(context.store.partners.insert(partner));
        return transaction.commit();
    }));
    ASSERT_TRUE(added);
    auto &page = show(new partner::PartnersPage(open.desk, navigator));
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(cell(9), QStringLiteral("in the network"));
    press(Qt::Key_Return);
    EXPECT_TRUE(navigator.went.value(0).startsWith(QStringLiteral("partner ")));
    EXPECT_EQ(page.panes().size(), 3);
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}
