#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// How a case file is to end.
struct Closing {
    domain::CaseFileId id;
    int revision = 0;
    domain::Code reason = domain::notAsked; ///< of the list closing_reason
    QString outcome;
    QString waiveReason; ///< why referrals and tasks that are still open may stay unsettled
};

/// Closes a case file, or asks for it where a second person must look: where security was under review, or a child
/// under 14 or child welfare is concerned. A waive reason waives the open tasks; open referrals go on, and the reason
/// is kept as a note.
class ProposeClosing
{
public:
    explicit ProposeClosing(const Context &context) : m_context(context) {}

    /// The case file: closed, or closing where it waits for ConfirmClosing.
    [[nodiscard]] base::Result<domain::CaseFile> run(const Closing &closing);

private:
    [[nodiscard]] base::Result<bool> needsSecondPerson(const domain::CaseFile &caseFile);
    [[nodiscard]] base::Result<void> waive(const domain::CaseFile &caseFile, const QString &reason);

    Context m_context;
};

} // namespace lotse::services
