#pragma once

#include "base/clock.h"
#include "domain/record/code.h"
#include "domain/record/ids.h"

namespace lotse::domain {

/// What a history beside a call shows of one earlier contact.
struct ContactSummary {
    ContactId id;
    QString number;
    base::Instant startedAt;
    Code kind = notAsked;
    Code channel = notAsked;
    QStringList topics;
    QStringList results;
    AccountId counsellor;

    bool operator==(const ContactSummary &) const = default;
};

} // namespace lotse::domain
