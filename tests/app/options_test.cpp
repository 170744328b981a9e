#include "app/options.h"

#include "words/language.h"

#include <gtest/gtest.h>

using namespace lotse;
using app::Options;

namespace {

Options parsed(const QStringList &arguments)
{
    words::setLanguage(base::Language::English);
    return app::parseOptions(QStringList{QStringLiteral("lotse")} + arguments);
}

} // namespace

TEST(Options, AreAllOptional)
{
    const Options options = parsed({});
    EXPECT_TRUE(options.refusal.isEmpty() && options.ends.isEmpty() && options.store.isEmpty());
    EXPECT_FALSE(options.language || options.theme || options.demo || options.newWindow);
}

TEST(Options, SayStoreLanguageAndTheme)
{
    const Options options = parsed({QStringLiteral("--store"), QStringLiteral("a.lotse"),
                                    QStringLiteral("--language=de"), QStringLiteral("--theme"),
                                    QStringLiteral("contrast"), QStringLiteral("--demo")});
    EXPECT_TRUE(options.refusal.isEmpty());
    EXPECT_EQ(options.store, QStringLiteral("a.lotse"));
    EXPECT_EQ(options.language, base::Language::German);
    EXPECT_EQ(options.theme, kit::ThemeName::HighContrast);
    EXPECT_TRUE(options.demo);
}

TEST(Options, AreRefusedInASentence)
{
    const std::pair<QStringList, const char *> wrong[] = {
        {{QStringLiteral("--lang")}, "There is no option --lang here."},
        {{QStringLiteral("--store")}, "The option --store needs a value."},
        {{QStringLiteral("--theme=pink")},
         "“pink” is not possible for --theme. Choose one of: contrast, dark, light, system."},
        {{QStringLiteral("--text-size=250")}, "“250” is not possible for --text-size. Choose one of: 100 … 200."},
        {{QStringLiteral("--text-size=large")}, "“large” is not possible for --text-size. Choose one of: 100 … 200."},
        {{QStringLiteral("--tour")}, "The option --tour needs a value."},
        {{QStringLiteral("more")}, "“more” is one argument too many."},
    };
    for (const auto &[arguments, sentence] : wrong)
        EXPECT_EQ(parsed(arguments).refusal, QString::fromUtf8(sentence));
}

TEST(Options, TakeSizeAndColoursOfTheText)
{
    const Options options = parsed({QStringLiteral("--theme=system"), QStringLiteral("--text-size=150")});
    EXPECT_TRUE(options.refusal.isEmpty());
    EXPECT_TRUE(options.themeOfSystem);
    EXPECT_FALSE(options.theme);
    EXPECT_EQ(options.textSize, 1.5);
    EXPECT_FALSE(parsed({QStringLiteral("--theme=dark")}).themeOfSystem);
}

TEST(Options, EndWithHelpAndVersion)
{
    EXPECT_TRUE(parsed({QStringLiteral("--help")}).ends.contains(QStringLiteral("--new-window")));
    EXPECT_TRUE(parsed({QStringLiteral("--version")}).ends.startsWith(QStringLiteral("lotse ")));
}

TEST(Options, TakeTheTourAmongFictionalPeopleWhereNoStoreIsNamed)
{
    const QString tour = QStringLiteral("--tour=pictures");
    EXPECT_EQ(parsed({tour}).tour, QStringLiteral("pictures"));
    EXPECT_TRUE(parsed({tour}).demo);
    const QString store = QStringLiteral("--store=a.lotse");
    EXPECT_FALSE(parsed({tour, store}).demo);
    EXPECT_TRUE(parsed({tour, store, QStringLiteral("--demo")}).demo);
}
