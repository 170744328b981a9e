#include "controllers/contact/call_controller.h"
#include "controllers/report/report_controller.h"
#include "kit/button.h"
#include "kit/field/inline_issue.h"
#include "kit/field/switch_buttons.h"
#include "kit/prompts.h"
#include "kit/view/table_view.h"
#include "reports/reports_page.h"
#include "shell/main_window.h"
#include "support/open_desk.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"
#include "ui/texts.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>

using namespace lotse;
using namespace lotse::domain;
using controllers::ReportController;

namespace {

/// Answers what it was told to, and fails on any other question.
class ScriptedPrompts : public kit::Prompts
{
public:
    [[nodiscard]] std::optional<QString> fileToOpen(const kit::FileQuestion &) override { return unexpected(); }
    [[nodiscard]] std::optional<QString> folder(const QString &, const QString &) override { return unexpected(); }
    [[nodiscard]] bool confirm(const kit::ConfirmQuestion &) override { return unexpected().has_value(); }
    void tellFailure(const QString &, const QString &) override { (void)unexpected(); }
    [[nodiscard]] bool print(const kit::PrintQuestion &question) override
    {
        printed = question;
        return true;
    }
    [[nodiscard]] std::optional<QString> fileToSave(const kit::FileQuestion &question) override
    {
        suggested.append(question.suggested);
        return folderOfFiles.isEmpty()
            ? std::nullopt
            : std::optional(QDir(folderOfFiles).filePath(QFileInfo(question.suggested).fileName()));
    }

