#pragma once

#include "domain/record/code.h"

namespace lotse::domain {

/// The caller groups as a chart of a year shows them: few enough to tell them apart, and the same in every month.
enum class CallerCircle { Family, School, YouthAndRefugeeHelp, Others };

template<>
struct EnumWords<CallerCircle> {
    static constexpr std::array words = {"family", "school", "youth_and_refugee_help", "others"};
};

inline constexpr std::size_t callerCircleCount = EnumWords<CallerCircle>::words.size();

/// The circle of a key of `caller_group`; what nobody asked for is among the others.
[[nodiscard]] inline CallerCircle callerCircleOf(QStringView callerGroup)
{
    if (callerGroup == QLatin1String("family"))
        return CallerCircle::Family;
    if (callerGroup == QLatin1String("school"))
        return CallerCircle::School;
    const bool helps = callerGroup == QLatin1String("youth_welfare") || callerGroup == QLatin1String("refugee_help");
    return helps ? CallerCircle::YouthAndRefugeeHelp : CallerCircle::Others;
}

} // namespace lotse::domain
