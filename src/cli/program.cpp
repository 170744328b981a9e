#include "cli/program.h"

#include "base/log.h"
#include "cli/command.h"
#include "cli/command_table.h"
#include "cli/help.h"
#include "words/language.h"

#include <QCoreApplication>
#include <QElapsedTimer>

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

ExitStatus refuse(const Refusal &refusal, Console &console)
{
    if (refusal.cause)
        base::logFailure(*refusal.cause);
    console.say(refusal.sentences);
    return refusal.status;
}

ExitStatus refuse(const UsageFault &fault, Console &console)
{
    console.say(words::commandLineSentence(fault.sentence, fault.params));
    console.say(words::usageHeading() + u' '
                + (fault.command ? usageLine(*fault.command) : generalUsageLine()));
    return ExitStatus::WrongUsage;
}

ExitStatus answer(const Arguments &arguments, const Environment &environment, base::Language language,
                  Console &console)
{
    if (arguments.has(QLatin1String("--version"))) {
        environment.output.write("lotsectl " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return ExitStatus::Done;
    }
    if (arguments.has(QLatin1String("--help"))) {
        environment.output.write(helpText(arguments.command(), commandTable()).toUtf8());
        return ExitStatus::Done;
    }
    const Outcome outcome = runCommand(arguments, environment, language, console);
    return outcome ? *outcome : refuse(outcome.error(), console);
}

/// The command by its name in the table: what was typed beside it stays out of the log.
void logStart(const CommandSyntax *command)
{
    base::logEvent("start",
                   QCoreApplication::applicationVersion() + u' '
                       + (command ? command->name : QStringLiteral("no command")));
}

} // namespace

int run(const QStringList &words, const Environment &environment)
{
    QElapsedTimer watch;
    watch.start();
    const base::Language language = requestedLanguage(words).value_or(environment.language);
    words::setLanguage(language);
    Console console(environment);

    const auto arguments = Arguments::parse(words, commandTable());
    logStart(arguments ? arguments->command() : arguments.error().command);
    const auto status = int(arguments ? answer(*arguments, environment, language, console)
                                      : refuse(arguments.error(), console));
    base::logEvent("end", QStringLiteral("status %1 after %2 ms").arg(status).arg(watch.elapsed()));
    return status;
}

} // namespace lotse::cli
