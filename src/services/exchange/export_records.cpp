#include "services/exchange/export_records.h"

#include "services/exchange/export_cell.h"
#include "services/exchange/reference_names.h"

namespace lotse::services {

namespace {

constexpr int pageSize = 500;

template<class R>
QStringList columnsOf()
{
    QStringList columns = {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("external_id")};
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (field.use != domain::FieldUse::Internal)
            columns.append(field.name);
    }
    return columns;
}

template<class R>
QList<Cell> cellsOf(const R &record, const ReferenceNames &names)
{
    using domain::FieldType;
    QList<Cell> cells = {cellOf(FieldType::Text, record.id.text()), cellOf(FieldType::Text, record.number),
                         cellOf(FieldType::Text, exportedId(record))};
    cells.reserve(cells.size() + domain::fieldsOf<R>().size());
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (field.use == domain::FieldUse::Internal)
            continue;
        cells.append(cellOf(field.type, names.named(field, field.read(record))));
    }
    return cells;
}

bool isExported(const domain::CaseFile &caseFile) { return !caseFile.withdrawnOn.isValid(); }
template<class R>
bool isExported(const R &)
{
    return true;
}

} // namespace

base::Result<std::optional<qint64>> ExportRecords::run(ExchangeKind kind, const ExportRange &range,
                                                       ExportSink &sink,
                                                       const std::function<bool(qint64)> &progress)
{
    LOTSE_CHECK(require(m_context, domain::Action::Export));
    using Rows = base::Result<std::optional<qint64>>;
    return withRecordType(kind, [&]<class R>(std::type_identity<R>) -> Rows {
        domain::ListRequest request;
        request.sort = ExchangeTraits<R>::sort;
        request.fieldsOfWork = m_context.actor.fieldsOfWork;
        request.from = range.from;
        request.to = range.to;
        request.limit = pageSize;
        const bool hasRange = range.from.isValid() || range.to.isValid();
        if (hasRange && request.sort == domain::SortKey::Name) // more would leave than was asked for
            return base::failure(
                base::ErrorCode::Invalid, QStringLiteral("ExportRecords"),
                {{base::IssueCode::UnknownColumn, QStringLiteral("from"), {QStringLiteral("from")}}});
        if constexpr (domain::RecordTraits<R>::kind == domain::RecordKind::Contact)
            request.filters = {{domain::FilterKey::Status, {domain::word(domain::ContactStatus::Finished)}}};
        LOTSE_CHECK(auditExport<R>());
        return write<R>(std::move(request), sink, progress);
    });
}

template<class R>
base::Result<void> ExportRecords::auditExport()
{
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_CHECK(audit(m_context, {.action = ExchangeTraits<R>::exportAction,
                                  .kind = domain::RecordTraits<R>::kind}));
    return transaction.commit();
}

template<class R>
base::Result<std::optional<qint64>> ExportRecords::write(domain::ListRequest request, ExportSink &sink,
                                                         const std::function<bool(qint64)> &progress)
{
    LOTSE_TRY(transaction, domain::Transaction::beginRead(m_context.store.unitOfWork));
    LOTSE_CHECK(sink.begin(columnsOf<R>()));
    ReferenceNames names(m_context);
    qint64 written = 0;
    do {
        LOTSE_TRY(page, ExchangeTraits<R>::repository(m_context.store).page(request));
        LOTSE_CHECK(names.learn(page.rows));
        for (const R &record : std::as_const(page.rows)) {
            if (!isExported(record))
                continue;
            LOTSE_CHECK(sink.write(cellsOf(record, names)));
            ++written;
        }
        request.after = page.next;
        if (progress && !progress(written))
            return std::optional<qint64>();
    } while (request.after);
    LOTSE_CHECK(sink.finish());
    LOTSE_CHECK(transaction.commit());
    return std::optional(written);
}

} // namespace lotse::services
