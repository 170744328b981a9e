#pragma once

#include "domain/record/field.h"
#include "services/use_case.h"

#include <QHash>
#include <QMap>

namespace lotse::services {

/// What records are called where others refer to them, by id: number, name, "Müller, A."; of an account its login.
using Labels = QHash<QString, QString>;

/// The ids that the values of reference fields name, by kind.
using ReferredIds = QMap<domain::RecordKind, QStringList>;

/// Adds what these fields of the records refer to.
template<class R>
void collectReferred(const QList<R> &records, const QStringList &fields, ReferredIds &referred)
{
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (!field.target || !fields.contains(field.name))
            continue;
        for (const R &record : records)
            referred[*field.target] += domain::referredIds(field.read(record));
    }
}

/// Looks the labels up; costs a few statements for each hundred.
[[nodiscard]] base::Result<Labels> labelsOf(const Context &context, const ReferredIds &referred);

} // namespace lotse::services
