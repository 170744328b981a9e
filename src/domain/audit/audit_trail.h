#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/record/ids.h"

#include <QStringList>

namespace lotse::domain {

/// One line of the audit trail: who did what to which record, and the names of the fields that changed.
/// Never a value: values live in the record's own history and die with the record.
struct AuditEntry {
    base::Instant at;
    AccountId actor;
    QString action;        ///< the use case as a verb: "finish_contact"
    RecordKind kind = RecordKind::Contact;
    QString recordId;
    QString fieldOfWork;
    QStringList fields;
    RunId run;             ///< one for all entries of an import; null otherwise

    bool operator==(const AuditEntry &) const = default;
};

/// An earlier value of one field of one record.
struct FieldChange {
    RecordKind kind = RecordKind::Contact;
    QString recordId;
    int revision = 0;      ///< the revision that held the earlier value
    base::Instant at;      ///< when it was replaced
    AccountId actor;
    QString field;
    QString before;        ///< as text; lists joined with ';'

    bool operator==(const FieldChange &) const = default;
};

/// Append-only, inside the transaction of the change it records.
class AuditTrail
{
public:
    virtual ~AuditTrail() = default;

    [[nodiscard]] virtual base::Result<void> append(const AuditEntry &entry) = 0;
    [[nodiscard]] virtual base::Result<QList<AuditEntry>> entriesOf(RecordKind kind, const QString &recordId) const = 0;
    [[nodiscard]] virtual base::Result<void> keepChange(const FieldChange &change) = 0;
    [[nodiscard]] virtual base::Result<QList<FieldChange>> changesOf(RecordKind kind, const QString &recordId) const = 0;
};

} // namespace lotse::domain
