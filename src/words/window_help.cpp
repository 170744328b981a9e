#include "words/window_help.h"

#include <QCoreApplication>

namespace lotse::words {

namespace {

struct Line {
    const char *option;
    const char *text;
};

constexpr Line lines[] = {
    {"--store FILE", QT_TRANSLATE_NOOP("WindowHelp", "the store to work with, instead of the usual one")},
    {"--language de|en", QT_TRANSLATE_NOOP("WindowHelp", "language of the window")},
    {"--theme light|dark|contrast|system", QT_TRANSLATE_NOOP("WindowHelp", "how the window looks; system: as the desktop does")},
    {"--text-size PERCENT", QT_TRANSLATE_NOOP("WindowHelp", "how large the text is, 100 to 200")},
    {"--demo", QT_TRANSLATE_NOOP("WindowHelp", "look around with fictional people; gone at the end")},
    {"--new-window", QT_TRANSLATE_NOOP("WindowHelp", "another window, beside the one that is open")},
    {"--tour FOLDER", QT_TRANSLATE_NOOP("WindowHelp", "play the main job, in a copy of the store, and leave pictures and reports in the folder")},
    {"--version", QT_TRANSLATE_NOOP("WindowHelp", "show the version")},
    {"--help", QT_TRANSLATE_NOOP("WindowHelp", "show this help")},
};
constexpr int widthOfOptions = 36;

} // namespace

QString windowHelp()
{
    QString help = QCoreApplication::translate(
        "WindowHelp", "Lotse: calls, case files and referrals of a counselling hotline.");
    help += QStringLiteral("\n\n%1\n\n")
                .arg(QCoreApplication::translate("WindowHelp", "Usage: lotse [option …]"));
    for (const Line &line : lines) {
        help += QStringLiteral("  %1%2\n")
                    .arg(QLatin1String(line.option), -widthOfOptions)
                    .arg(QCoreApplication::translate("WindowHelp", line.text));
    }
    return help;
}

} // namespace lotse::words
