#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace lotse::domain {

/// One thing that is wrong with a store. No content of a record.
struct StoreFinding {
    QString what;       ///< stable word: "integrity", "foreign_key", "search_index", "number_gap", "purpose_wall" …
    QString table;
    QString recordId;   ///< empty where it concerns the whole table
};

/// Looks at the whole store without changing it.
class StoreCheck
{
public:
    virtual ~StoreCheck() = default;
    [[nodiscard]] virtual base::Result<QList<StoreFinding>> run() = 0;
};

} // namespace lotse::domain
