#pragma once

#include "services/undo/change_log.h"

namespace lotse::services {

/// Puts back what an act changed, as long as nobody changed it again, within ten minutes. An act like others:
/// permitted, written at once or not at all, and audited. A call that had been running becomes a draft and keeps its
/// number; a task that the act made is waived, a contact or case file that it made is withdrawn. A contact that is being
/// recorded is written all the time: only its links go back, and what was typed since stays.
class TakeBack
{
public:
    static constexpr qint64 milliseconds = 10 * 60 * 1000;

    explicit TakeBack(const Context &context) : m_context(context) {}

    /// Conflict where a record was changed since, or the time is over.
    [[nodiscard]] base::Result<void> run(const ChangeLog &log);

private:
    [[nodiscard]] base::Result<void> putBack(const Change<domain::Contact> &change) const;
    [[nodiscard]] base::Result<void> putLinksBack(const Change<domain::Contact> &change) const;
    [[nodiscard]] base::Result<void> putBack(const Change<domain::Task> &change) const;
    [[nodiscard]] base::Result<void> putBack(const Change<domain::Referral> &change) const;
    [[nodiscard]] base::Result<void> putBack(const Change<domain::CaseFile> &change) const;
    template<class R>
    [[nodiscard]] base::Result<void> putBack(const Change<R> &change, R restored, domain::Action action,
                                             domain::RecordRepository<R> &repository) const;

    Context m_context;
};

} // namespace lotse::services
