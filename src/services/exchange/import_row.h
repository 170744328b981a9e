#pragma once

#include "base/error.h"
#include "domain/record/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace lotse::services {

enum class RowFate { New, Updated, Unchanged, Refused };

/// A reference to a record of the same kind that is not stored yet: it may stand later in the file.
struct OpenReference {
    QString field;
    QString text;
};

/// A record that a row links.
struct RowLink {
    domain::RecordKind kind = domain::RecordKind::Person;
    QString id;
};

/// A login that no account has yet.
struct NewLogin {
    QString login;
    domain::AccountId id;
};

/// What an import will do with a row, before anything is written.
template<class R>
struct RowPlan {
    RowFate fate = RowFate::Refused;
    std::optional<R> before; ///< the stored record that the row is about
    R after;
    QString hash;                   ///< of the row's content
    QString text;                   ///< what the row calls itself: external id, id, name or content
    QList<base::FieldIssue> issues; ///< why it is refused
    QList<base::FieldIssue> notes;  ///< said, but taken
    QList<OpenReference> openReferences;
    QList<RowLink> adopting; ///< linked records that take over its field of work
    QList<NewLogin> newLogins;
};

} // namespace lotse::services
