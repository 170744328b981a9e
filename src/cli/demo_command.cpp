#include "cli/new_store.h"
#include "cli/output_file.h"
#include "services/demo/create_demo_store.h"
#include "services/store/load_directory.h"
#include "words/report_text.h"

namespace lotse::cli {

using words::CommandLineSentence;

Outcome runDemo(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const auto scale = *domain::fromWord<services::demo::DemoScale>(arguments.text(QLatin1String("--scale")));
    const auto seed = quint64(
        arguments.number(QLatin1String("--seed"), services::CreateDemoStore::defaultSeed));
    services::NewStore content;
    content.organisation = QStringLiteral("Hotline Beispiel");
    LOTSE_ACCEPT(store, NewStore::create(invocation, content));
    LOTSE_CHECK(services::loadDirectory(store.context()));
    const auto progress = [&invocation](double done) {
        invocation.console.showProgress(words::progressPercent(done));
        return !invocation.environment.isStopRequested;
    };
    LOTSE_TRY(summary, services::CreateDemoStore(store.context()).run(scale, seed, progress));
    if (summary.stopped) {
        return tl::unexpected<Refusal>(
            Refusal(ExitStatus::Refused, {words::commandLineSentence(CommandLineSentence::Stopped)}));
    }
    if (const Outcome kept = store.keep(); !kept)
        return kept;
    LOTSE_ACCEPT(output, OutputFile::open(QStringLiteral("-"), invocation.environment.output));
    output.device().write(summary.toJson() + '\n');
    invocation.console.say(
        words::commandLineSentence(CommandLineSentence::StoreCreated, {invocation.storePath()}));
    invocation.console.say(words::reportWord(words::ReportWord::TestOperation));
    return output.commit();
}

} // namespace lotse::cli
