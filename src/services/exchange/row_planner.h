#pragma once

#include "services/exchange/import_rules.h"
#include "services/exchange/row_identity.h"
#include "services/exchange/row_purpose.h"
#include "services/exchange/row_references.h"

#include <QCryptographicHash>

namespace lotse::services {

/// Decides what a row of an import does to the store: reads its cells onto the record it is about, resolves its
/// references, holds the purpose wall and the rules of its kind. Writes nothing.
/// A row that is the same as the last imported one, by its hash, is not looked at any further, so that it never
/// takes back what people changed since. A column that the file does not have leaves its field as it is.
template<class R>
class RowPlanner
{
public:
    RowPlanner(const Context &context, ReferenceBook &book, const QStringList &columns)
        : m_context(context),
          m_columns(columns),
          m_parser(context.codes),
          m_identity(context, m_columns, m_parser),
          m_references(context, book),
          m_purpose(context, book)
    {}
    RowPlanner(const RowPlanner &) = delete;
    RowPlanner &operator=(const RowPlanner &) = delete;

    [[nodiscard]] base::Result<RowPlan<R>> plan(const SourceRow &row, FileIdentities &identities)
    {
        RowPlan<R> plan;
        plan.issues = row.issues;
        if (!plan.issues.isEmpty())
            return plan;
        plan.hash = hashOf(row);
        LOTSE_CHECK(m_identity.identify(row, identities, plan));
        if (!plan.issues.isEmpty())
            return plan;
        if (plan.before && plan.before->importHash == plan.hash) {
            plan.fate = RowFate::Unchanged;
            return plan;
        }
        LOTSE_TRY(saysStatus, readCells(row, plan));
        if (!plan.issues.isEmpty())
            return plan;
        LOTSE_CHECK(m_purpose.join(plan));
        LOTSE_CHECK(m_purpose.checkPersonsOfConcern(plan));
        const ImportedVersion<R> version{plan.before ? &*plan.before : nullptr, plan.after, saysStatus};
        LOTSE_TRY(broken, settle(m_context, version));
        plan.issues += broken;
        if (plan.issues.isEmpty())
            decide(plan);
        return plan;
    }

private:
    /// Over what is filled in, in the order of the fields: neither empty columns nor their order matter.
    [[nodiscard]] QString hashOf(const SourceRow &row)
    {
        m_canonical.clear();
        const auto add = [&](const QString &name, qsizetype index) {
            if (index < 0 || row.cells[index].isEmpty())
                return;
            const Cell &cell = row.cells[index];
            m_canonical += name;
            m_canonical += QChar(0x1f);
            m_canonical += cell.shape == Cell::Shape::List ? cell.list.join(u';') : cell.text;
            m_canonical += QChar(0x1e);
        };
        add(QStringLiteral("external_id"), m_columns.externalId());
        for (const FieldColumn<R> &column : m_columns.fields())
            add(column.form.field, column.cell);
        const QByteArray hash = QCryptographicHash::hash(m_canonical.toUtf8(),
                                                         QCryptographicHash::Blake2b_160);
        return QString::fromLatin1(hash.toHex().left(32));
    }

    /// True where the row says a status.
    [[nodiscard]] base::Result<bool> readCells(const SourceRow &row, RowPlan<R> &plan)
    {
        CellFindings findings;
        bool saysStatus = false;
        for (const FieldColumn<R> &column : m_columns.fields()) {
            const qsizetype issuesBefore = findings.issues.size();
            domain::FieldValue value = m_parser.parse(column.form, row.cells[column.cell], findings);
            const bool isEmpty = isEmptyValue(value);
            if (findings.issues.size() > issuesBefore)
                continue;
            if (isEmpty && column.field->use == domain::FieldUse::Required)
                findings.issues.append({base::IssueCode::Required, column.form.field, {}});
            else if (column.field->target || column.field->type == domain::FieldType::Relations)
                LOTSE_CHECK(m_references.read(column, value, plan));
            else if (!isEmpty || !keepsWhereEmpty(column.form.field))
                column.field->write(plan.after, value);
            saysStatus = saysStatus || (!isEmpty && column.form.field == QLatin1String("status"));
        }
        if constexpr (requires { plan.after.languageNote; })
            noteLanguages(findings.otherLanguages, plan.after.languageNote);
        for (const QString &missing :
             m_columns.missingRequired()) // rows of JSONL; CSV was refused by its header
            findings.issues.append({base::IssueCode::Required, missing, {}});
        plan.issues += findings.issues;
        plan.notes += findings.notes;
        return saysStatus;
    }

    static bool isEmptyValue(const domain::FieldValue &value)
    {
        if (const auto *text = std::get_if<QString>(&value))
            return text->trimmed().isEmpty() || *text == domain::notAsked;
        if (const auto *list = std::get_if<QStringList>(&value))
            return list->isEmpty();
        return std::holds_alternative<std::monostate>(value);
    }

    /// A field of work once taken over stays, and a status that is not said follows from the dates.
    static bool keepsWhereEmpty(const QString &field)
    {
        return field == QLatin1String("field_of_work") || field == QLatin1String("status");
    }

    static void noteLanguages(const QStringList &words, QString &note)
    {
        for (const QString &word : words) {
            if (!note.contains(word))
                note += note.isEmpty() ? word : QStringLiteral("; ") + word;
        }
    }

    void decide(RowPlan<R> &plan) const
    {
        plan.after.importHash = plan.hash;
        plan.fate = RowFate::New;
        if (!plan.before)
            return;
        R sameButHash = *plan.before;
        sameButHash.importHash = plan.hash;
        const bool isChanged = !(sameButHash == plan.after) || !plan.openReferences.isEmpty();
        plan.fate = isChanged ? RowFate::Updated : RowFate::Unchanged;
    }

    const Context &m_context;
    const ColumnTable<R> m_columns;
    const CellParser m_parser;
    RowIdentity<R> m_identity;
    RowReferences<R> m_references;
    RowPurpose<R> m_purpose;
    QString m_canonical;
};

} // namespace lotse::services
