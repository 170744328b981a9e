#include "cli/write_report.h"
#include "services/report/case_document.h"

namespace lotse::cli {

Outcome runReportCaseFile(Invocation &invocation)
{
    using Names = services::ReportCaseFile::Names;
    LOTSE_ACCEPT(session, openStore(invocation));
    const services::Context &context = session->context();
    const bool isWithoutNames = invocation.arguments.has(QLatin1String("--without-names"));
    return writeReport(invocation, [&]() -> base::Result<documents::Report> {
        LOTSE_TRY(report,
                  services::ReportCaseFile(context).run(invocation.arguments.argument(0),
                                                        isWithoutNames ? Names::LeftOut : Names::Shown));
        return services::caseDocument(report, context.codes, invocation.language);
    });
}

} // namespace lotse::cli
