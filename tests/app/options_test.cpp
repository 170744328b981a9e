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
         "“pink” is not possible for --theme. Choose one of: contrast, dark, light."},
        {{QStringLiteral("more")}, "“more” is one argument too many."},
    };
    for (const auto &[arguments, sentence] : wrong)
        EXPECT_EQ(parsed(arguments).refusal, QString::fromUtf8(sentence));
}

TEST(Options, EndWithHelpAndVersion)
{
    EXPECT_TRUE(parsed({QStringLiteral("--help")}).ends.contains(QStringLiteral("--new-window")));
    EXPECT_TRUE(parsed({QStringLiteral("--version")}).ends.startsWith(QStringLiteral("lotse ")));
}

TEST(Options, TakeTheTourAmongFictionalPeopleWhereNoStoreIsNamed)
{
    EXPECT_TRUE(parsed({QStringLiteral("--tour")}).tour);
    EXPECT_TRUE(parsed({QStringLiteral("--tour")}).demo);
    const QString store = QStringLiteral("--store=a.lotse");
    EXPECT_FALSE(parsed({QStringLiteral("--tour"), store}).demo);
    EXPECT_TRUE(parsed({QStringLiteral("--tour"), store, QStringLiteral("--demo")}).demo);
}
