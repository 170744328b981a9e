#pragma once

#include "domain/contact/contact.h"
#include "domain/contact/contact_summary.h"
#include "domain/record/record_repository.h"

namespace lotse::domain {

/// Contacts with their links. `find` and `page` fill callers, persons, relations and case files;
/// `insert` and `update` write them.
class ContactRepository : public RecordRepository<Contact>
{
public:
    /// The finished contacts in which this person is linked, newest first.
    [[nodiscard]] virtual base::Result<QList<ContactSummary>> lastOfPerson(const PersonId &person, int limit) const = 0;
    /// The finished contacts in these fields of work in which somebody named this code word, however it is written,
    /// newest first.
    [[nodiscard]] virtual base::Result<QList<ContactSummary>> lastOfCodeWord(const QString &codeWord,
                                                                             const QStringList &fieldsOfWork,
                                                                             int limit) const = 0;
    /// Contacts of one counsellor that are not finished yet: running, parked, draft, received, in answer; newest
    /// first.
    [[nodiscard]] virtual base::Result<QList<Contact>> unfinishedOf(const AccountId &counsellor) const = 0;
    /// How many calls run or are parked in this store right now.
    [[nodiscard]] virtual base::Result<int> runningCount() const = 0;
    /// The contacts of a case file, oldest first.
    [[nodiscard]] virtual base::Result<QList<Contact>> ofCaseFile(const CaseFileId &caseFile) const = 0;
    /// The contacts that reply to this one, oldest first.
    [[nodiscard]] virtual base::Result<QList<Contact>> repliesTo(const ContactId &contact) const = 0;
};

} // namespace lotse::domain
