#include "support/test_bench.h"

namespace lotse::tests {

using namespace domain;

base::Instant instant(const char *iso)
{
    const auto read = base::instantFromIso(QString::fromLatin1(iso));
    if (!read)
        qFatal("not an instant: %s", iso);
    return *read;
}

TestBench::TestBench()
    : clock(instant("2026-11-23T09:00:00+01:00")),
      actor{AccountId::create(),
            localLogin,
            Role::Local,
            {QStringLiteral("radicalisation"), QStringLiteral("return"), QStringLiteral("register"),
             QStringLiteral("other"), notAsked}},
      organisation{base::createUuidV7(), QStringLiteral("Hotline Beispiel"), QTimeZone("Europe/Berlin")},
      codes(shippedCodes())
{
    fake.organisation.put(organisation);
    Account account;
    account.id = actor.id;
    account.revision = 1;
    account.login = actor.login;
    account.role = actor.role;
    fake.accounts.put(account);
}

} // namespace lotse::tests
