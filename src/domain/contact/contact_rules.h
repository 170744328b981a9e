#pragma once

#include "base/error.h"
#include "domain/code_list/code_list.h"
#include "domain/contact/contact.h"

#include <QTimeZone>

namespace lotse::domain {

/// The state table of contacts: running and parked alternate and end as draft or finished; a draft is finished or
/// discarded; a finished contact is corrected in place, which is no move, or withdrawn; a received message is taken
/// up and answered.
[[nodiscard]] bool canMove(ContactStatus from, ContactStatus to);

/// Still running, parked, a draft, received or in answer: what an autosave may change.
[[nodiscard]] bool isUnfinished(ContactStatus status);

/// E-mail, web form and letter: what is received and answered. A chat is a conversation in writing, neither
/// received nor timed.
[[nodiscard]] bool isMessage(const Code &channel);

/// What is wrong with a contact, imported or not: its fields, times in the future or out of order, a status that
/// contradicts its times, relations between people who are not linked or
/// told twice. Missing codes are never wrong.
[[nodiscard]] QList<base::FieldIssue> checkContact(const Contact &contact, base::Instant now,
                                                   const CodeBook &codes);

/// The same of a contact each of whose fields was judged when it was read: only what they say together.
[[nodiscard]] QList<base::FieldIssue> checkConsistency(const Contact &contact, base::Instant now,
                                                       const CodeBook &codes);

/// The fields that a contact of its kind should have and nobody has filled: a record without them is listed as
/// incomplete, and is never wrong for it.
[[nodiscard]] QStringList missingCodes(const Contact &contact);

/// What a conversation or its correction may not do to the security relevance: decide it. It may ask for a review,
/// and take that back until the contact is finished.
[[nodiscard]] QList<base::FieldIssue> checkSecurityStatus(const Contact &before, const Contact &after);

/// The year of a number is that of the start, in the organisation's time zone; a correction must not leave it.
[[nodiscard]] QList<base::FieldIssue> checkYearOfNumber(const Contact &before, const Contact &after,
                                                        const QTimeZone &zone);

/// Adds the time since the call was parked to its parked time; nothing where it is not parked.
void endParking(Contact &contact, base::Instant now);

/// Ends the parking, and the call itself where nobody has said when it ended.
void endCall(Contact &contact, base::Instant now);

} // namespace lotse::domain
