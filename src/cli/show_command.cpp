#include "cli/command.h"
#include "cli/output_file.h"
#include "services/exchange/show_record.h"

#include <QJsonDocument>

namespace lotse::cli {

Outcome runShow(Invocation &invocation)
{
    const auto kind = *domain::fromWord<services::ShownKind>(invocation.arguments.argument(0));
    const QString reference = invocation.arguments.argument(1);
    LOTSE_ACCEPT(session, openStore(invocation));
    const auto record = services::ShowRecord(session->context()).run(kind, reference);
    if (!record)
        return tl::unexpected<Refusal>(Refusal::at(reference, record.error()));
    LOTSE_ACCEPT(output, OutputFile::open(QStringLiteral("-"), invocation.environment.output));
    output.device().write(QJsonDocument(*record).toJson());
    return output.commit();
}

} // namespace lotse::cli
