#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Takes back a case file that was opened by mistake. It keeps its number, counts nowhere and cannot change any more.
/// Its referrals and tasks must be settled first.
class WithdrawCaseFile
{
public:
    explicit WithdrawCaseFile(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision,
                                                     const QString &reason);

private:
    Context m_context;
};

} // namespace lotse::services
