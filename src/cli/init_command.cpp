#include "cli/new_store.h"

#include "services/store/load_directory.h"
#include "words/report_text.h"

namespace lotse::cli {

using words::CommandLineSentence;

Outcome runInit(Invocation &invocation)
{
    services::NewStore content;
    content.organisation = invocation.arguments.text(QLatin1String("--organisation"));
    content.timeZone = invocation.arguments.text(QLatin1String("--time-zone"), content.timeZone);
    LOTSE_ACCEPT(store, NewStore::create(invocation, content));
    if (invocation.arguments.has(QLatin1String("--with-directory")))
        LOTSE_CHECK(services::loadDirectory(store.context()));
    if (const Outcome kept = store.keep(); !kept)
        return kept;
    invocation.console.say(
        words::commandLineSentence(CommandLineSentence::StoreCreated, {invocation.storePath()}));
    invocation.console.say(words::reportWord(words::ReportWord::TestOperation));
    return ExitStatus::Done;
}

} // namespace lotse::cli
