#include "support/fake_search.h"

#include "base/text.h"

namespace lotse::tests {

using namespace domain;

namespace {

/// True where every word of `text` begins a word of `where`.
bool beginsWords(const QString &text, const QString &where)
{
    const QString found = u' ' + base::searchKey(where);
    const QStringList words = base::searchKey(text).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return found.contains(u' ' + word);
    });
}

} // namespace

base::Result<QList<SearchHit>> FakeSearch::people(const QString &text, const QStringList &fieldsOfWork,
                                                  int limit) const
{
    const QString digits = base::phoneKey(text);
    QList<SearchHit> hits;
    for (const Person &person : m_people.all()) {
        const QString names =
            QStringList{person.givenName, person.familyName, person.alias}.join(u' ').simplified();
        const bool isFound = beginsWords(text, names)
            || (digits.size() > 3 && base::phoneKey(person.phone).contains(digits));
        if (isFound && fieldsOfWork.contains(person.fieldOfWork))
            hits.append({RecordKind::Person, person.id.text(), {}, person.fieldOfWork, names});
    }
    return hits.mid(0, limit);
}

base::Result<QList<SearchHit>> FakeSearch::notes(const QString &text, const QStringList &fieldsOfWork,
                                                 int limit) const
{
    QList<std::pair<base::Instant, SearchHit>> found;
    for (const Note &note : m_notes.all()) {
        if (beginsWords(text, note.text) && fieldsOfWork.contains(note.fieldOfWork))
            found.append({note.at, {RecordKind::Note, note.id.text(), {}, note.fieldOfWork, note.text}});
    }
    for (const Contact &contact : m_contacts.all()) {
        if (beginsWords(text, contact.note) && fieldsOfWork.contains(contact.fieldOfWork))
            found.append({contact.startedAt,
                          {RecordKind::Contact, contact.id.text(), contact.number, contact.fieldOfWork,
                           contact.note}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<SearchHit> hits;
    for (const auto &[at, hit] : found.mid(0, limit))
        hits.append(hit);
    return hits;
}

base::Result<QList<SearchHit>> FakeSearch::partners(const QString &text, int limit) const
{
    QList<SearchHit> hits;
    for (const Partner &partner : m_partners.all()) {
        if (beginsWords(text, partner.name + u' ' + partner.city))
            hits.append({RecordKind::Partner, partner.id.text(), {}, {}, partner.name});
    }
    return hits.mid(0, limit);
}

} // namespace lotse::tests
