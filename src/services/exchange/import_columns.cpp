#include "services/exchange/import_columns.h"

#include "base/text.h"
#include "services/exchange/column_table.h"
#include "words/field_text.h"

namespace lotse::services {

namespace {

/// What columns of spreadsheets are called beside the labels of the fields, folded.
constexpr std::pair<const char *, const char *> otherNames[] = {
    {"nachname", "family_name"}, {"surname", "family_name"}, {"last name", "family_name"}, {"first name", "given_name"},
    {"mail", "email"},           {"telefonnummer", "phone"}, {"mobil", "phone"},           {"aktenzeichen", "external_id"},
    {"reference", "external_id"}, {"bundesland", "state"},   {"notiz", "note"},            {"bemerkung", "note"},
    {"remark", "note"},
};

} // namespace

base::Result<FilePreview> previewOf(RecordSource &source, int rows)
{
    FilePreview preview{source.columns(), {}};
    SourceRow row;
    while (preview.rows.size() < rows) {
        LOTSE_TRY(more, source.next(row));
        if (!more)
            break;
        if (!row.issues.isEmpty())
            continue;
        QStringList texts;
        for (const Cell &cell : std::as_const(row.cells))
            texts.append(cell.shape == Cell::Shape::List ? cell.list.join(QStringLiteral("; ")) : cell.text);
        preview.rows.append(texts);
    }
    return preview;
}

QStringList importableFields(ExchangeKind kind)
{
    return withRecordType(kind, []<class R>(std::type_identity<R>) { return ColumnTable<R>::known(); });
}

QStringList guessFields(ExchangeKind kind, const QStringList &columns)
{
    const QStringList known = importableFields(kind);
    QHash<QString, QString> fieldOfKey;
    for (const auto &[name, field] : otherNames) {
        if (known.contains(QLatin1String(field)))
            fieldOfKey.insert(QString::fromLatin1(name), QString::fromLatin1(field));
    }
    for (const QString &field : known) {
        fieldOfKey.insert(base::searchKey(words::fieldLabel(field)), field);
        fieldOfKey.insert(base::searchKey(field), field); // the name of a field counts for more than a label
    }
    QStringList fields;
    for (const QString &column : columns) {
        const QString field = fieldOfKey.value(base::searchKey(column));
        fields.append(fields.contains(field) ? QString() : field);
    }
    return fields;
}

QStringList missingFields(ExchangeKind kind, const QStringList &fields)
{
    return withRecordType(kind, [&fields]<class R>(std::type_identity<R>) {
        QStringList missing;
        for (const QString &field : ColumnTable<R>::required(fields)) {
            if (!fields.contains(field))
                missing.append(field);
        }
        return missing;
    });
}

} // namespace lotse::services
