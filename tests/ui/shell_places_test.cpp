// From place to place in the window, and back.

#include "controllers/contact/call_controller.h"
#include "settings/administration_page.h"
#include "shell/main_window.h"
#include "support/open_desk.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace lotse;
using kit::ActionId;

namespace {

class RecordsPage : public kit::Page
{
public:
    RecordsPage() : m_field(new QLineEdit(this)) {}

    [[nodiscard]] QString title() const override { return QStringLiteral("Records"); }
    [[nodiscard]] QWidget *firstField() const override { return m_field; }
    [[nodiscard]] QString record() const override { return m_record; }
    void openRecord(const QString &id) override { m_record = id; }

private:
    QLineEdit *m_field;
    QString m_record;
};

class PlacesTest : public ::testing::Test
{
protected:
    PlacesTest()
    {
        window.addArea(ActionId::GoToToday, [this] { return list; });
        window.addPage(list, ActionId::GoToToday);
        window.addPage(records);
    }
    void goBack() { window.actions().action(ActionId::GoBack).trigger(); }

    test::OpenDesk open;
    controllers::CallController calls{open.desk};
    shell::MainWindow window{calls};
    RecordsPage *list = new RecordsPage;
    RecordsPage *records = new RecordsPage;
};

QString id(const char *text) { return QString::fromLatin1(text); }

} // namespace

TEST_F(PlacesTest, LeadBackToTheRecordThatWasShown)
{
    window.showPage(list);
    window.showPage(records, id("first"));
    window.showPage(records, id("second"));
    window.showPage(records, id("second")); // no step of its own
    window.showPage(list);
    goBack();
    EXPECT_EQ(window.currentPage(), records);
    EXPECT_EQ(records->record(), id("second"));
    goBack();
    EXPECT_EQ(window.currentPage(), records);
    EXPECT_EQ(records->record(), id("first"));
    goBack();
    EXPECT_EQ(window.currentPage(), list);
    goBack();
    EXPECT_EQ(window.currentPage(), list);
}

TEST_F(PlacesTest, StandInTheAdministrationWithTheirPurpose)
{
    QAction &lists = window.actions().action(ActionId::EditCodeLists);
    QAction &settings = window.actions().action(ActionId::ShowSettings);
    lists.setEnabled(false);
    settings::AdministrationPage page(window.actions());
    bool isOpened = false;
    QObject::connect(&settings, &QAction::triggered, &page, [&isOpened] { isOpened = true; });
    auto *first = qobject_cast<QAbstractButton *>(page.firstField());
    ASSERT_NE(first, nullptr);
    EXPECT_NE(first->text(), lists.text().remove(u'&')); // what cannot be done takes no focus
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->text() == settings.text().remove(u'&'))
            button->click();
    }
    EXPECT_TRUE(isOpened);
}
