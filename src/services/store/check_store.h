#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Examines the whole store: schema, foreign keys, numbers, purpose wall, search index. Changes nothing and shows no
/// content of a record.
class CheckStore
{
public:
    explicit CheckStore(const Context &context) : m_context(context) {}

    /// What is wrong; empty where the store is sound.
    [[nodiscard]] base::Result<QList<domain::StoreFinding>> run() const;

private:
    const Context &m_context;
};

} // namespace lotse::services
