#pragma once

#include "domain/statistics/statistics_repository.h"
#include "domain/statistics/tally.h"

#include <array>
#include <optional>

namespace lotse::domain {

struct MinuteFigures {
    qint64 sum = 0;
    std::optional<double> median;
    int missing = 0;

    bool operator==(const MinuteFigures &) const = default;
};

struct ContactFigures {
    int total = 0;
    int counselling = 0;
    int first = 0;
    int repeat = 0;
    int unfinished = 0;
    int enteredLater = 0;
    MinuteFigures minutes;
    std::array<Distribution, contactDimensionCount> by; ///< by ContactDimension; counsellors by account id

    bool operator==(const ContactFigures &) const = default;
};

struct CaseFileFigures {
    int opened = 0;
    int closed = 0;
    int openAtEnd = 0;
    int withPartnerAtEnd = 0;
    Distribution openedByState;
    Distribution openedByCounsellor;
    Distribution closedByReason;
    Distribution openAtEndByState;
    Distribution openAtEndByCounsellor;

    bool operator==(const CaseFileFigures &) const = default;
};

struct ReferralFigures {
    int proposed = 0;
    int sent = 0;
    int accepted = 0;
    int declined = 0;
    int completed = 0;
    int waitingAtEnd = 0;
    int overdueAtEnd = 0;
    Distribution sentByPartner; ///< by partner id
    Distribution acceptedByPartner;
    Distribution waitingAtEndByPartner;

    bool operator==(const ReferralFigures &) const = default;
};

/// The figures of one month, as the counting rules define them.
struct MonthFigures {
    ContactFigures contacts;
    CaseFileFigures caseFiles;
    ReferralFigures referrals;
    CountsSinceStart sinceStart;

    bool operator==(const MonthFigures &) const = default;
};

} // namespace lotse::domain
