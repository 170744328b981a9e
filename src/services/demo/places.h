#pragma once

#include "domain/record/code.h"
#include "services/demo/random.h"

#include <QHash>

#include <vector>

namespace lotse::services::demo {

struct Place {
    QString city;
    QString postcode2; ///< first two digits
};

/// Towns of each state, the larger ones more often, and institutions that exist nowhere.
class Places
{
public:
    Places();
    /// Empty for "unknown", "abroad" and `not_asked`.
    [[nodiscard]] Place pick(Random &random, const domain::Code &state) const;
    /// A made-up institution of callers of this group; empty for private callers.
    [[nodiscard]] QString pickInstitution(Random &random, const domain::Code &callerGroup) const;

private:
    QHash<QString, std::vector<Place>> m_byState;
    QHash<QString, std::vector<QString>> m_institutions;
    std::vector<QString> m_towns;
};

} // namespace lotse::services::demo
