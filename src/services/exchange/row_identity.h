#pragma once

#include "services/exchange/column_table.h"
#include "services/exchange/file_identities.h"
#include "services/exchange/import_row.h"
#include "services/exchange/record_source.h"
#include "services/use_case.h"

namespace lotse::services {

/// Finds the stored record that a row is about: by its id, else by its external id; a partner also by its exact
/// name, a contact that calls itself nothing by its content. A new record takes the row's id, so that an export
/// read into an empty store gives the same records again. Within one file nothing may call itself twice.
template<class R>
class RowIdentity
{
public:
    RowIdentity(const Context &context, const ColumnTable<R> &columns, const CellParser &parser)
        : m_repository(ExchangeTraits<R>::repository(context.store)),
          m_columns(columns),
          m_parser(parser)
    {}

    /// Sets `before`, `text`, and the ids of `after`; or adds issues.
    [[nodiscard]] base::Result<void> identify(const SourceRow &row, FileIdentities &identities,
                                              RowPlan<R> &plan)
    {
        const QString id = textAt(row, m_columns.id(), "id", plan);
        const QString external = textAt(row, m_columns.externalId(), "external_id", plan);
        if (!id.isEmpty() && !base::isUuidV7(id))
            plan.issues.append(
                {base::IssueCode::WrongType, QStringLiteral("id"), {id, QStringLiteral("id")}});
        if (!plan.issues.isEmpty())
            return {};
        plan.text = external.isEmpty() ? id : external;
        if (plan.text.isEmpty())
            LOTSE_CHECK(identifyNameless(row, identities, plan));
        else
            LOTSE_CHECK(identifyNamed(row, {id, external}, identities, plan));
        if (plan.before)
            plan.after = *plan.before;
        else if (!id.isEmpty())
            plan.after.id = Id::fromStored(id);
        const bool isOwnId = plan.text.isEmpty() || plan.text == plan.after.id.text();
        if (!isOwnId && (!external.isEmpty() || plan.after.externalId.isEmpty()))
            plan.after.externalId = plan.text;
        return {};
    }

private:
    using Id = decltype(R::id);
    static constexpr bool isPartner = domain::RecordTraits<R>::kind == domain::RecordKind::Partner;
    struct Names {
        QString id;
        QString external;
    };

    [[nodiscard]] QString textAt(const SourceRow &row, qsizetype index, const char *name,
                                 RowPlan<R> &plan) const
    {
        if (index < 0)
            return {};
        CellFindings findings;
        const CellForm form{QString::fromLatin1(name), domain::FieldType::Reference, {}, false};
        const domain::FieldValue value = m_parser.parse(form, row.cells[index], findings);
        plan.issues += findings.issues;
        return std::get<QString>(value);
    }

    [[nodiscard]] base::Result<void> identifyNamed(const SourceRow &row, const Names &names,
                                                   FileIdentities &identities, RowPlan<R> &plan)
    {
        if (!names.id.isEmpty()) {
            claim(QStringLiteral("id"), names.id, identities, plan);
            LOTSE_TRY(own, find(Id::fromStored(names.id)));
            plan.before = own;
        }
        if (names.external.isEmpty() || names.external == names.id) {
            if (!plan.before)
                return findByName(row, plan);
            return {};
        }
        claim(QStringLiteral("external_id"), names.external, identities, plan);
        LOTSE_TRY(holder, findCalled(names.external));
        if (holder && plan.before && holder->id != plan.before->id)
            plan.issues.append(
                {base::IssueCode::DuplicateValue, QStringLiteral("external_id"), {names.external}});
        if (holder)
            plan.before = holder;
        return {};
    }

    [[nodiscard]] base::Result<void> identifyNameless(const SourceRow &row, FileIdentities &identities,
                                                      RowPlan<R> &plan)
    {
        if constexpr (isPartner) {
            const QString name = textAt(row, m_columns.cellOf(QLatin1String("name")), "name", plan);
            if (!name.isEmpty())
                claim(QStringLiteral("name"), name, identities, plan);
            return findByName(row, plan);
        } else if constexpr (ExchangeTraits<R>::needsExternalId) {
            plan.issues.append({base::IssueCode::Required, QStringLiteral("external_id"), {}});
            return {};
        } else {
            // Equal rows stay different records; the same file read again finds each of them.
            plan.text = rowIdentityPrefix + plan.hash;
            if (const int before = identities.countRow(plan.text))
                plan.text += u':' + QString::number(before);
            LOTSE_TRY(holder, findCalled(plan.text));
            plan.before = holder;
            return {};
        }
    }

    void claim(const QString &field, const QString &name, FileIdentities &identities, RowPlan<R> &plan)
    {
        if (!identities.insert(name))
            plan.issues.append({base::IssueCode::DuplicateValue, field, {name}});
    }

    [[nodiscard]] base::Result<std::optional<R>> find(const Id &id) const
    {
        auto found = m_repository.find(id);
        if (found)
            return std::optional(std::move(*found));
        if (found.error().code == base::ErrorCode::NotFound)
            return std::optional<R>();
        return base::failure(std::move(found).error());
    }

    /// The record with this external id. A number that reads the same is somebody else's.
    [[nodiscard]] base::Result<std::optional<R>> findCalled(const QString &external) const
    {
        LOTSE_TRY(id, m_repository.findExternal(external));
        return id ? find(*id) : std::optional<R>();
    }

    [[nodiscard]] base::Result<void> findByName(const SourceRow &row, RowPlan<R> &plan) const
    {
        if constexpr (isPartner) {
            const QString name = textAt(row, m_columns.cellOf(QLatin1String("name")), "name", plan);
            if (name.isEmpty())
                return {};
            LOTSE_TRY(found, findNamed(name, QStringLiteral("name"), plan));
            if (found && found->name == name)
                plan.before = found;
        }
        return {};
    }

    [[nodiscard]] base::Result<std::optional<R>> findNamed(const QString &name, const QString &field,
                                                           RowPlan<R> &plan) const
    {
        auto id = m_repository.resolve(name);
        if (!id && id.error().code == base::ErrorCode::Invalid) {
            plan.issues.append({base::IssueCode::AmbiguousReference,
                                field,
                                {name, QString::fromLatin1(ExchangeTraits<R>::word)}});
            return std::optional<R>();
        }
        if (!id)
            return base::failure(std::move(id).error());
        if (!*id)
            return std::optional<R>();
        return find(**id);
    }

    domain::RecordRepository<R> &m_repository;
    const ColumnTable<R> &m_columns;
    const CellParser &m_parser;
};

} // namespace lotse::services