    QString folderOfFiles; ///< where every file goes; empty: cancelled
    QStringList suggested;
    kit::PrintQuestion printed;

private:
    static std::optional<QString> unexpected()
    {
        ADD_FAILURE() << "nobody expected this question";
        return std::nullopt;
    }
};

class ReportsPageTest : public test::Looks
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English));
        page.resize(1200, 800);
        page.show();
        made([this] { page.refresh(); });
    }
    template<class Act>
    void made(Act act)
    {
        QSignalSpy spy(&reports, &ReportController::reportMade);
        act();
        ASSERT_TRUE(test::comes(spy));
    }
    template<class Record>
    void put(domain::RecordRepository<Record> &(*repositoryOf)(domain::Store &), Record record)
    {
        ASSERT_TRUE(test::awaited(
            open.desk.write([record, repositoryOf](const services::Context &context) mutable -> base::Result<void> {
                LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
                LOTSE_CHECK(repositoryOf(context.store).insert(record));
                return transaction.commit();
            })));
    }
    kit::Button *button(const char *text) const
    {
        for (kit::Button *each : page.findChildren<kit::Button *>()) {
            if (each->text().remove(u'&') == QString::fromUtf8(text) && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    QString texts() const { return test::visibleTexts(page); }

    test::OpenDesk open;
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    test::FakeNavigator navigator;
    ReportController reports{open.desk};
    reports::ReportsPage page{{open.desk, reports, prompts, navigator}};
    QSignalSpy happened{&page, &reports::ReportsPage::happened};
};

} // namespace

TEST_F(ReportsPageTest, BeginsWithTheLastWholeMonth)
{
    EXPECT_EQ(reports.fileName(), QStringLiteral("2026-10"));
    EXPECT_GT(page.findChild<kit::TableView *>()->model()->rowCount(), 0);
    EXPECT_EQ(test::unnamedFocusable(page), QStringList());
}

TEST_F(ReportsPageTest, WritesAFileByOneKeyAndOneAnswer)
{
    prompts.folderOfFiles = folder.path();
    QTest::keyClick(page.firstField(), Qt::Key_Space);
    ASSERT_TRUE(test::comes(happened));
    EXPECT_GT(QFileInfo(folder.filePath(QStringLiteral("lotse-2026-10.pdf"))).size(), 1000);
    const auto message = happened.first().first().value<kit::Message>();
    EXPECT_EQ(message.kind, kit::MessageKind::Success);
    QSignalSpy wanted(&page, &reports::ReportsPage::folderWanted);
    ASSERT_TRUE(message.action);
    message.action->trigger();
    EXPECT_EQ(wanted.first().first().toString(), folder.path());
    QTest::keyClick(page.firstField(), Qt::Key_Space);
    EXPECT_EQ(QFileInfo(prompts.suggested.last()).absolutePath(), folder.path()); // where the last one went
}

TEST_F(ReportsPageTest, WritesNothingWhereNobodyNamedAFile)
{
    QTest::keyClick(page.firstField(), Qt::Key_Space);
    EXPECT_EQ(prompts.suggested.size(), 1);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ReportsPageTest, GoesNoFurtherThanThisMonth)
{
    kit::Button *next = nullptr;
    for (kit::Button *each : page.findChildren<kit::Button *>()) {
        if (each->accessibleName() == QStringLiteral("Next month"))
            next = each;
    }
    ASSERT_NE(next, nullptr);
    made([next] { next->click(); });
    EXPECT_EQ(reports.fileName(), QStringLiteral("2026-11"));
    EXPECT_FALSE(next->isEnabled());
}

TEST_F(ReportsPageTest, ShowsACaseFileByItsNumber)
{
    CaseFile file;
    file.id = CaseFileId::create();
    file.number = QStringLiteral("F-2026-0311");
    file.openedOn = QDate(2026, 10, 2);
    put<CaseFile>([](Store &store) -> RecordRepository<CaseFile> & { return store.caseFiles; }, file);
    auto *kinds = page.findChild<kit::SwitchButtons *>();
    Q_EMIT kinds->currentChanged(1);
    auto *number = page.findChild<QLineEdit *>();
    ASSERT_TRUE(number->isVisibleTo(&page));
    EXPECT_EQ(page.firstField(), number);
    QTest::keyClicks(number, QStringLiteral("F-2026-0312"));
    QTest::keyClick(number, Qt::Key_Return);
    auto *issue = page.findChild<kit::InlineIssue *>();
    ASSERT_TRUE(QTest::qWaitFor([issue] { return !issue->sentence().isEmpty(); }, 30'000));
    EXPECT_EQ(issue->sentence(), QStringLiteral("There is no case file with this number."));
    QTest::keyClick(number, Qt::Key_Backspace);
    QTest::keyClicks(number, QStringLiteral("1"));
    EXPECT_EQ(issue->sentence(), QString());
    made([number] { QTest::keyClick(number, Qt::Key_Return); });
    EXPECT_EQ(reports.fileName(), QStringLiteral("F-2026-0311"));
    EXPECT_FALSE(reports.month().isValid());
    EXPECT_TRUE(texts().contains(QStringLiteral("Case report F-2026-0311"))) << qPrintable(texts());
    made([this] { page.findChild<QCheckBox *>()->click(); });
    EXPECT_EQ(reports.fileName(), QStringLiteral("F-2026-0311"));
}

TEST_F(ReportsPageTest, NamesTheDraftsOfTheMonthAndShowsThem)
{
    EXPECT_FALSE(button("Show them"));
    Contact draft;
    draft.id = ContactId::create();
    draft.status = ContactStatus::Draft;
    draft.startedAt = base::Instant{QDate(2026, 10, 5).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() + 36'000'000};
    draft.counsellor = open.desk.setting().actor.id;
    put<Contact>([](Store &store) -> RecordRepository<Contact> & { return store.contacts; }, draft);
    made([this] { page.showMonthReport(QDate(2026, 10, 1)); });
    EXPECT_TRUE(texts().contains(QStringLiteral("1 contact of this month is not finished"))) << qPrintable(texts());
    ASSERT_TRUE(button("Show them"));
    button("Show them")->click();
    EXPECT_EQ(navigator.list.from, QDate(2026, 10, 1));
    EXPECT_EQ(navigator.list.to, QDate(2026, 10, 31));
    ASSERT_EQ(navigator.list.filters.size(), 1);
    EXPECT_TRUE(navigator.list.filters.first().anyOf.contains(QStringLiteral("draft")));
}

TEST_F(ReportsPageTest, FitsTheWindowInLargeText)
{
    wear(kit::ThemeName::Light, 2);
    speak(base::Language::German);
    for (const int kind : {0, 1}) {
        Q_EMIT page.findChild<kit::SwitchButtons *>()->currentChanged(kind);
        QCoreApplication::processEvents();
        page.layout()->activate();
        EXPECT_LE(page.minimumSizeHint().width(), 1300) << kind; // beside the areas, on a screen of 1600
    }
    speak(base::Language::English);
}

TEST_F(ReportsPageTest, PrintsWhatItShows)
{
    ASSERT_TRUE(button("Print …"));
    button("Print …")->click();
    ASSERT_TRUE(test::comes(happened));
    EXPECT_EQ(prompts.printed.title, QStringLiteral("Month report October 2026"));
    EXPECT_TRUE(prompts.printed.html.contains(QStringLiteral("<td align=\"right\"")));
}

TEST_F(ReportsPageTest, StopsWhatGoesOn)
{
    prompts.folderOfFiles = folder.path();
    QSignalSpy saved(&reports, &ReportController::saved);
    QSignalSpy busy(&reports, &ReportController::busyChanged);
    button("Write PDF …")->click();
    ASSERT_EQ(busy.size(), 1);
    reports.stop();
    ASSERT_TRUE(test::comes(happened));
    EXPECT_EQ(busy.last().first().toBool(), false);
    made([this] { page.showMonthReport(QDate(2026, 9, 1)); }); // waits behind the writing
    test::awaited(open.desk.read([](const services::Context &) -> base::Result<void> { return {}; }));
    EXPECT_TRUE(saved.isEmpty());
}

/// Anywhere: Ctrl+M, then a chord and Return in the file chooser for each file; here the chooser answers by itself.
TEST_F(ReportsPageTest, WritesTheLastMonthTwiceWithinNineKeys)
{
    controllers::CallController calls(open.desk);
    shell::MainWindow window(calls);
    auto *inWindow = new reports::ReportsPage({open.desk, reports, prompts, navigator});
    window.addPage(inWindow, kit::ActionId::GoToReports);
    QObject::connect(&window.actions().action(kit::ActionId::MonthReport), &QAction::triggered, inWindow, [&] {
        inWindow->showMonthReport();
        window.showPage(inWindow);
    });
    window.actions().action(kit::ActionId::MonthReport).setEnabled(true);
    window.resize(1400, 900);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    prompts.folderOfFiles = folder.path();
    int keys = 0;
    const auto press = [&window, &keys](Qt::Key key, Qt::KeyboardModifier modifier) {
        keys += 2; // the modifier counts, too
        QTest::keyClick(&window, key, modifier);
    };
    QSignalSpy saved(&reports, &ReportController::saved);
    press(Qt::Key_M, Qt::ControlModifier);
    press(Qt::Key_D, Qt::AltModifier);
    ASSERT_TRUE(test::comes(saved));
    saved.clear();
    ++keys; // Return in the chooser
    press(Qt::Key_K, Qt::AltModifier);
    ASSERT_TRUE(test::comes(saved));
    ++keys;
    EXPECT_LE(keys, 9);
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(QStringLiteral("lotse-2026-10.pdf"))));
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(QStringLiteral("lotse-2026-10.xlsx"))));
}
