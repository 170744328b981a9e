#pragma once

#include "domain/record/code.h"
#include "services/demo/random.h"

#include <initializer_list>
#include <vector>

namespace lotse::services::demo {

/// One code and how often it is drawn, relative to the others of its list.
struct Share {
    const char *code;
    int weight;
};

/// A weighted list of codes. The texts are made once; a draw costs no allocation.
class Shares
{
public:
    Shares(std::initializer_list<Share> shares)
    {
        for (const Share &share : shares) {
            m_codes.push_back(QString::fromLatin1(share.code));
            m_ends.push_back(m_total += share.weight);
        }
    }
    [[nodiscard]] const domain::Code &pick(Random &random) const
    {
        const int drawn = random.below(m_total);
        std::size_t i = 0;
        while (drawn >= m_ends[i])
            ++i;
        return m_codes[i];
    }
    /// Asked in so many of a thousand cases, else `not_asked`.
    [[nodiscard]] const domain::Code &pickIfAsked(Random &random, int perMille) const
    {
        return random.chance(perMille) ? pick(random) : domain::notAsked;
    }

private:
    std::vector<domain::Code> m_codes;
    std::vector<int> m_ends;
    int m_total = 0;
};

} // namespace lotse::services::demo
