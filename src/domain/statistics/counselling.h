#pragma once

#include "domain/record/code.h"

namespace lotse::domain {

/// The kinds of contact that count as counselling: counselling, information, professional advice, and none said.
[[nodiscard]] inline bool isCounselling(QStringView kind)
{
    return kind.isEmpty() || kind == notAsked || kind == QLatin1String("counselling")
        || kind == QLatin1String("information") || kind == QLatin1String("professional_advice");
}

} // namespace lotse::domain
