#pragma once

#include "support/test_bench.h"

namespace lotse::tests {

/// A bench with a mother and a son about whom she worries, a case file, and one contact in every state, all in the
/// field of work `radicalisation`. The calls began 30 minutes ago.
class ContactWorld
{
public:
    ContactWorld();

    /// Puts a contact in this state into the store.
    domain::Contact put(domain::ContactStatus status);
    /// As it stands in the store now.
    [[nodiscard]] domain::Contact stored(const domain::Contact &contact) const
    {
        return bench.fake.contacts.at(contact.id);
    }
    [[nodiscard]] base::Instant minutesAgo(int minutes) const;

    TestBench bench;
    domain::Person mother;
    domain::Person son;
    domain::CaseFile caseFile;
    domain::Contact running, parked, draft, finished, received, inAnswer, discarded, withdrawn;
};

/// Everything a rollback must take back, to compare before and after.
[[nodiscard]] QString imageOf(const FakeStore &store);

} // namespace lotse::tests
