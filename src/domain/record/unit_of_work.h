#pragma once

#include "base/result.h"

namespace lotse::domain {

/// The transaction of one connection. `beginWrite` takes the write lock at once, so that a use case never
/// finds out at its end that somebody else was faster.
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;

    [[nodiscard]] virtual base::Result<void> beginWrite() = 0;
    /// A consistent view for reading several things.
    [[nodiscard]] virtual base::Result<void> beginRead() = 0;
    [[nodiscard]] virtual base::Result<void> commit() = 0;
    virtual void rollback() = 0;
    /// Inside a transaction: a number that is another one than in an earlier transaction once somebody else has
    /// written in between.
    [[nodiscard]] virtual base::Result<qint64> version() = 0;
};

/// Rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static base::Result<Transaction> beginWrite(UnitOfWork &unit)
    {
        LOTSE_CHECK(unit.beginWrite());
        return Transaction(unit);
    }
    [[nodiscard]] static base::Result<Transaction> beginRead(UnitOfWork &unit)
    {
        LOTSE_CHECK(unit.beginRead());
        return Transaction(unit);
    }
    Transaction(Transaction &&other) noexcept : m_unit(std::exchange(other.m_unit, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction()
    {
        if (m_unit)
            m_unit->rollback();
    }
    [[nodiscard]] base::Result<void> commit()
    {
        LOTSE_CHECK(m_unit->commit());
        m_unit = nullptr;
        return {};
    }

private:
    explicit Transaction(UnitOfWork &unit) : m_unit(&unit) {}
    UnitOfWork *m_unit;
};

} // namespace lotse::domain
