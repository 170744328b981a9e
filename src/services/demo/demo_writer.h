#pragma once

#include "services/demo/demo_record.h"
#include "services/demo/demo_summary.h"
#include "services/use_case.h"

namespace lotse::services::demo {

/// Puts generated records into the store with their numbers and audit entries, and counts them. Needs a transaction
/// around it.
class DemoWriter
{
public:
    explicit DemoWriter(const Context &context) : m_context(context) { m_context.run = domain::RunId::create(); }

    [[nodiscard]] base::Result<void> write(DemoRecord &record);
    [[nodiscard]] const DemoSummary &summary() const { return m_summary; }

private:
    [[nodiscard]] base::Result<void> insert(domain::Account &account);
    [[nodiscard]] base::Result<void> insert(domain::Person &person);
    [[nodiscard]] base::Result<void> insert(domain::CaseFile &caseFile);
    [[nodiscard]] base::Result<void> insert(domain::Contact &contact);
    [[nodiscard]] base::Result<void> insert(domain::Referral &referral);
    [[nodiscard]] base::Result<void> insert(ReportedFeedback &feedback);
    [[nodiscard]] base::Result<void> insert(domain::Task &task);
    [[nodiscard]] base::Result<void> insert(domain::Note &note);
    template<class R>
    [[nodiscard]] base::Result<void> enter(domain::RecordKind kind, const R &record,
                                           const domain::Code &fieldOfWork);
    [[nodiscard]] base::Result<void> number(QString &out, domain::NumberKind kind, int year);

    Context m_context;
    DemoSummary m_summary;
};

} // namespace lotse::services::demo
