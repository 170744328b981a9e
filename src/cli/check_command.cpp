#include "cli/command.h"
#include "cli/output_file.h"
#include "services/store/check_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lotse::cli {

Outcome runCheck(Invocation &invocation)
{
    LOTSE_ACCEPT(session, openStore(invocation));
    LOTSE_TRY(findings, services::CheckStore(session->context()).run());
    LOTSE_ACCEPT(output, OutputFile::open(QStringLiteral("-"), invocation.environment.output));
    for (const domain::StoreFinding &finding : findings) {
        const QJsonObject line = {{QStringLiteral("what"), finding.what},
                                  {QStringLiteral("table"), finding.table},
                                  {QStringLiteral("record"), finding.recordId}};
        output.device().write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    if (const Outcome written = output.commit(); !written)
        return written;
    invocation.console.say(findings.isEmpty()
                               ? words::commandLineSentence(words::CommandLineSentence::StoreIsSound)
                               : words::findingsCount(int(findings.size())));
    return findings.isEmpty() ? ExitStatus::Done : ExitStatus::UnsoundStore;
}

} // namespace lotse::cli
