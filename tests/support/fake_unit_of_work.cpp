#include "support/fake_unit_of_work.h"

namespace lotse::tests {

using base::ErrorCode;
using base::failure;

base::Result<void> FakeUnitOfWork::begin(State state)
{
    if (isOpen())
        return failure(ErrorCode::Internal,
                       QStringLiteral("FakeUnitOfWork: a transaction inside a transaction"));
    for (Rewindable *kept : std::as_const(m_kept))
        kept->remember();
    m_state = state;
    ++m_begun;
    return {};
}

base::Result<void> FakeUnitOfWork::commit()
{
    if (m_state != State::Reading)
        LOTSE_CHECK(write("FakeUnitOfWork::commit"));
    m_state = State::Idle;
    ++m_committed;
    return {};
}

void FakeUnitOfWork::rollback()
{
    for (Rewindable *kept : std::as_const(m_kept))
        kept->rewind();
    m_state = State::Idle;
    ++m_rolledBack;
}

base::Result<void> FakeUnitOfWork::write(const char *where)
{
    if (m_state != State::Writing)
        return failure(ErrorCode::Internal, QString::fromLatin1(where), {},
                       QStringLiteral("a write outside a writing transaction"));
    ++m_writes;
    if (m_writes == m_failAt) {
        m_failed = true;
        return failure(m_failCode, QString::fromLatin1(where));
    }
    return {};
}

void FakeUnitOfWork::failAtWrite(int n, ErrorCode code)
{
    m_failAt = n == 0 ? 0 : m_writes + n;
    m_failCode = code;
    m_failed = false;
}

} // namespace lotse::tests
