#include "services/exchange/import_records.h"

#include "services/exchange/import_run.h"

namespace lotse::services {

QByteArray ImportSummary::toJson() const
{
    return QStringLiteral("{\"new\":%1,\"updated\":%2,\"unchanged\":%3,\"skipped\":%4}")
        .arg(added)
        .arg(updated)
        .arg(unchanged)
        .arg(skipped)
        .toLatin1();
}

base::Result<ImportSummary> ImportRecords::run(ExchangeKind kind, RecordSource &source,
                                               const ImportOptions &options, const ImportWatch &watch)
{
    LOTSE_CHECK(require(m_context, domain::Action::Import));
    return withRecordType(kind, [&]<class R>(std::type_identity<R>) -> base::Result<ImportSummary> {
        const auto issues = ColumnTable<R>::check(source.columns(), source.hasHeader());
        for (const base::FieldIssue &issue : issues) {
            if (watch.problem)
                watch.problem({1, issue, true});
        }
        LOTSE_CHECK(requireNone(issues, "ImportRecords"));
        return ImportRun<R>(m_context, source, options, watch).run();
    });
}

} // namespace lotse::services
