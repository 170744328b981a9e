#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// The fields that are edited in place. Status, owner, people and closing have use cases of their own.
struct CaseFileEdit {
    domain::CaseFileId id;
    int revision = 0;
    QDate openedOn;
    domain::Code state = domain::notAsked;
    domain::Code danger = domain::notAsked;
    domain::Code securityStatus = domain::notAsked;
    QString note;
};

/// Corrects a live case file; earlier values stay in its history. The year of the opening is fixed, because
/// the number carries it.
class ChangeCaseFile
{
public:
    explicit ChangeCaseFile(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const CaseFileEdit &edit);

private:
    Context m_context;
};

} // namespace lotse::services
