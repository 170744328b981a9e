#include "services/demo/random.h"

#include <bit>

namespace lotse::services::demo {

namespace {

quint64 splitMix(quint64 &state)
{
    quint64 mixed = (state += 0x9e3779b97f4a7c15);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

// exp(0.6 z) in thousandths at the quantiles 0.002, 1/32 … 31/32, 0.998 of the standard normal distribution.
constexpr std::array<int, 33> quantiles = {178,  327,  398,  453,  501,  546,  587,  628,  667,  706,  746,
                                           786,  826,  867,  910,  954,  1000, 1048, 1099, 1153, 1211, 1273,
                                           1341, 1415, 1499, 1593, 1703, 1833, 1994, 2205, 2510, 3058, 5623};

} // namespace

Random::Random(quint64 seed, quint64 stream)
{
    quint64 state = seed ^ (stream * 0xd1342543de82ef95);
    for (quint64 &word : m_state)
        word = splitMix(state);
}

quint64 Random::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

int Random::below(int bound)
{
    // The upper 32 bits scaled to the bound: a bias below 2^-20 for the bounds used here.
    return int(((next() >> 32) * quint64(bound)) >> 32);
}

int Random::logNormal(int median)
{
    const int position = below(32 << 10);
    const auto step = std::size_t(position >> 10);
    const int within = position & 1023;
    const int factor = quantiles[step] + (quantiles[step + 1] - quantiles[step]) * within / 1024;
    return int(qint64(median) * factor / 1000);
}

} // namespace lotse::services::demo
