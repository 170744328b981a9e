#pragma once

#include <QSet>
#include <QString>

namespace lotse::documents {

/// The names of the sheets of one workbook. A name has 1 to 31 characters, none of []:*?/\, no apostrophe at
/// either end, is not "History", and is the only one of its kind whatever its case.
class XlsxSheetNames
{
public:
    /// A name that is allowed and free, as near to the wanted one as can be; else the fallback.
    [[nodiscard]] QString take(const QString &wanted, const QString &fallback);

private:
    QSet<QString> m_taken; ///< in lower case
};

} // namespace lotse::documents
