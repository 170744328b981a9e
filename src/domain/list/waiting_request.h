#pragma once

#include "domain/record/ids.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lotse::domain {

/// Which of the things that wait for somebody are asked for. Bounded: of more than `limit` the latest are given.
struct WaitingRequest {
    QStringList fieldsOfWork;
    QDate until;                         ///< due up to this day
    std::optional<AccountId> counsellor; ///< whose; absent means everybody's
    int limit = 100;
};

} // namespace lotse::domain
