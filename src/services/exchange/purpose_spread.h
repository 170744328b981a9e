#pragma once

#include "services/exchange/import_row.h"
#include "services/exchange/reference_book.h"

namespace lotse::services {

/// Gives linked records that serve no field of work yet the one of the record that links them, and with them what
/// hangs on them: referrals, tasks and notes carry a copy. Each is an audited change with its history.
class PurposeSpread
{
public:
    PurposeSpread(const Context &context, ReferenceBook &book, const domain::RunId &run)
        : m_context(context),
          m_book(book),
          m_run(run)
    {}

    [[nodiscard]] base::Result<void> adopt(const RowLink &link, const domain::Code &purpose);
    /// What hangs on a record that has taken its field of work itself.
    [[nodiscard]] base::Result<void> adoptChildren(const RowLink &parent, const domain::Code &purpose);

private:
    template<class Child>
    [[nodiscard]] base::Result<void> adoptAll(domain::FilterKey parentKey, const QString &parent,
                                              const domain::Code &purpose);

    const Context &m_context;
    ReferenceBook &m_book;
    domain::RunId m_run;
};

} // namespace lotse::services
