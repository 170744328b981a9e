#include "support/test_bench.h"

#include <QDir>

namespace lotse::tests {

using namespace domain;

namespace {

QList<CodeList> readCodeLists()
{
    const QDir folder(QStringLiteral(LOTSE_RESOURCES "/codelists"));
    QList<CodeList> lists;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a shipped code list cannot be read");
        const auto list = codeListFromJson(file.readAll());
        if (!list)
            qFatal("a shipped code list is wrong");
        lists.append(*list);
    }
    return lists;
}

} // namespace

const CodeBook &shippedCodes()
{
    static const CodeBook codes(readCodeLists());
    return codes;
}

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
