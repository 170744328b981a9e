#include "supervision/month_page.h"

#include "kit/field/choice_combo.h"
#include "kit/field/tile.h"
#include "kit/view/table_view.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"
#include "supervision/chart_pattern.h"
#include "supervision/month_chart.h"
#include "ui/clipping.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QLabel>
#include <QScrollArea>

using namespace lotse;
using namespace lotse::domain;
using controllers::MonthController;

namespace {

/// October 2026 seen on Monday 23 November 2026.
class MonthPageTest : public test::Looks
{
protected:
    MonthPageTest()
    {
        window.resize(1360, 900);
        page->setParent(&window);
        page->resize(window.size());
    }
    ~MonthPageTest() override { speak(base::Language::English); }

    void put(QDate day, const char *callerGroup, ContactStatus status = ContactStatus::Finished)
    {
        Contact contact;
        contact.id = ContactId::create();
        contact.status = status;
        contact.startedAt = base::Instant{day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() + 36'000'000};
        contact.endedAt = contact.startedAt;
        contact.channel = QStringLiteral("phone");
        contact.callerGroup = QString::fromLatin1(callerGroup);
        contact.counsellor = open.desk.setting().actor.id;
        ASSERT_TRUE(test::awaited(open.desk.write([contact](const services::Context &context) mutable -> base::Result<void> {
            LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
            LOTSE_CHECK(context.store.contacts.insert(contact));
            return transaction.commit();
        })));
    }
    void putCaseFile(const AccountId &counsellor)
    {
        CaseFile caseFile;
        caseFile.id = CaseFileId::create();
        caseFile.fieldOfWork = QStringLiteral("radicalisation");
        caseFile.openedOn = QDate(2026, 11, 2);
        caseFile.counsellor = counsellor;
        ASSERT_TRUE(test::awaited(open.desk.write([caseFile](const services::Context &context) mutable -> base::Result<void> {
            LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
            LOTSE_CHECK(context.store.caseFiles.insert(caseFile));
            return transaction.commit();
        })));
    }
    void start()
    {
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.reopenStore();
        ASSERT_TRUE(test::comes(opened));
        window.show();
        answered([this] { page->refresh(); });
        page->firstField()->setFocus();
    }
    template<class Act>
    void answered(Act act)
    {
        QSignalSpy changed(&month, &MonthController::overviewChanged);
        act();
        ASSERT_TRUE(test::comes(changed));
    }
    kit::TableView *table(const char *name) const
    {
        for (kit::TableView *view : page->findChildren<kit::TableView *>()) {
            if (view->accessibleName() == QString::fromLatin1(name))
                return view;
        }
        return nullptr;
    }
    QStringList row(const char *name, int number) const
    {
        const QAbstractItemModel *model = table(name)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(number, column).data().toString());
        return cells;
    }
    kit::Tile *tile(const char *label) const
    {
        for (kit::Tile *each : page->findChildren<kit::Tile *>()) {
            if (each->text() == QString::fromLatin1(label))
                return each;
        }
        return nullptr;
    }
    QStringList chosen(FilterKey key) const
    {
        for (const ListFilter &filter : navigator.list.filters) {
            if (filter.key == key)
                return filter.anyOf;
        }
        return {};
    }

    test::OpenDesk open;
    MonthController month{open.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
    supervision::MonthPage *page = new supervision::MonthPage({open.desk, month, navigator}, actions);
    static constexpr const char *year = "Contacts by month and caller group";
};

} // namespace

TEST_F(MonthPageTest, ShowsTheNumbersOfTheChartAsATable)
{
    put({2026, 10, 5}, "family");
    put({2026, 10, 6}, "school");
    put({2025, 11, 2}, "refugee_help");
    start();
    EXPECT_EQ(table(year)->model()->rowCount(), 13);
    EXPECT_EQ(row(year, 0), QStringLiteral("Oct 2026,1,1,0,0,2").split(u','));
    EXPECT_EQ(row(year, 11), QStringLiteral("Nov 2025,0,0,1,0,1").split(u','));
    EXPECT_EQ(row(year, 12), QStringLiteral("12 months,1,1,1,0,3").split(u','));
    EXPECT_EQ(page->findChild<supervision::MonthChart *>()->accessibleDescription(),
              QStringLiteral("3 contacts in 12 months: Family 1, School 1, Youth and refugee help 1, Others 0. Most in "
                             "October 2026 with 2, fewest in December 2025 with 0."));
}

