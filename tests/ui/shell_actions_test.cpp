#include "shell/action_registry.h"

#include "words/language.h"

#include <QAction>
#include <QMap>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotse;
using shell::ActionRow;
using shell::actionTable;

namespace {

QString mnemonicOf(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    return mark < 0 ? QString() : text.mid(mark + 1, 1).toLower();
}

class ActionsTest : public ::testing::TestWithParam<base::Language>
{
protected:
    ActionsTest() : window((words::setLanguage(GetParam()), nullptr)) {}
    ~ActionsTest() override { words::setLanguage(base::Language::English); }

    QWidget window;
    shell::ActionRegistry registry{&window};
};

} // namespace

TEST(ActionTable, NamesEveryActionOnce)
{
    QSet<int> ids;
    for (const ActionRow &row : actionTable())
        ids.insert(int(row.id));
    EXPECT_EQ(ids.size(), kit::actionCount);
    EXPECT_EQ(qsizetype(actionTable().size()), kit::actionCount);
}

TEST(ActionTable, GivesNoShortcutTwice)
{
    QMap<QString, int> uses;
    for (const ActionRow &row : actionTable()) {
        const QString keys = QString::fromLatin1(row.shortcut);
        if (keys.isEmpty())
            continue;
        EXPECT_EQ(++uses[keys], 1) << row.shortcut;
        EXPECT_FALSE(QKeySequence::fromString(keys, QKeySequence::PortableText).isEmpty()) << row.shortcut;
        // A letter alone would take it from whoever types.
        EXPECT_TRUE(keys.contains(u'+') || keys.startsWith(u'F')) << row.shortcut;
    }
}

TEST_P(ActionsTest, GiveEachMenuItsMnemonicsOnce)
{
    QSet<QString> titles;
    QMap<int, QSet<QString>> texts;
    for (int menu = 0; menu < shell::menuCount; ++menu) {
        const QString mnemonic = mnemonicOf(shell::menuTitle(shell::Menu(menu)));
        EXPECT_FALSE(mnemonic.isEmpty() || titles.contains(mnemonic))
            << qPrintable(shell::menuTitle(shell::Menu(menu)));
        titles.insert(mnemonic);
    }
    for (const ActionRow &row : actionTable()) {
        const QString text = registry.action(row.id).text();
        const QString mnemonic = mnemonicOf(text);
        EXPECT_FALSE(mnemonic.isEmpty() || texts[int(row.menu)].contains(mnemonic)) << qPrintable(text);
        texts[int(row.menu)].insert(mnemonic);
    }
}

TEST_P(ActionsTest, StandInTheMenus)
{
    QMenuBar bar;
    registry.fill(bar);
    QSet<QAction *> shown;
    for (const QAction *menu : bar.actions()) {
        for (QAction *action : menu->menu()->actions())
            shown.insert(action);
    }
    for (const ActionRow &row : actionTable())
        EXPECT_TRUE(shown.contains(&registry.action(row.id))) << row.text;
}

TEST_P(ActionsTest, SpeakTheLanguageOfTheWindow)
{
    const bool isGerman = GetParam() == base::Language::German;
    EXPECT_EQ(registry.action(kit::ActionId::FinishCall).text().remove(u'&'),
              isGerman ? QStringLiteral("Anruf beenden") : QStringLiteral("Finish call"));
}

INSTANTIATE_TEST_SUITE_P(Languages, ActionsTest,
                         ::testing::Values(base::Language::German, base::Language::English));
