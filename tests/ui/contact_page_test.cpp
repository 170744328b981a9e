#include "call/contact_page.h"

#include "kit/field/day_field.h"
#include "kit/field/time_field.h"
#include "kit/form/reason_panel.h"
#include "kit/label.h"
#include "kit/message_strip.h"
#include "records/links_panel.h"
#include "services/contact/finish_contact.h"
#include "services/contact/start_contact.h"
#include "services/person/add_person.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace lotse;
using namespace lotse::domain;
using controllers::RecordController;

namespace {

class ContactPageTest : public test::Looks
{
protected:
    ContactPageTest()
    {
        window.resize(1500, 950);
        page->setParent(&window);
        page->resize(window.size());
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.reopenStore();
        EXPECT_TRUE(test::comes(opened));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    ~ContactPageTest() override { window.hide(); } // while the actions still live

    Contact finished()
    {
        return *open.stored([](const services::Context &context) -> base::Result<Contact> {
            Person person;
            person.role = QStringLiteral("caller");
            person.familyName = QStringLiteral("Beispiel");
            LOTSE_TRY(caller, services::AddPerson(context).run(person));
            LOTSE_TRY(contact, services::StartContact(context).run());
            {
                LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
                contact.callers = {caller.id};
                LOTSE_CHECK(context.store.contacts.update(contact));
                LOTSE_CHECK(transaction.commit());
            }
            return services::FinishContact(context).run(contact.id, contact.revision);
        });
    }
    Contact stored(const ContactId &id)
    {
        return *open.stored([id](const services::Context &context) { return context.store.contacts.find(id); });
    }
    void openContact(const ContactId &id)
    {
        QSignalSpy opened(&contacts, &RecordController::opened);
        EXPECT_TRUE(page->open(id));
        ASSERT_TRUE(test::comes(opened));
    }
    void save() { actions.action(kit::ActionId::SaveRecord).trigger(); }

    test::OpenDesk open;
    controllers::ContactController contacts{open.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
    call::ContactPage *page = new call::ContactPage(contacts, actions, navigator);
};

} // namespace

TEST_F(ContactPageTest, CorrectsAFinishedContact)
{
    const Contact contact = finished();
    openContact(contact.id);
    EXPECT_EQ(page->title(), contact.number);
    QLineEdit *minutes = nullptr;
    for (const kit::Label *label : page->findChildren<kit::Label *>()) {
        if (label->text() == QStringLiteral("Minutes"))
            minutes = qobject_cast<QLineEdit *>(label->buddy());
    }
    ASSERT_NE(minutes, nullptr);
    minutes->setFocus();
    QTest::keyClicks(minutes, QStringLiteral("12"));
    QSignalSpy saved(&contacts, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
    EXPECT_EQ(stored(contact.id).minutes, 12);
    EXPECT_EQ(test::unnamedFocusable(window), QStringList());
}

TEST_F(ContactPageTest, LeadsToThePeopleOfTheContact)
{
    openContact(finished().id);
    const auto panels = page->findChildren<records::LinksPanel *>();
    ASSERT_FALSE(panels.first()->isHidden());
    const auto buttons = panels.first()->findChildren<QAbstractButton *>();
    ASSERT_EQ(buttons.size(), 1);
    EXPECT_EQ(buttons.first()->text(), QStringLiteral("Beispiel, caller"));
    buttons.first()->click();
    EXPECT_TRUE(navigator.went.value(0).startsWith(QStringLiteral("person ")));
}

TEST_F(ContactPageTest, WithdrawsWithAReasonOnly)
{
    const Contact contact = finished();
    openContact(contact.id);
    auto *reason = page->findChild<kit::ReasonPanel *>();
    QTest::keyClick(reason->field(), Qt::Key_Return);
    EXPECT_EQ(stored(contact.id).status, ContactStatus::Finished);
    QTest::keyClicks(reason->field(), QStringLiteral("recorded twice"));
    QSignalSpy opened(&contacts, &RecordController::opened);
    QTest::keyClick(reason->field(), Qt::Key_Return);
    ASSERT_TRUE(test::comes(opened));
    EXPECT_EQ(stored(contact.id).status, ContactStatus::Withdrawn);
    EXPECT_EQ(stored(contact.id).withdrawnReason, QStringLiteral("recorded twice"));
    EXPECT_TRUE(reason->isHidden());
}

TEST_F(ContactPageTest, EntersACallLaterThanItWas)
{
    page->begin();
    auto *day = page->findChild<kit::DayField *>();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("20.11."));
    auto *time = page->findChild<kit::TimeField *>();
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, QStringLiteral("930"));
    QSignalSpy saved(&contacts, &RecordController::saved);
    save();
    ASSERT_TRUE(test::comes(saved));
    const Contact contact = contacts.record();
    EXPECT_EQ(contact.startedAt, base::instantFromIso(QStringLiteral("2026-11-20T09:30:00+01:00")));
    EXPECT_TRUE(contact.enteredLater);
    EXPECT_FALSE(contact.number.isEmpty());
}