TEST_F(MonthPageTest, OpensTheListBehindEachTile)
{
    put({2026, 10, 5}, "family");
    put({2026, 10, 6}, "family", ContactStatus::Draft);
    start();
    ASSERT_TRUE(tile("Contacts"));
    EXPECT_EQ(tile("Contacts")->accessibleName(), QStringLiteral("Contacts 1"));
    EXPECT_EQ(tile("Contacts")->accessibleDescription(), QStringLiteral("October 2025: 0"));
    struct Row {
        const char *tile;
        kit::ListKind kind;
        FilterKey key;
        QStringList values;
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    const Row rows[] = {
        {"Contacts", kit::ListKind::Contacts, FilterKey::Status, words("finished")},
        {"of them written", kit::ListKind::Contacts, FilterKey::Channel, words("email web_form letter")},
        {"New case files", kit::ListKind::CaseFiles, FilterKey::Status, {}},
        {"Open case files", kit::ListKind::CaseFiles, FilterKey::OpenOn, words("2026-10-31")},
        {"Silent referrals", kit::ListKind::Referrals, FilterKey::SilentOn, words("2026-10-31")},
        {"Drafts in the month", kit::ListKind::Contacts, FilterKey::Status,
         words("running parked draft received in_answer")}};
    for (const Row &each : rows) {
        ASSERT_TRUE(tile(each.tile)) << each.tile;
        tile(each.tile)->click();
        EXPECT_EQ(navigator.list.kind, each.kind) << each.tile;
        EXPECT_EQ(chosen(each.key), each.values) << each.tile;
        const bool isOfOneDay = each.key == FilterKey::OpenOn || each.key == FilterKey::SilentOn;
        EXPECT_EQ(navigator.list.to, isOfOneDay ? QDate() : QDate(2026, 10, 31)) << each.tile;
    }
    EXPECT_EQ(navigator.went.size(), 6);
    EXPECT_EQ(tile("Drafts in the month")->accessibleName(), QStringLiteral("Drafts in the month 1"));
}

TEST_F(MonthPageTest, OpensTheContactsOfAMonthByReturn)
{
    start();
    QTest::keyClick(table(year), Qt::Key_Down);
    QTest::keyClick(table(year), Qt::Key_Return);
    EXPECT_EQ(navigator.list.from, QDate(2026, 9, 1));
    EXPECT_EQ(navigator.list.to, QDate(2026, 9, 30));
    EXPECT_EQ(chosen(FilterKey::Status), QStringList{QStringLiteral("finished")});
    navigator.went.clear();
    QTest::keyClick(table(year), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(table(year), Qt::Key_Return); // the sum has no list
    EXPECT_EQ(navigator.went, QStringList());
}

TEST_F(MonthPageTest, OpensTheReferralsOfAStageByReturn)
{
    start();
    kit::TableView *stages = table("Open referrals by stage");
    ASSERT_TRUE(stages);
    for (const ReferralStage stage : allOf<ReferralStage>()) {
        stages->setCurrentIndex(stages->model()->index(int(stage), 0));
        QTest::keyClick(stages, Qt::Key_Return);
        EXPECT_EQ(navigator.list.kind, kit::ListKind::Referrals);
        EXPECT_EQ(chosen(filterOf(stage)), QStringList{QStringLiteral("2026-10-31")});
    }
}

TEST_F(MonthPageTest, OpensTheCaseFilesOfACounsellorByReturn)
{
    const QString own = open.desk.setting().actor.id.text();
    putCaseFile(open.desk.setting().actor.id);
    putCaseFile({});
    start();
    kit::TableView *loads = table("Caseload by counsellor");
    ASSERT_TRUE(loads);
    ASSERT_EQ(loads->model()->rowCount(), 2);
    for (const auto &[number, account] : {std::pair(0, own), std::pair(1, QString())}) {
        loads->setCurrentIndex(loads->model()->index(number, 0));
        QTest::keyClick(loads, Qt::Key_Return);
        EXPECT_EQ(navigator.list.kind, kit::ListKind::CaseFiles);
        EXPECT_EQ(chosen(FilterKey::OpenOn), QStringList{QStringLiteral("2026-11-23")});
        EXPECT_EQ(chosen(FilterKey::Counsellor), QStringList{account});
        EXPECT_EQ(navigator.list.names.value(account), row("Caseload by counsellor", number).first());
    }
}

TEST_F(MonthPageTest, TurnsTheMonthsByKeys)
{
    start();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    answered([this] { QTest::keyClick(table(year), Qt::Key_PageUp, Qt::ControlModifier); });
    EXPECT_EQ(month.month(), QDate(2026, 9, 1));
    EXPECT_EQ(row(year, 0).first(), QStringLiteral("Sept 2026"));
    answered([this] { QTest::keyClick(table(year), Qt::Key_PageDown, Qt::ControlModifier); });
    EXPECT_EQ(month.month(), QDate(2026, 10, 1));
}

TEST_F(MonthPageTest, IsWalkedThroughAsItIsSeen)
{
    start();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    page->findChild<kit::ChoiceCombo *>()->setFocus();
    QStringList names;
    while (names.size() < 10 && QApplication::focusWidget() != table("Caseload by counsellor")) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName().section(u' ', 0, 1));
    }
    EXPECT_EQ(names.mid(1), (QStringList{QStringLiteral("Contacts 0"), QStringLiteral("of them"), QStringLiteral("New case"),
                                         QStringLiteral("Open case"), QStringLiteral("Silent referrals"),
                                         QStringLiteral("Drafts in"), QStringLiteral("Contacts by"),
                                         QStringLiteral("Open referrals"), QStringLiteral("Caseload by")}));
}

