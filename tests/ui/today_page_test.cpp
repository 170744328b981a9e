#include "today/today_page.h"

#include "kit/button.h"
#include "kit/field/chip.h"
#include "kit/view/section_table.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"
#include "today/detail_panel.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QLabel>

using namespace lotse;
using namespace lotse::domain;
using controllers::TodayTable;

namespace {

/// Monday 23 November 2026, 11:00 in Berlin.
class TodayPageTest : public test::Looks
{
protected:
    TodayPageTest()
    {
        window.resize(1400, 900);
        page->setParent(&window);
        page->resize(window.size());
    }

    Task taskOf(const char *kind, QDate due) const
    {
        Task task;
        task.id = TaskId::create();
        task.kind = QString::fromLatin1(kind);
        task.dueOn = due;
        task.assignee = open.desk.setting().actor.id;
        return task;
    }
    void put(Task task)
    {
        ASSERT_TRUE(test::awaited(open.desk.write([task](const services::Context &context) mutable -> base::Result<void> {
            LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
            LOTSE_CHECK(context.store.tasks.insert(task));
            return transaction.commit();
        })));
    }
    void start()
    {
        QSignalSpy changed(&today, &controllers::TodayController::todayChanged);
        open.desk.reopenStore();
        EXPECT_TRUE(test::comes(changed));
        window.show();
        table->setFocus();
    }
    kit::Button *button(const char *text) const
    {
        for (kit::Button *each : page->findChildren<kit::Button *>()) {
            if (each->text() == QString::fromLatin1(text) && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    test::OpenDesk open;
    controllers::TodayController today{open.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
    today::TodayPage *page = new today::TodayPage({open.desk, today, navigator}, actions);
    kit::SectionTable *table = page->findChild<kit::SectionTable *>();
    const QDate monday{2026, 11, 23};
};

} // namespace

TEST_F(TodayPageTest, StandsOnTheFirstThingThatWaits)
{
    put(taskOf("call_back", monday));
    put(taskOf("follow_up", monday.addDays(-2)));
    start();
    EXPECT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(table->currentIndex().row(), 1);
    EXPECT_TRUE(texts().contains(QStringLiteral("Monday, 23 November 2026 · 2 matters"))) << qPrintable(texts());
    EXPECT_TRUE(texts().contains(QStringLiteral("Call back promised")));
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(TodayPageTest, SettlesTheChosenRow)
{
    put(taskOf("call_back", monday));
    start();
    QSignalSpy happened(page, &today::TodayPage::happened);
    ASSERT_TRUE(button("Not reached"));
    button("Not reached")->click();
    ASSERT_TRUE(test::comes(happened));
    ASSERT_TRUE(QTest::qWaitFor([this] { return texts().contains(QStringLiteral("1 attempt")) || !today.today().groups.isEmpty(); }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return today.today().groups.first().rows.first().attempts == 1; }, 30'000));
    happened.clear();
    ASSERT_TRUE(button("Reached"));
    button("Reached")->click();
    ASSERT_TRUE(test::comes(happened));
    ASSERT_TRUE(QTest::qWaitFor([this] { return table->model()->rowCount() == 0; }, 30'000));
    EXPECT_FALSE(button("Reached"));
    EXPECT_TRUE(texts().contains(QStringLiteral("Nothing waits for you today.")));
}

TEST_F(TodayPageTest, OpensWhatARowIsAbout)
{
    Contact draft;
    draft.id = ContactId::create();
    draft.status = ContactStatus::Draft;
    draft.startedAt = open.clock.now();
    draft.endedAt = open.clock.now();
    draft.counsellor = open.desk.setting().actor.id;
    ASSERT_TRUE(test::awaited(open.desk.write([draft](const services::Context &context) mutable -> base::Result<void> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        LOTSE_CHECK(context.store.contacts.insert(draft));
        return transaction.commit();
    })));
    start();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(navigator.went, QStringList{QStringLiteral("contact ") + draft.id.text()});
    ASSERT_TRUE(button("Open"));
    button("Open")->click();
    EXPECT_EQ(navigator.went.size(), 2);
}

TEST_F(TodayPageTest, ShowsMoreOnceAFilterGoes)
{
    Task theirs = taskOf("follow_up", monday);
    Account colleague;
    colleague.id = AccountId::create();
    colleague.login = QStringLiteral("brandt");
    theirs.assignee = colleague.id;
    ASSERT_TRUE(test::awaited(open.desk.write([colleague](const services::Context &context) mutable -> base::Result<void> {
        LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
        LOTSE_CHECK(context.store.accounts.insert(colleague));
        return transaction.commit();
    })));
    put(theirs);
    put(taskOf("follow_up", monday.addDays(20)));
    start();
    EXPECT_EQ(table->model()->rowCount(), 0);
    auto *bar = page->findChild<kit::FilterBar *>();
    QStringList chips;
    for (const kit::Chip *chip : bar->findChildren<kit::Chip *>()) {
        if (chip->isRemovable())
            chips.append(chip->text());
    }
    EXPECT_EQ(chips, (QStringList{QStringLiteral("Responsible: me"), QStringLiteral("Due: by today")}));
    Q_EMIT bar->filterRemoved(QStringLiteral("counsellor"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return table->model()->rowCount() == 2; }, 30'000));
    Q_EMIT bar->filterRemoved(QStringLiteral("due"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return table->model()->rowCount() == 3; }, 30'000));
    QSignalSpy changed(&today, &controllers::TodayController::todayChanged);
    open.desk.reopenStore(); // as after the code lists were saved
    ASSERT_TRUE(test::comes(changed));
    EXPECT_EQ(table->model()->rowCount(), 3);
}

TEST_F(TodayPageTest, SpeaksTheLanguageOfTheWindow)
{
    put(taskOf("call_back", monday));
    start();
    words::setLanguage(base::Language::German);
    QCoreApplication::processEvents();
    EXPECT_EQ(page->title(), QStringLiteral("Heute"));
    EXPECT_TRUE(texts().contains(QStringLiteral("Montag, 23. November 2026 · 1 Vorgang"))) << qPrintable(texts());
    EXPECT_TRUE(button("Erreicht"));
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("Rückrufe"));
}
