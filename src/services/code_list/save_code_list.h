#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Stores a changed code list: labels, synonyms, validity, order, new codes. No code ever goes: one that ends stays
/// for the records that carry it. Sessions that are open keep the lists they have read.
class SaveCodeList
{
public:
    explicit SaveCodeList(const Context &context) : m_context(context) {}

    /// `before` is the list as it was seen. A new code has no key and gets one. Returns the list as it is stored.
    /// Conflict where somebody changed it meanwhile; Invalid as domain::checkCodeListChange tells.
    [[nodiscard]] base::Result<domain::CodeList> run(const domain::CodeList &before, domain::CodeList after);

private:
    const Context &m_context;
};

/// Which records carry a code, so that somebody sees what a change touches.
class CountCodeUses
{
public:
    explicit CountCodeUses(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<QList<domain::CodeUse>> run(const QString &list, const domain::Code &key);

private:
    const Context &m_context;
};

} // namespace lotse::services
