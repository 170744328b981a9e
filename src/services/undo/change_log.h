#pragma once

#include "services/use_case.h"

#include <variant>

namespace lotse::services {

/// One record before and after an act; `before` has revision 0 where the act made it.
template<class R>
struct Change {
    R before;
    R after;
};

using AnyChange = std::variant<Change<domain::Contact>, Change<domain::Task>, Change<domain::Referral>, Change<domain::CaseFile>>;

/// What one act changed, so that `TakeBack` can put it back.
struct ChangeLog {
    QString action; ///< the use case as a verb: "finish_contact"
    base::Instant at;
    QList<AnyChange> changes;
    bool isPartial = false; ///< the act also changed what cannot be put back

    [[nodiscard]] bool canBeTakenBack() const { return !changes.isEmpty() && !isPartial; }
};

/// The contact that an act linked or unlinked while it was not finished yet; null for other acts.
[[nodiscard]] const Change<domain::Contact> *linkWhileOpen(const ChangeLog &log);
/// The same of one change.
[[nodiscard]] bool isLinkWhileOpen(const Change<domain::Contact> &change);

/// Acts that can be taken back: what is finished, discarded, done, linked, moved or postponed.
[[nodiscard]] bool isReversible(const char *action);

/// Keeps a change of a reversible act, where somebody asked for it.
template<class R>
void logChange(const Context &context, const char *action, const R &before, const R &after)
{
    if (!context.changes || !isReversible(action))
        return;
    ChangeLog &log = *context.changes;
    log.action = QString::fromLatin1(action);
    log.at = context.clock.now();
    if constexpr (std::is_constructible_v<AnyChange, Change<R>>)
        log.changes.append(Change<R>{before, after});
    else
        log.isPartial = true;
}

} // namespace lotse::services
