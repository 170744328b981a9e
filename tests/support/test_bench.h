#pragma once

#include "services/use_case.h"
#include "support/fake_store.h"
#include "support/shipped_codes.h"

namespace lotse::tests {

/// Everything a use case needs, over a FakeStore: Monday 23 November 2026, 09:00 in Berlin; the built-in local user,
/// who works in every field of work; the shipped code lists. A test changes `clock` and `actor` as it likes.
class TestBench
{
public:
    TestBench();
    TestBench(const TestBench &) = delete;
    TestBench &operator=(const TestBench &) = delete;

    FakeStore fake;
    domain::Store store = fake.store();
    base::FixedClock clock;
    domain::Actor actor;
    domain::Organisation organisation;
    domain::CodeBook codes;
    services::Context context{store, clock, actor, organisation, codes};
};

/// Shortcut for points in time: "2026-11-23T09:00:00+01:00". Ends the program where the text is none.
[[nodiscard]] base::Instant instant(const char *iso);

} // namespace lotse::tests
