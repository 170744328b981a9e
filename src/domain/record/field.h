#pragma once

#include "base/clock.h"
#include "domain/record/code.h"
#include "domain/record/ids.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace lotse::domain {

/// What a field holds. The same word decides how a cell is read and written in CSV, JSON and SQL.
enum class FieldType {
    Text,       ///< one line or many; QString
    Coded,      ///< a key of the code list `list`; QString, `not_asked` where empty
    CodedList,  ///< several keys of `list`; QStringList
    Words,      ///< free words; QStringList
    Languages,  ///< ISO 639-1 codes; QStringList; other words go to the field `language_note`
    Day,        ///< YYYY-MM-DD; QString, empty = none
    Month,      ///< YYYY-MM; QString
    Instant,    ///< base::Instant, monostate = none
    Integer,    ///< not negative; qint64, monostate = none
    Boolean,    ///< qint64 0 or 1
    Reference,  ///< the id of one record of kind `target`; QString, empty = none
    References, ///< ids of several; QStringList; kept in link tables, not in a column
    Relations,  ///< "callerId>personId=relationship"; QStringList; kept in a link table
};

using FieldValue = std::variant<std::monostate, QString, QStringList, qint64, base::Instant>;

enum class FieldUse {
    Optional,
    Required,
    Sensitive, ///< recorded only if said; serves aggregate figures only: no filter, search, sort or hint may name it
    Internal,  ///< stored, but no part of the data dictionary: neither imported nor exported
};

/// One field of a record type R: its name in the data dictionary and how to read and write it.
/// Import, export, show, field history, audit and the binding of SQL parameters all go by this table.
template<class R>
struct Field {
    QString name;
    FieldType type;
    FieldUse use;
    QString list;                        ///< code list of Coded and CodedList
    std::optional<RecordKind> target;    ///< of Reference and References
    FieldValue (*read)(const R &);
    void (*write)(R &, const FieldValue &);

    /// The name of its column: the field's name, with `_id` for a reference.
    [[nodiscard]] QString column() const { return type == FieldType::Reference ? name + QLatin1String("_id") : name; }
    /// False for what lives in link tables.
    [[nodiscard]] bool isColumn() const { return type != FieldType::References && type != FieldType::Relations; }
};

template<class R>
using FieldTable = QList<Field<R>>;

/// The field table of a record type, in the order of the data dictionary; specialised in `<kind>_fields.cpp`.
template<class R>
[[nodiscard]] const FieldTable<R> &fieldsOf();

/// The ids that the value of a reference field names.
[[nodiscard]] inline QStringList referredIds(const FieldValue &value)
{
    if (const auto *id = std::get_if<QString>(&value))
        return id->isEmpty() ? QStringList() : QStringList{*id};
    const auto *list = std::get_if<QStringList>(&value);
    return list ? *list : QStringList();
}

/// The names of the fields in which two versions of a record differ, for the audit entry.
template<class R>
[[nodiscard]] QStringList changedFields(const R &before, const R &after)
{
    QStringList names;
    for (const Field<R> &field : fieldsOf<R>()) {
        if (field.read(before) != field.read(after))
            names.append(field.name);
    }
    return names;
}

} // namespace lotse::domain
