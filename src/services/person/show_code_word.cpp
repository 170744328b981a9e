#include "services/person/show_code_word.h"

#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<CallerHistory> ShowCodeWord::run(const QString &codeWord)
{
    LOTSE_CHECK(require(m_context, Action::Search));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    CallerHistory history;
    history.codeWord = codeWord;
    LOTSE_TRY(contacts, m_context.store.contacts.lastOfCodeWord(codeWord, m_context.actor.fieldsOfWork,
                                                                ShowCaller::mostContacts));
    history.contacts = contacts;
    LOTSE_TRY(logins, m_context.store.accounts.logins());
    history.logins = logins;
    LOTSE_CHECK(audit(m_context, {.action = "search", .kind = RecordKind::Contact}));
    LOTSE_CHECK(transaction.commit());
    return history;
}

} // namespace lotse::services
