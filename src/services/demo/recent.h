#pragma once

#include "services/demo/constellation.h"

#include <vector>

namespace lotse::services::demo {

/// The latest constellations, for contacts and notes that come back to them. Forgets the oldest.
class Recent
{
public:
    explicit Recent(std::size_t capacity) : m_capacity(capacity) {}

    void add(const Constellation &constellation)
    {
        if (m_kept.size() < m_capacity)
            m_kept.push_back(constellation);
        else
            m_kept[m_next] = constellation;
        m_next = (m_next + 1) % m_capacity;
    }
    /// One that fits; nullptr where a few tries find none. Valid until the next `add`.
    template<class Predicate>
    [[nodiscard]] const Constellation *pick(Random &random, Predicate fits) const
    {
        static constexpr int tries = 12;
        for (int i = 0; i < tries && !m_kept.empty(); ++i) {
            const Constellation &drawn = m_kept[std::size_t(random.below(int(m_kept.size())))];
            if (fits(drawn))
                return &drawn;
        }
        return nullptr;
    }

private:
    const std::size_t m_capacity;
    std::size_t m_next = 0;
    std::vector<Constellation> m_kept;
};

} // namespace lotse::services::demo
