#pragma once

#include "case_file/case_page.h"

#include "case_file/link_panel.h"
#include "case_file/note_panel.h"
#include "kit/button.h"
#include "kit/field/choice_combo.h"
#include "kit/field/day_field.h"
#include "kit/field/inline_issue.h"
#include "kit/field/note_edit.h"
#include "kit/field/tab_row.h"
#include "kit/label.h"
#include "kit/marks.h"
#include "records/conflict_panel.h"
#include "services/case_file/open_case_file.h"
#include "services/person/add_person.h"
#include "services/task/add_task.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"
#include "ui/clipping.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"
#include "ui/spoken.h"
#include "ui/texts.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QRadioButton>

namespace lotse::test {

using case_file::CasePage;
using controllers::CaseFileController;
using kit::ActionId;

/// Monday 23 November 2026. A case file of the person at the window.
class CasePageTest : public test::Looks
{
protected:
    CasePageTest()
    {
        window.resize(1400, 900);
        page->setParent(&window);
        page->resize(window.size());
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.reopenStore(); // the page learns the codes
        EXPECT_TRUE(test::comes(opened));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window)); // fields are left only there
    }
    ~CasePageTest() override { window.hide(); } // while the actions still live

    domain::CaseFile added(const services::CaseFileOpening &opening = {})
    {
        return *open.stored(
            [opening](const services::Context &context) { return services::OpenCaseFile(context).run(opening); });
    }
    domain::Person person(const char *family, const char *role = "caller")
    {
        domain::Person somebody;
        somebody.role = QString::fromLatin1(role);
        somebody.familyName = QString::fromUtf8(family);
        const auto stored = open.stored(
            [somebody](const services::Context &context) { return services::AddPerson(context).run(somebody); });
        EXPECT_TRUE(stored);
        return *stored;
    }
    void show(const domain::CaseFile &caseFile)
    {
        QSignalSpy opened(&caseFiles, &CaseFileController::caseFileOpened);
        page->open(caseFile.id);
        ASSERT_TRUE(test::comes(opened));
        page->firstField()->setFocus();
    }
    template<class Act>
    void doAndWait(Act act)
    {
        QSignalSpy changed(&caseFiles, &CaseFileController::caseFileChanged);
        act();
        ASSERT_TRUE(test::comes(changed)) << qPrintable(told());
    }
    template<class Widget>
    Widget *part() const { return page->findChild<Widget *>(); }
    /// The list or table of this name.
    QAbstractItemView *list(const char *name) const
    {
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            if (view->accessibleName() == QString::fromLatin1(name))
                return view;
        }
        return nullptr;
    }
    kit::Button *button(const char *text) const
    {
        for (kit::Button *each : page->findChildren<kit::Button *>()) {
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const char *text)
    {
        ASSERT_TRUE(button(text)) << text;
        QTest::keyClick(button(text), Qt::Key_Space);
    }
    void trigger(ActionId id)
    {
        ASSERT_TRUE(actions.action(id).isEnabled());
        actions.action(id).trigger();
    }
    void goTo(int tab)
    {
        part<kit::TabRow>()->setCurrent(tab);
        Q_EMIT part<kit::TabRow>()->currentChanged(tab);
        for (int i = 0; i < 3; ++i) // a page within a pane within a stack is laid out from the outside in
            QCoreApplication::processEvents();
    }
    domain::AccountId colleague(const char *login)
    {
        const auto stored = open.stored([login](const services::Context &context) -> base::Result<domain::AccountId> {
            LOTSE_TRY(transaction, domain::Transaction::beginWrite(context.store.unitOfWork));
            domain::Account account;
            account.id = domain::AccountId::create();
            account.login = QString::fromLatin1(login);
            LOTSE_CHECK(context.store.accounts.insert(account));
            LOTSE_CHECK(transaction.commit());
            return account.id;
        });
        EXPECT_TRUE(stored);
        return stored.value_or(domain::AccountId());
    }
    /// Opens the form of the case file's own fields.
    void edit()
    {
        QSignalSpy opened(&fields, &controllers::RecordController::opened);
        press("Edit …");
        ASSERT_TRUE(test::comes(opened));
    }
    /// The widget of a field that is asked for, by the label that is its buddy.
    template<class Field>
    Field *field(const char *label) const
    {
        for (const kit::Label *each : part<kit::RecordForm>()->findChildren<kit::Label *>()) {
            if (each->text() == QString::fromLatin1(label) && each->buddy())
                return qobject_cast<Field *>(each->buddy());
        }
        return nullptr;
    }
    QString texts() const { return test::visibleTexts(*page); }
    QString told() const { return happened.isEmpty() ? QString() : happened.last().first().value<kit::Message>().result; }
    const controllers::CaseFileReport &report() const { return *caseFiles.caseFile(); }

    test::OpenDesk open;
    CaseFileController caseFiles{open.desk};
    controllers::CaseFieldsController fields{open.desk};
    controllers::TaskController tasks{open.desk};
    controllers::NoteController notes{open.desk};
    controllers::CallerController callers{open.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
    CasePage *page = new CasePage({caseFiles, fields, tasks, notes, callers}, actions, navigator);
    QSignalSpy happened{page, &CasePage::happened};
};

} // namespace lotse::test
