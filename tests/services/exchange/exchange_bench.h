#pragma once

#include "support/exchange_desk.h"
#include "support/test_bench.h"

namespace lotse::tests {

/// An exchange desk over a test bench.
class ExchangeBench : public TestBench, public ExchangeDesk
{
public:
    ExchangeBench() : ExchangeDesk(context) {}
};

} // namespace lotse::tests
