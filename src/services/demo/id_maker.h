#pragma once

#include "base/id.h"
#include "services/demo/random.h"

namespace lotse::services::demo {

/// Makes ids that come out the same each time and, like the ids of real work, sort by the time of the record.
class IdMaker
{
public:
    explicit IdMaker(Random random) : m_random(random) {}

    template<class IdType>
    [[nodiscard]] IdType make(qint64 milliseconds)
    {
        return IdType::fromStored(base::uuidV7Of(quint64(milliseconds), m_counter++, m_random.next()));
    }

private:
    Random m_random;
    quint32 m_counter = 0;
};

} // namespace lotse::services::demo
