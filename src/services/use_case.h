#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/account/actor.h"
#include "domain/record/field.h"
#include "domain/store.h"

namespace lotse::services {

struct ChangeLog;

/// What every use case is given: the store of one connection, the clock, who acts, the organisation and its
/// code lists. Plain references; the composition root owns them and outlives the use case.
struct Context {
    domain::Store &store;
    const base::Clock &clock;
    const domain::Actor &actor;
    const domain::Organisation &organisation;
    const domain::CodeBook &codes;
    ChangeLog *changes = nullptr; ///< keeps what an act changes, where somebody may want to take it back
    domain::RunId run = {}; ///< what happens belongs to this import or generation; null for a single act

    /// Today in the organisation's time zone.
    [[nodiscard]] QDate today() const { return base::localDay(clock.now(), organisation.zone); }
};

/// Refuses with Forbidden unless the actor may do this. The first line of every use case.
[[nodiscard]] base::Result<void> require(const Context &context, domain::Action action);

/// Refuses with NotFound, as if the record did not exist, where the actor does not work in its field of work.
[[nodiscard]] base::Result<void> requirePurpose(const Context &context, const domain::Code &fieldOfWork);

/// Refuses with Invalid where there are issues.
[[nodiscard]] base::Result<void> requireNone(const QList<base::FieldIssue> &issues, const char *where);

/// What the audit trail keeps of one act, beside who did it and when.
struct AuditedAct {
    const char *action; ///< the use case as a verb: "finish_contact"
    domain::RecordKind kind;
    QString recordId = {};
    domain::Code fieldOfWork = domain::notAsked;
    QStringList fields = {}; ///< names of the fields that changed
};

/// Appends the audit entry of one act.
[[nodiscard]] base::Result<void> audit(const Context &context, const AuditedAct &act);

/// A field value as the text that the field history keeps; lists joined with ';', instants in ISO 8601.
[[nodiscard]] QString historyText(const domain::FieldValue &value);

/// Keeps the earlier value of every field that differs between two versions of a record, and tells which these are.
template<class R>
[[nodiscard]] base::Result<QStringList> keepHistory(const Context &context, const R &before, const R &after)
{
    QStringList changed;
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        const domain::FieldValue earlier = field.read(before);
        if (earlier == field.read(after))
            continue;
        changed.append(field.name);
        LOTSE_CHECK(context.store.audit.keepChange({domain::RecordTraits<R>::kind, before.id.text(), before.revision,
                                                    context.clock.now(), context.actor.id, field.name,
                                                    historyText(earlier)}));
    }
    return changed;
}

} // namespace lotse::services
