#include "cli/write_report.h"

#include "cli/output_file.h"

namespace lotse::cli {

Outcome writeReport(const Invocation &invocation,
                    const std::function<base::Result<documents::Report>()> &make)
{
    const QString path = invocation.arguments.text(QLatin1String("--out"));
    const auto format = documents::reportFormatFromWord(invocation.arguments.text(QLatin1String("--format")));
    LOTSE_ACCEPT(output, OutputFile::open(path, invocation.environment.output));
    LOTSE_TRY(report, make());
    if (const auto written = documents::writeReport(report, *format, output.device()); !written)
        return tl::unexpected<Refusal>(Refusal::at(path, written.error()));
    return output.commit();
}

} // namespace lotse::cli
