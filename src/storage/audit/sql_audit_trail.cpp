#include "storage/audit/sql_audit_trail.h"

#include "domain/record/code.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lotse::storage {

using domain::AccountId;
using domain::AuditEntry;
using domain::FieldChange;
using domain::RecordKind;

static QString jsonOf(const QStringList &fields)
{
    if (fields.isEmpty())
        return QStringLiteral("[]");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(fields)).toJson(QJsonDocument::Compact));
}

base::Result<void> SqlAuditTrail::append(const AuditEntry &entry)
{
    LOTSE_TRY(query, m_context.connection.statement("audit/append"));
    return query.bind("id", base::createUuidV7())
        .bind("organisation_id", m_context.organisation.id)
        .bind("at", entry.at.milliseconds)
        .bind("actor_id", entry.actor.text())
        .bind("action", entry.action)
        .bind("record_kind", domain::word(entry.kind))
        .bind("record_id", entry.recordId)
        .bind("field_of_work", entry.fieldOfWork)
        .bind("fields", jsonOf(entry.fields))
        .bind("run_id", nullIfEmpty(entry.run.text()))
        .run();
}

base::Result<QList<AuditEntry>> SqlAuditTrail::entriesOf(RecordKind kind, const QString &recordId) const
{
    LOTSE_TRY(query, m_context.connection.statement("audit/entries_of"));
    LOTSE_CHECK(query.bind("record_kind", domain::word(kind)).bind("record_id", recordId).run());
    QList<AuditEntry> entries;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return entries;
        QStringList fields;
        for (const QJsonValue &field : QJsonDocument::fromJson(query.text(4).toUtf8()).array())
            fields.append(field.toString());
        entries.append({base::Instant{query.number(0)}, AccountId::fromStored(query.text(1)), query.text(2), kind,
                        recordId, query.text(3), fields, domain::RunId::fromStored(query.text(5))});
    }
}

base::Result<void> SqlAuditTrail::keepChange(const FieldChange &change)
{
    LOTSE_TRY(query, m_context.connection.statement("audit/keep_change"));
    return query.bind("record_id", change.recordId)
        .bind("revision", change.revision)
        .bind("field", change.field)
        .bind("record_kind", domain::word(change.kind))
        .bind("at", change.at.milliseconds)
        .bind("actor_id", change.actor.text())
        .bind("before", change.before)
        .run();
}

base::Result<QList<FieldChange>> SqlAuditTrail::changesOf(RecordKind kind, const QString &recordId) const
{
    LOTSE_TRY(query, m_context.connection.statement("audit/changes_of"));
    LOTSE_CHECK(query.bind("record_kind", domain::word(kind)).bind("record_id", recordId).run());
    QList<FieldChange> changes;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return changes;
        changes.append({kind, recordId, int(query.number(0)), base::Instant{query.number(1)},
                        AccountId::fromStored(query.text(2)), query.text(3), query.text(4)});
    }
}

} // namespace lotse::storage