TEST_F(MonthPageTest, ComparesWithTheMonthThatIsChosen)
{
    put({2026, 9, 7}, "family");
    start();
    auto *compare = page->findChild<kit::ChoiceCombo *>();
    EXPECT_EQ(compare->currentText(), QStringLiteral("October 2025"));
    answered([compare] { QTest::keyClick(compare, Qt::Key_Down); });
    EXPECT_EQ(tile("Contacts")->accessibleDescription(), QStringLiteral("September 2026: 1"));
}

TEST_F(MonthPageTest, NamesEverythingThatTakesTheFocusAndSpeaksGerman)
{
    start();
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
    speak(base::Language::German);
    EXPECT_EQ(page->title(), QStringLiteral("Fallbestand"));
    EXPECT_TRUE(tile("Kontakte"));
    EXPECT_EQ(row("Kontakte nach Monat und Anrufergruppe", 0).first(), QStringLiteral("Okt 2026"));
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(MonthPageTest, CutsNothingOffInLargeText)
{
    start();
    for (const double zoom : {1.0, 1.5, 2.0}) {
        wear(kit::ThemeName::HighContrast, zoom);
        QCoreApplication::processEvents();
        EXPECT_EQ(test::clippedWidgets(window), QStringList()) << zoom;
    }
}

TEST_F(MonthPageTest, BringsWhatHasTheFocusIntoSight)
{
    start();
    wear(kit::ThemeName::Light, 2);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(); // layouts within layouts
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_EQ(page->firstField(), tile("Contacts")); // the table lies below what is seen
    kit::TableView *stages = table("Open referrals by stage");
    for (QWidget *focused : {static_cast<QWidget *>(stages), static_cast<QWidget *>(tile("Contacts"))}) {
        focused->setFocus();
        const QWidget *viewport = page->findChild<QScrollArea *>()->viewport();
        const QPoint firstRow = focused->mapTo(viewport, QPoint(10, 30));
        EXPECT_TRUE(viewport->rect().contains(firstRow)) << qPrintable(focused->accessibleName());
    }
    wear(kit::ThemeName::Light, 1);
}

TEST(ChartPattern, DiffersInMoreThanColour)
{
    const kit::Look look(kit::ThemeName::HighContrast, 1);
    for (int series = 1; series < int(callerCircleCount); ++series) {
        const QImage pattern = supervision::chartBrush(series, look, 2).texture().toImage();
        ASSERT_EQ(pattern.size(), QSize(16, 16)) << series;
        for (int other = 1; other < series; ++other) {
            const QImage image = supervision::chartBrush(other, look, 2).texture().toImage();
            const QColor ground = look.color(kit::Token::Surface);
            int differences = 0;
            for (int i = 0; i < 256; ++i) {
                const QPoint at(i % 16, i / 16);
                differences += (pattern.pixelColor(at) == ground) != (image.pixelColor(at) == ground);
            }
            EXPECT_GT(differences, 20) << series << other;
        }
    }
    EXPECT_EQ(supervision::chartBrush(0, look, 2).style(), Qt::SolidPattern);
}
