#pragma once

#include "base/clock.h"
#include "domain/store.h"

namespace lotse::services {

/// What a new store is told once and for all.
struct NewStore {
    QString organisation;
    QString timeZone = QStringLiteral(
        "Europe/Berlin"); ///< IANA name; fixed, because days and numbers go by it
};

/// Fills an empty store with its organisation, the built-in local user and the shipped code lists. The only use
/// case without an actor: nobody is there before it. Conflict where the store has an organisation already.
class InitialiseStore
{
public:
    InitialiseStore(domain::Store &store, const base::Clock &clock) : m_store(store), m_clock(clock) {}

    [[nodiscard]] base::Result<void> run(const NewStore &newStore);

    /// What is wrong with the input, before any file is made.
    [[nodiscard]] static base::Result<void> check(const NewStore &newStore);

private:
    domain::Store &m_store;
    const base::Clock &m_clock;
};

} // namespace lotse::services
