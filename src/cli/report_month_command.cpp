#include "cli/write_report.h"
#include "services/report/month_document.h"

namespace lotse::cli {

Outcome runReportMonth(Invocation &invocation)
{
    LOTSE_ACCEPT(session, openStore(invocation));
    const services::Context &context = session->context();
    return writeReport(invocation, [&]() -> base::Result<documents::Report> {
        LOTSE_TRY(report,
                  services::ReportMonth(context).run(invocation.arguments.argument(0),
                                                     invocation.arguments.text(QLatin1String("--reason"))));
        return services::monthDocument(report, context.codes, invocation.language);
    });
}

} // namespace lotse::cli
