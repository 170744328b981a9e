#pragma once

#include "services/exchange/column_table.h"
#include "services/exchange/import_row.h"
#include "services/exchange/reference_book.h"

namespace lotse::services {

/// Reads the cells of a row that name other records: finds the ids, or adds an issue where nothing or too much
/// answers, or a record is named twice. A login that nobody has becomes a new account; a record of the same kind may
/// still come later in the file.
template<class R>
class RowReferences
{
public:
    RowReferences(const Context &context, ReferenceBook &book) : m_context(context), m_book(book) {}

    /// Writes the field of the column into the planned record.
    [[nodiscard]] base::Result<void> read(const FieldColumn<R> &column, const domain::FieldValue &value,
                                          RowPlan<R> &plan)
    {
        const domain::Field<R> &field = *column.field;
        if (const auto *text = std::get_if<QString>(&value)) {
            LOTSE_TRY(id, resolve(field, *text, plan));
            if (id || text->isEmpty())
                field.write(plan.after, id.value_or(QString()));
            return {};
        }
        QStringList ids;
        for (const QString &text : std::get<QStringList>(value)) {
            LOTSE_TRY(id, field.target ? resolve(field, text, plan) : resolveRelation(field, text, plan));
            if (id && ids.contains(*id))
                plan.issues.append({base::IssueCode::DuplicateValue, field.name, {text}});
            else if (id)
                ids.append(*id);
        }
        field.write(plan.after, ids);
        return {};
    }

private:
    [[nodiscard]] base::Result<std::optional<QString>> resolveRelation(const domain::Field<R> &field,
                                                                       const QString &text, RowPlan<R> &plan)
    {
        const qsizetype arrow = text.indexOf(u'>');
        const qsizetype sign = text.lastIndexOf(u'=');
        if (arrow <= 0 || sign <= arrow + 1 || sign == text.size() - 1) {
            plan.issues.append({base::IssueCode::WrongType, field.name, {text, QStringLiteral("relations")}});
            return std::optional<QString>();
        }
        const QString code = text.mid(sign + 1).trimmed();
        const QString list = QStringLiteral("relationship");
        if (!m_context.codes.contains(list, code))
            plan.issues.append({base::IssueCode::UnknownCode, field.name, {code, list}});
        LOTSE_TRY(caller, find(domain::RecordKind::Person, field.name, text.left(arrow).trimmed(), plan));
        LOTSE_TRY(person,
                  find(domain::RecordKind::Person, field.name,
                       text.mid(arrow + 1, sign - arrow - 1).trimmed(), plan));
        if (!caller || !person)
            return std::optional<QString>();
        return std::optional(*caller + u'>' + *person + u'=' + code);
    }

    [[nodiscard]] base::Result<std::optional<QString>> resolve(const domain::Field<R> &field,
                                                               const QString &text, RowPlan<R> &plan)
    {
        if (text.isEmpty())
            return std::optional<QString>();
        if (field.target != domain::RecordKind::Account)
            return find(*field.target, field.name, text, plan);
        auto account = m_book.account(text);
        if (!account) {
            plan.newLogins.append({text, domain::AccountId::create()});
            account = plan.newLogins.last().id.text();
        }
        return account;
    }

    [[nodiscard]] base::Result<std::optional<QString>> find(domain::RecordKind kind, const QString &field,
                                                            const QString &text, RowPlan<R> &plan)
    {
        auto id = m_book.resolve(kind, text);
        const QStringList params = {text, kindWord(kind)};
        if (!id && id.error().code == base::ErrorCode::Invalid) {
            plan.issues.append({base::IssueCode::AmbiguousReference, field, params});
            return std::optional<QString>();
        }
        if (id && !*id) {
            if (kind == domain::RecordTraits<R>::kind && text != plan.text)
                plan.openReferences.append({field, text});
            else
                plan.issues.append({base::IssueCode::UnknownReference, field, params});
        }
        return id;
    }

    const Context &m_context;
    ReferenceBook &m_book;
};

} // namespace lotse::services
