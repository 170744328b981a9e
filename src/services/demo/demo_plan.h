#pragma once

#include "domain/record/code.h"

#include <QDate>
#include <QList>

#include <array>

namespace lotse::services::demo {

/// Look is for the window; the others are for tests and measurements.
enum class DemoScale { Tiny, S, M, L, Look };

} // namespace lotse::services::demo

template<>
struct lotse::domain::EnumWords<lotse::services::demo::DemoScale> {
    static constexpr std::array words = {"tiny", "S", "M", "L", "look"};
};

namespace lotse::services::demo {

/// One calendar month: which days of it are filled, and with how much.
struct DemoMonth {
    QDate first;
    QDate last; ///< the last day that is filled
    int contacts = 0;
    int caseFiles = 0; ///< how many of the contacts open a case file
};

/// How many contacts and case files each month gets. The yearly totals follow the figures published by a
/// national counselling centre for 2012 to 2024 (later years go on at the last level), scaled; within a
/// year a seasonal shape with the published peaks after attacks. Pure: the same arguments give the same
/// plan.
struct DemoPlan {
    qint64 contacts = 0;
    qint64 caseFiles = 0;
    QList<DemoMonth> months;

    /// `years` years that end the day before `today`; the month of `today` is the last one.
    [[nodiscard]] static DemoPlan of(DemoScale scale, QDate today, int years = 10);
};

/// Distributes `total` in proportion to the weights by largest remainder: the parts add up exactly.
[[nodiscard]] QList<qint64> apportion(qint64 total, const QList<qint64> &weights);

} // namespace lotse::services::demo
