#pragma once

#include "services/demo/demo_summary.h"
#include "services/demo/setting.h"
#include "services/use_case.h"

#include <functional>

namespace lotse::services {

/// Fills a new store with fictional, plausible, reproducible data up to yesterday. Refers case files to the partners
/// that the store has. Writes in large transactions, one audit entry per record under one run like an import;
/// after a failure or a stop the store holds a part, and its draft is not to be kept.
class CreateDemoStore
{
public:
    static constexpr quint64 defaultSeed = 20260101;

    explicit CreateDemoStore(const Context &context, const demo::DemoDesk &desk = {})
        : m_context(context),
          m_desk(desk)
    {}

    /// `progress` is told from 0 to 1 now and then; false stops.
    [[nodiscard]] base::Result<DemoSummary> run(demo::DemoScale scale, quint64 seed = defaultSeed,
                                                const std::function<bool(double)> &progress = {});

private:
    const Context &m_context;
    demo::DemoDesk m_desk;
};

} // namespace lotse::services
