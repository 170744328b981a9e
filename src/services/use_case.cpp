#include "services/use_case.h"

#include <type_traits>

namespace lotse::services {

base::Result<void> require(const Context &context, domain::Action action)
{
    if (!domain::permits(context.actor, action))
        return base::failure(base::ErrorCode::Forbidden, domain::word(action));
    return {};
}

base::Result<void> requirePurpose(const Context &context, const domain::Code &fieldOfWork)
{
    if (!domain::worksIn(context.actor, fieldOfWork))
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("requirePurpose"));
    return {};
}

base::Result<void> requireNone(const QList<base::FieldIssue> &issues, const char *where)
{
    if (!issues.isEmpty())
        return base::failure(base::ErrorCode::Invalid, QString::fromLatin1(where), issues);
    return {};
}

base::Result<void> audit(const Context &context, const AuditedAct &act)
{
    return context.store.audit.append({context.clock.now(), context.actor.id, QString::fromLatin1(act.action),
                                       act.kind, act.recordId, act.fieldOfWork, act.fields, context.run});
}

QString historyText(const domain::FieldValue &value)
{
    return std::visit(
        [](const auto &held) -> QString {
            using T = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<T, QString>)
                return held;
            else if constexpr (std::is_same_v<T, QStringList>)
                return held.join(u';');
            else if constexpr (std::is_same_v<T, qint64>)
                return QString::number(held);
            else
                return base::isoFromInstant(held);
        },
        value);
}

} // namespace lotse::services
