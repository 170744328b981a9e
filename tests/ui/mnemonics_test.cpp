// A letter with Alt leads to one place: in a page to no field that shares it with another, or with a menu.

#include "call/call_page.h"
#include "controllers/contact/call_controller.h"
#include "controllers/person/caller_controller.h"
#include "controllers/store/first_start_controller.h"
#include "settings/code_lists_page.h"
#include "settings/first_start_page.h"
#include "shell/action_registry.h"
#include "shell/action_table.h"
#include "support/open_desk.h"
#include "ui/looks.h"

#include <QAbstractButton>
#include <QLabel>

using namespace lotse;

namespace {

/// "Alt+A: Ansicht, anlegen" for each letter that leads to more than one place.
QStringList shared(const QWidget &page)
{
    QMap<QString, QStringList> places;
    const auto add = [&places](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            places[key.toString()].append(text);
    };
    for (int menu = 0; menu < int(shell::menuCount); ++menu)
        add(shell::menuTitle(shell::Menu(menu)));
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy())
            add(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>())
        add(button->text());
    QStringList shared;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place->size() > 1)
            shared.append(place.key() + QStringLiteral(": ") + place->join(QStringLiteral(", ")));
    }
    return shared;
}

class MnemonicsTest : public test::Looks
{
protected:
    void expectNoneShared(const QWidget &page)
    {
        for (const base::Language language : {base::Language::English, base::Language::German}) {
            speak(language);
            EXPECT_EQ(shared(page).join(u'\n').toStdString(), "");
        }
    }

    test::OpenDesk desk;
    QWidget window;
    shell::ActionRegistry actions{&window};
};

} // namespace

TEST_F(MnemonicsTest, OfACallLeadToOnePlace)
{
    controllers::CallController calls{desk.desk};
    controllers::CallerController callers{desk.desk};
    call::CallPage page({desk.desk, calls, callers}, actions);
    expectNoneShared(page);
}

TEST_F(MnemonicsTest, OfTheCodeListsLeadToOnePlace)
{
    controllers::CodeListController codes{desk.desk};
    settings::CodeListsPage page(desk.desk, codes, actions);
    expectNoneShared(page);
}

TEST_F(MnemonicsTest, OfTheFirstStartLeadToOnePlace)
{
    controllers::FirstStartController first{desk.desk};
    settings::FirstStartPage page(first, QStringLiteral("a.lotse"), QStringLiteral("b.lotse"));
    expectNoneShared(page);
}
