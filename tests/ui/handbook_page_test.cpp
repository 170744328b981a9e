#include "handbook/handbook.h"
#include "handbook/handbook_page.h"
#include "kit/help.h"
#include "ui/clipping.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace lotse;
using base::Language;
using handbook::pageNames;

TEST(Handbook, HasEveryPageInBothLanguages)
{
    for (const Language language : {Language::German, Language::English}) {
        QSet<QString> titles;
        for (const QString &name : pageNames()) {
            const QString text = handbook::pageText(name, language);
            EXPECT_TRUE(text.startsWith(QStringLiteral("# "))) << qPrintable(name);
            EXPECT_GT(text.size(), 300) << qPrintable(name);
            titles.insert(handbook::pageTitle(name, language));
        }
        EXPECT_EQ(titles.size(), pageNames().size());
    }
}

TEST(Handbook, LinksOnlyToItsOwnPages)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    int links = 0;
    for (const Language language : {Language::German, Language::English}) {
        for (const QString &name : pageNames()) {
            auto found = link.globalMatch(handbook::pageText(name, language));
            while (found.hasNext()) {
                ++links;
                const QString target = found.next().captured(1);
                EXPECT_TRUE(target.endsWith(QStringLiteral(".md")) && pageNames().contains(target.chopped(3)))
                    << qPrintable(name + u' ' + target);
            }
        }
    }
    EXPECT_GT(links, 5);
}

TEST(Help, IsThatOfTheNearestHolder)
{
    QWidget page;
    auto *group = new QWidget(&page);
    auto *field = new QLineEdit(group);
    EXPECT_TRUE(kit::helpPageOf(field).isEmpty());
    kit::setHelpPage(page, QStringLiteral("call"));
    EXPECT_EQ(kit::helpPageOf(field), QStringLiteral("call"));
    kit::setHelpPage(*field, QStringLiteral("topics"));
    EXPECT_EQ(kit::helpPageOf(field), QStringLiteral("topics"));
    EXPECT_EQ(kit::helpPageOf(group), QStringLiteral("call"));
    EXPECT_TRUE(kit::helpPageOf(nullptr).isEmpty());
}

namespace {

class HandbookPageTest : public test::Looks
{
protected:
    HandbookPageTest()
    {
        page.resize(1200, 800);
        page.show();
    }
    QString text() const { return page.findChild<QTextBrowser *>()->toPlainText(); }

    handbook::HandbookPage page;
};

} // namespace

TEST_F(HandbookPageTest, OpensByNameByContentsAndByLink)
{
    page.open(QStringLiteral("danger"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("Danger and the emergency sheet")));
    auto *contents = page.findChild<QListView *>();
    QTest::keyClick(contents, Qt::Key_Down);
    EXPECT_EQ(page.current(), QStringLiteral("case_files"));
    Q_EMIT page.findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("topics.md")));
    EXPECT_EQ(page.current(), QStringLiteral("topics"));
    EXPECT_EQ(contents->currentIndex().row(), 1);
    page.open(QStringLiteral("no such page"));
    EXPECT_EQ(page.current(), pageNames().first());
}

TEST_F(HandbookPageTest, SpeaksTheLanguageOfTheWindow)
{
    page.open(QStringLiteral("keys"));
    QLocale::setDefault(QLocale(QLocale::German));
    speak(Language::German);
    EXPECT_TRUE(text().startsWith(QStringLiteral("Tasten")));
    QLocale::setDefault(QLocale(QLocale::English));
    speak(Language::English);
    EXPECT_TRUE(text().startsWith(QStringLiteral("Keys")));
    EXPECT_EQ(page.current(), QStringLiteral("keys"));
}

TEST_F(HandbookPageTest, WearsEveryLookAndIsNamed)
{
    for (const kit::ThemeName theme : test::allThemes) {
        wear(theme, 2);
        page.resize(1360, 860);
        QTest::qWait(1);
        EXPECT_EQ(test::clippedWidgets(page), QStringList()) << int(theme);
        EXPECT_EQ(test::unnamedFocusable(page), QStringList());
        const QTextBrowser *browser = page.findChild<QTextBrowser *>();
        EXPECT_EQ(browser->document()->defaultFont(), kit::lookOf(browser).font(kit::TextRole::Body));
    }
}
