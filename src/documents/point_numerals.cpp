#include "documents/point_numerals.h"

namespace lotse::documents {

PointNumerals::PointNumerals()
{
    static const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
    m_before = uselocale(plain);
}

PointNumerals::~PointNumerals() { uselocale(m_before); }

} // namespace lotse::documents
