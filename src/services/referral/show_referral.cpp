#include "services/referral/show_referral.h"

#include "domain/referral/referral_states.h"
#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

namespace {

template<class R>
void addLeaving(LeavingPart part, int person, const R &record, const Code &mode, QList<LeavingValue> &values)
{
    for (const QString &name : leavingFields(part)) {
        for (const ShownField &field : saidFields(record, {name}, {}))
            values.append({part, person, field, leavesAs(part, name, mode)});
    }
}

/// The number is no field of the table, because nobody may change it.
LeavingValue numberOf(const CaseFile &caseFile, const Code &mode)
{
    const QString name = QStringLiteral("number");
    return {LeavingPart::CaseFile, 0, {name, {FieldType::Text, {}, caseFile.number}},
            leavesAs(LeavingPart::CaseFile, name, mode)};
}

} // namespace

base::Result<ShownReferral> ShowReferral::run(const ReferralId &id)
{
    LOTSE_CHECK(require(m_context, Action::ReadRecord));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(referral, load(m_context, m_context.store.referrals, id));
    LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, referral.caseFile));
    LOTSE_TRY(partner, m_context.store.partners.find(referral.partner));
    LOTSE_TRY(feedback, m_context.store.feedback.ofReferral(id));
    ShownReferral shown{referral, partner, caseFile.number, {}, feedback, {}};
    if (referral.status != ReferralStatus::Sent && mayReach(referral.status, ReferralStatus::Sent)) {
        LOTSE_TRY(values, leaving(referral, caseFile));
        shown.leaving = values;
    }
    if (!referral.forwardedTo.isNull()) {
        LOTSE_TRY(next, m_context.store.partners.find(referral.forwardedTo));
        shown.forwardedTo = next.name;
    }
    LOTSE_CHECK(audit(m_context, {.action = "view_referral",
                                  .kind = RecordKind::Referral,
                                  .recordId = id.text(),
                                  .fieldOfWork = referral.fieldOfWork}));
    LOTSE_CHECK(transaction.commit());
    return shown;
}

base::Result<QList<LeavingValue>> ShowReferral::leaving(const Referral &referral, const CaseFile &caseFile) const
{
    QList<LeavingValue> values = {numberOf(caseFile, referral.mode)};
    addLeaving(LeavingPart::CaseFile, 0, caseFile, referral.mode, values);
    const std::pair<LeavingPart, QList<PersonId>> people[] = {{LeavingPart::Caller, caseFile.callers},
                                                              {LeavingPart::PersonOfConcern, caseFile.persons}};
    for (const auto &[part, ids] : people) {
        for (int i = 0; i < int(ids.size()); ++i) {
            LOTSE_TRY(person, load(m_context, m_context.store.people, ids[i]));
            addLeaving(part, i + 1, person, referral.mode, values);
        }
    }
    return values;
}

} // namespace lotse::services
