#include "services/person/show_caller.h"

#include "services/person/latest_case_file.h"
#include "services/record_change.h"

#include <algorithm>

namespace lotse::services {

using namespace domain;

base::Result<CallerHistory> ShowCaller::run(const PersonId &id)
{
    LOTSE_CHECK(require(m_context, Action::ReadRecord));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    CallerHistory history;
    LOTSE_TRY(person, load(m_context, m_context.store.people, id));
    history.person = person;
    LOTSE_TRY(contacts, m_context.store.contacts.lastOfPerson(id, mostContacts));
    history.contacts = contacts;
    LOTSE_TRY(caseFile, latestCaseFile(m_context, id));
    history.caseFile = caseFile;
    LOTSE_CHECK(addReferrals(history));
    LOTSE_TRY(logins, m_context.store.accounts.logins());
    history.logins = logins;
    LOTSE_CHECK(audit(m_context,
                      {.action = "view_person",
                       .kind = RecordKind::Person,
                       .recordId = id.text(),
                       .fieldOfWork = person.fieldOfWork}));
    LOTSE_CHECK(transaction.commit());
    return history;
}

base::Result<void> ShowCaller::addReferrals(CallerHistory &history) const
{
    if (!history.caseFile)
        return {};
    LOTSE_TRY(referrals, m_context.store.referrals.ofCaseFile(history.caseFile->id));
    history.referrals = referrals;
    std::ranges::reverse(history.referrals);
    for (const Referral &referral : std::as_const(history.referrals)) {
        LOTSE_TRY(partner, m_context.store.partners.find(referral.partner));
        history.partnerNames.insert(partner.id, partner.name);
    }
    return {};
}

} // namespace lotse::services
