#pragma once

#include "domain/record/unit_of_work.h"

#include <QList>

namespace lotse::tests {

/// Something a rollback takes back.
class Rewindable
{
public:
    virtual ~Rewindable() = default;
    virtual void remember() = 0;
    virtual void rewind() = 0;
};

/// The transaction of a FakeStore. Counts what happens, takes everything back on rollback, refuses writes outside
/// a writing transaction, and makes the n-th write fail where a test wants it. A commit counts as a write.
class FakeUnitOfWork final : public domain::UnitOfWork
{
public:
    [[nodiscard]] base::Result<void> beginWrite() override { return begin(State::Writing); }
    [[nodiscard]] base::Result<void> beginRead() override { return begin(State::Reading); }
    [[nodiscard]] base::Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] base::Result<qint64> version() override { return m_version; }
    /// What another program would have done between two transactions.
    void writeElsewhere() { ++m_version; }

    /// Every fake passes here before it changes anything.
    [[nodiscard]] base::Result<void> write(const char *where);
    void add(Rewindable &kept) { m_kept.append(&kept); }

    /// Lets the n-th write from now on fail (1 = the next one); 0 lets all succeed.
    void failAtWrite(int n, base::ErrorCode code = base::ErrorCode::Busy);
    /// True where the failure asked for has happened.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] bool isOpen() const { return m_state != State::Idle; }
    [[nodiscard]] int begun() const { return m_begun; }
    [[nodiscard]] int committed() const { return m_committed; }
    [[nodiscard]] int rolledBack() const { return m_rolledBack; }
    /// Writes that were kept or refused so far, commits included.
    [[nodiscard]] int writes() const { return m_writes; }

private:
    enum class State { Idle, Reading, Writing };

    [[nodiscard]] base::Result<void> begin(State state);

    QList<Rewindable *> m_kept;
    State m_state = State::Idle;
    qint64 m_version = 1;
    int m_begun = 0;
    int m_committed = 0;
    int m_rolledBack = 0;
    int m_writes = 0;
    int m_failAt = 0;
    bool m_failed = false;
    base::ErrorCode m_failCode = base::ErrorCode::Busy;
};

/// A value that a rollback restores. Belongs to a fake and lives as long as its unit of work.
template<class T>
class Kept final : public Rewindable
{
public:
    explicit Kept(FakeUnitOfWork &unit) { unit.add(*this); }
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;

    void remember() override { m_before = value; }
    void rewind() override { value = m_before; }

    T value{};

private:
    T m_before{};
};

} // namespace lotse::tests
