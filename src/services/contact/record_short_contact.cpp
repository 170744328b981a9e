#include "services/contact/record_short_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

static bool isShort(const Code &kind)
{
    return kind == QLatin1String("silent_or_hangup") || kind == QLatin1String("wrong_number")
        || kind == QLatin1String("prank_abusive");
}

base::Result<Contact> RecordShortContact::run(const Code &kind)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    if (!isShort(kind))
        return base::failure(
            base::ErrorCode::Invalid, QStringLiteral("RecordShortContact"),
            {{base::IssueCode::UnknownCode, QStringLiteral("kind"), {kind, QStringLiteral("contact_kind")}}});
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    Contact contact;
    contact.id = ContactId::create();
    contact.kind = kind;
    contact.startedAt = m_context.clock.now();
    contact.endedAt = contact.startedAt;
    contact.channel = QStringLiteral("phone");
    contact.counsellor = m_context.actor.id;
    LOTSE_TRY(stored, finish(m_context, "record_short_contact", Contact(), contact));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
