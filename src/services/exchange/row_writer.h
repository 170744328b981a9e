#pragma once

#include "services/exchange/exchange_kind.h"
#include "services/exchange/import_rules.h"
#include "services/exchange/reference_book.h"
#include "services/purpose_chain.h"
#include "services/record_change.h"

namespace lotse::services {

/// Carries out what was planned for a row: new accounts, number, record, history, audit entry, and what links to it.
/// Works inside the import's transaction; one entry per record under one run.
template<class R>
class RowWriter
{
public:
    RowWriter(const Context &context, ReferenceBook &book) : m_context(context), m_book(book)
    {
        m_context.run = domain::RunId::create();
    }

    [[nodiscard]] base::Result<void> write(RowPlan<R> &plan)
    {
        for (const NewLogin &login : std::as_const(plan.newLogins))
            LOTSE_CHECK(addAccount(login));
        switch (plan.fate) {
        case RowFate::New:
            LOTSE_CHECK(insert(plan));
            break;
        case RowFate::Updated:
            LOTSE_CHECK(update(*plan.before, plan.after));
            break;
        case RowFate::Unchanged:
            return rememberHash(plan);
        case RowFate::Refused:
            return {};
        }
        return spreadPurpose(plan);
    }

    /// Stores a changed record with its history and audit entry.
    [[nodiscard]] base::Result<void> update(const R &before, R &after)
    {
        return storeChange(m_context, repository(), ExchangeTraits<R>::importAction, before, after);
    }

private:
    static constexpr domain::RecordKind kind = domain::RecordTraits<R>::kind;

    [[nodiscard]] auto &repository() { return ExchangeTraits<R>::repository(m_context.store); }

    [[nodiscard]] base::Result<void> addAccount(const NewLogin &login)
    {
        if (m_book.account(login.login)) // the row names it twice
            return {};
        domain::Account account;
        account.id = login.id;
        account.login = login.login;
        LOTSE_CHECK(m_context.store.accounts.insert(account));
        m_book.addAccount(login.login, login.id.text());
        return audit(
            m_context,
            {.action = "add_account", .kind = domain::RecordKind::Account, .recordId = login.id.text()});
    }

    [[nodiscard]] base::Result<void> insert(RowPlan<R> &plan)
    {
        if constexpr (Numbered<R>) {
            const Numbering numbering = numberingOf(m_context, plan.after);
            LOTSE_TRY(number, m_context.store.organisation.nextNumber(numbering.kind, numbering.year));
            plan.after.number = number;
        }
        return storeNew(m_context, repository(), ExchangeTraits<R>::importAction, plan.after,
                        purposeOf(plan.after));
    }

    /// The row was imported again: from now on it counts as known. No change of the record.
    [[nodiscard]] base::Result<void> rememberHash(RowPlan<R> &plan)
    {
        if (plan.before->importHash == plan.hash)
            return {};
        plan.before->importHash = plan.hash;
        return repository().update(*plan.before);
    }

    [[nodiscard]] base::Result<void> spreadPurpose(const RowPlan<R> &plan)
    {
        if constexpr (Walled<R>) {
            const domain::Code &purpose = plan.after.fieldOfWork;
            m_book.keepPurpose(plan.after.id.text(), purpose);
            const bool isNewlyAssigned = plan.before && plan.before->fieldOfWork != purpose;
            if (plan.adopting.isEmpty() && !isNewlyAssigned)
                return {};
            PurposeChain chain(m_context, "join_field_of_work", purpose);
            for (const RowLink &link : plan.adopting)
                LOTSE_CHECK(chain.with(link.kind, link.id));
            if constexpr (requires { chain.from(plan.after); })
                LOTSE_CHECK(chain.from(plan.after));
            m_book.forgetPurposes();
        }
        return {};
    }

    Context m_context;
    ReferenceBook &m_book;
};

} // namespace lotse::services
