#pragma once

#include "support/fake_records.h"

namespace lotse::tests {

/// Finds in the fakes of one store what the search would find: people by the beginnings of words and by phone
/// digits, notes and partners by words, newest first where there is a time.
class FakeSearch final : public domain::SearchRepository
{
public:
    FakeSearch(const FakePeople &people, const FakeNotes &notes, const FakeContacts &contacts,
               const FakePartners &partners)
        : m_people(people),
          m_notes(notes),
          m_contacts(contacts),
          m_partners(partners)
    {}

    [[nodiscard]] base::Result<QList<domain::SearchHit>> people(const QString &text,
                                                                const QStringList &fieldsOfWork,
                                                                int limit) const override;
    [[nodiscard]] base::Result<QList<domain::SearchHit>> notes(const QString &text,
                                                               const QStringList &fieldsOfWork,
                                                               int limit) const override;
    [[nodiscard]] base::Result<QList<domain::SearchHit>> partners(const QString &text,
                                                                  int limit) const override;

private:
    const FakePeople &m_people;
    const FakeNotes &m_notes;
    const FakeContacts &m_contacts;
    const FakePartners &m_partners;
};

} // namespace lotse::tests
