#include "cli/program.h"

#include "cli/command.h"
#include "cli/command_table.h"
#include "cli/help.h"
#include "words/language.h"

#include <QCoreApplication>

namespace lotse::cli {

namespace {

Outcome runCommand(const Arguments &arguments, const Environment &environment, base::Language language,
                   Console &console)
{
    const auto now = arguments.instant(QLatin1String("--now"));
    const base::FixedClock fixed(now.value_or(base::Instant()));
    const base::Clock &clock = now ? static_cast<const base::Clock &>(fixed) : environment.clock;
    Invocation invocation{arguments, environment, clock, language, console};
    return arguments.command()->run(invocation);
}

} // namespace

int run(const QStringList &words, const Environment &environment)
{
    const base::Language language = requestedLanguage(words).value_or(environment.language);
    words::setLanguage(language);
    Console console(environment);

    const auto arguments = Arguments::parse(words, commandTable());
    if (!arguments) {
        const UsageFault &fault = arguments.error();
        console.say(words::commandLineSentence(fault.sentence, fault.params));
        console.say(words::usageHeading() + u' '
                    + (fault.command ? usageLine(*fault.command) : generalUsageLine()));
        return int(ExitStatus::WrongUsage);
    }
    if (arguments->has(QLatin1String("--version"))) {
        environment.output.write("lotsectl " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return int(ExitStatus::Done);
    }
    if (arguments->has(QLatin1String("--help"))) {
        environment.output.write(helpText(arguments->command(), commandTable()).toUtf8());
        return int(ExitStatus::Done);
    }
    const Outcome outcome = runCommand(*arguments, environment, language, console);
    if (outcome)
        return int(*outcome);
    console.say(outcome.error().sentences);
    return int(outcome.error().status);
}

} // namespace lotse::cli
