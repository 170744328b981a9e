#pragma once

#include "domain/purpose.h"
#include "services/exchange/import_row.h"
#include "services/exchange/reference_book.h"

namespace lotse::services {

/// What a planned record may be linked to: the purpose wall, and who may be a person of concern.
template<class R>
class RowPurpose
{
public:
    RowPurpose(const Context &context, ReferenceBook &book) : m_context(context), m_book(book) {}

    /// The purpose wall: everything that the record links, from this row or before, serves one field of work.
    [[nodiscard]] base::Result<void> join(RowPlan<R> &plan)
    {
        if constexpr (Walled<R>) {
            domain::Code &purpose = plan.after.fieldOfWork;
            if (plan.before && !domain::mayMeet(plan.before->fieldOfWork, purpose))
                refusePurpose(QStringLiteral("field_of_work"), plan.before->fieldOfWork, purpose, plan);
            QList<RowLink> unassigned;
            for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
                if (!field.target || field.target == domain::RecordKind::Account)
                    continue;
                for (const QString &id : idsOf(field.read(plan.after))) {
                    LOTSE_TRY(other, m_book.purposeOf(*field.target, id));
                    if (!domain::mayMeet(purpose, other))
                        refusePurpose(field.name, purpose, other, plan);
                    purpose = domain::joinedPurpose(purpose, other);
                    if (other == domain::notAsked && field.target != domain::RecordKind::Partner)
                        unassigned.append({*field.target, id});
                }
            }
            if (!domain::worksIn(m_context.actor, purpose))
                refusePurpose(QStringLiteral("field_of_work"), purpose, domain::notAsked, plan);
            if (purpose != domain::notAsked)
                plan.adopting = unassigned;
        }
        return {};
    }

    /// Somebody whose phone or e-mail is stored and who never called is no person of concern.
    [[nodiscard]] base::Result<void> checkPersonsOfConcern(RowPlan<R> &plan)
    {
        if constexpr (requires { plan.after.persons; }) {
            for (const domain::PersonId &person : std::as_const(plan.after.persons)) {
                if (plan.after.callers.contains(person))
                    continue;
                LOTSE_TRY(mayBe, m_book.mayBePersonOfConcern(person.text()));
                if (!mayBe)
                    plan.issues.append(
                        {base::IssueCode::ContactDataOfPersonOfConcern, QStringLiteral("persons"), {}});
            }
        }
        return {};
    }

private:
    static QStringList idsOf(const domain::FieldValue &value)
    {
        if (const auto *list = std::get_if<QStringList>(&value))
            return *list;
        const auto *text = std::get_if<QString>(&value);
        return text && !text->isEmpty() ? QStringList{*text} : QStringList();
    }

    static void refusePurpose(const QString &field, const domain::Code &a, const domain::Code &b,
                              RowPlan<R> &plan)
    {
        plan.issues.append({base::IssueCode::CrossesPurposeWall, field, {a, b}});
    }

    const Context &m_context;
    ReferenceBook &m_book;
};

} // namespace lotse::services
