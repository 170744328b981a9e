#pragma once

#include <QtGlobal>

#include <array>

namespace lotse::services::demo {

/// Random numbers that are the same on every machine: xoshiro256** (Blackman and Vigna) seeded by
/// splitmix64, with integer arithmetic only. Each maker owns a stream of its own, so that one draw more
/// here changes nothing there. Not for secrets.
class Random
{
public:
    Random(quint64 seed, quint64 stream);

    [[nodiscard]] quint64 next();
    /// 0 … bound − 1; bound is positive.
    [[nodiscard]] int below(int bound);
    /// low … high, both included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    /// True in so many of a thousand cases.
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    /// Log-normal with this median and σ = 0.6, from a table of quantiles: mean about 1.2 medians.
    [[nodiscard]] int logNormal(int median);

private:
    std::array<quint64, 4> m_state;
};

} // namespace lotse::services::demo
