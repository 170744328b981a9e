#include "storage/check/sql_store_check.h"

#include "storage/statistics/packed_facts.h"

namespace lotse::storage {

using domain::StoreFinding;

base::Result<QList<StoreFinding>> SqlStoreCheck::run()
{
    QList<StoreFinding> findings;
    LOTSE_CHECK(checkIntegrity(findings));
    if (!findings.isEmpty()) // rows of a damaged store prove nothing
        return findings;
    LOTSE_CHECK(checkForeignKeys(findings));
    LOTSE_CHECK(checkSearchIndex(findings, "note_search"));
    LOTSE_CHECK(checkSearchIndex(findings, "contact_search"));
    LOTSE_CHECK(collectRows(findings, "purpose_wall", "check/purpose_wall"));
    LOTSE_CHECK(collectRows(findings, "number_gap", "check/numbers"));
    LOTSE_CHECK(collectRows(findings, "state", "check/states"));
    LOTSE_CHECK(collectRows(findings, "counts", "check/counts"));
    LOTSE_CHECK(checkCallers(findings));
    LOTSE_CHECK(collectRows(findings, "search_terms", "check/search_terms"));
    return findings;
}

base::Result<void> SqlStoreCheck::collectRows(QList<StoreFinding> &findings, const char *what, const char *name)
{
    LOTSE_TRY(query, m_connection.statement(name));
    LOTSE_CHECK(query.run());
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return {};
        findings.append({QString::fromLatin1(what), query.text(0), query.text(1)});
    }
}

base::Result<void> SqlStoreCheck::checkCallers(QList<StoreFinding> &findings)
{
    LOTSE_TRY(query, m_connection.statement("check/callers"));
    LOTSE_CHECK(query.run());
    domain::ContactFacts facts;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return {};
        if (!unpack(query.bytes(1), facts) || facts.caller != domain::ContactFacts::Caller(query.number(2)))
            findings.append({QStringLiteral("counts"), QStringLiteral("contact_count"), query.text(0)});
    }
}

base::Result<void> SqlStoreCheck::checkIntegrity(QList<StoreFinding> &findings)
{
    LOTSE_TRY(query, m_connection.composed(QStringLiteral("pragma integrity_check(20)")));
    const auto done = query.run();
    if (!done && done.error().code != base::ErrorCode::Corrupt)
        return done;
    for (bool more = done.has_value(); more;) {
        const auto row = query.next();
        more = row.has_value() && *row;
        if (more && query.text(0) != QLatin1String("ok"))
            findings.append({QStringLiteral("integrity"), {}, {}});
        if (!row)
            findings.append({QStringLiteral("integrity"), {}, {}});
    }
    if (!done)
        findings.append({QStringLiteral("integrity"), {}, {}});
    return {};
}

base::Result<void> SqlStoreCheck::checkForeignKeys(QList<StoreFinding> &findings)
{
    LOTSE_TRY(query, m_connection.composed(QStringLiteral("pragma foreign_key_check")));
    LOTSE_CHECK(query.run());
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return {};
        findings.append({QStringLiteral("foreign_key"), query.text(0), {}});
    }
}

base::Result<void> SqlStoreCheck::checkSearchIndex(QList<StoreFinding> &findings, const char *table)
{
    // Rank 1 compares the index with the texts it stands for.
    const QString name = QString::fromLatin1(table);
    const auto done = m_connection.execute(
        QStringLiteral("insert into %1 (%1, rank) values ('integrity-check', 1)").arg(name));
    if (done)
        return {};
    if (done.error().code != base::ErrorCode::Corrupt)
        return done;
    findings.append({QStringLiteral("search_index"), name, {}});
    return {};
}

} // namespace lotse::storage
