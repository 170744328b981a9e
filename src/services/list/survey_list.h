#pragma once

#include "services/list/list_records.h"

namespace lotse::services {

/// Counts a list in pieces, as far as one short walk reaches: between two walks others get their turn.
template<class R>
    requires Walled<R> || std::same_as<R, domain::Partner>
class SurveyList
{
public:
    static constexpr int defaultReach = 20'000;

    explicit SurveyList(const Context &context, int reach = defaultReach) : m_context(context), m_reach(reach) {}

    /// Goes on after `request.after`, in pieces of `request.limit` rows.
    [[nodiscard]] base::Result<domain::ListSurvey> run(const domain::ListRequest &request)
    {
        LOTSE_CHECK(require(m_context, domain::Action::ReadRecord));
        return ExchangeTraits<R>::repository(m_context.store).survey(withinPurpose(m_context, request), m_reach);
    }

private:
    Context m_context;
    int m_reach;
};

} // namespace lotse::services
