#pragma once

#include <clocale>

namespace lotse::documents {

/// While it lives, C libraries write numbers with a decimal point in this thread, whatever the user's locale:
/// in a German one libxlsxwriter would write "12,5" into the file, which no program reads.
class PointNumerals
{
public:
    PointNumerals();
    ~PointNumerals();
    PointNumerals(const PointNumerals &) = delete;
    PointNumerals &operator=(const PointNumerals &) = delete;

private:
    locale_t m_before;
};

} // namespace lotse::documents
