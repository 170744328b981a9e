#include "cli/command.h"
#include "cli/output_file.h"
#include "services/exchange/search_records.h"

namespace lotse::cli {

Outcome runSearch(Invocation &invocation)
{
    constexpr int usualLimit = 50;
    const Arguments &arguments = invocation.arguments;
    const QString kindWord = arguments.text(QLatin1String("--kind"), QStringLiteral("all"));
    const auto kind = *domain::fromWord<services::SearchedKind>(kindWord);
    const auto limit = int(arguments.number(QLatin1String("--limit"), usualLimit));
    LOTSE_ACCEPT(session, openStore(invocation));
    LOTSE_TRY(hits, services::SearchRecords(session->context()).run(arguments.argument(0), kind, limit));
    LOTSE_ACCEPT(output, OutputFile::open(QStringLiteral("-"), invocation.environment.output));
    for (const domain::SearchHit &hit : hits)
        output.device().write(services::toJson(hit) + '\n');
    return output.commit();
}

} // namespace lotse::cli
