#include "storage/search/sql_search_repository.h"

#include "base/text.h"

#include <algorithm>

namespace lotse::storage {

using domain::RecordKind;
using domain::SearchHit;

namespace {

bool beginsWithAny(const QStringList &terms, const QString &word)
{
    return std::ranges::any_of(terms, [&word](const QString &term) { return term.startsWith(word); });
}

QString displayName(const QString &given, const QString &family, const QString &alias)
{
    const QString name = family.isEmpty() || given.isEmpty() ? family + given : family + QLatin1String(", ") + given;
    if (alias.isEmpty())
        return name;
    return name.isEmpty() ? alias : QStringLiteral("%1 (%2)").arg(name, alias);
}

/// A hit with the row number that orders it in time.
struct TimedHit {
    qint64 position = 0;
    SearchHit hit;
};

} // namespace

QString fullTextQuery(const QString &text)
{
    QStringList words;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool prefix = word.endsWith(u'*');
        word.remove(u'*').remove(u'"');
        if (!base::searchKey(word).isEmpty())
            words.append(u'"' + word + u'"' + (prefix ? QStringLiteral("*") : QString()));
    }
    return words.join(u' ');
}

base::Result<QList<SearchHit>> SqlSearchRepository::people(const QString &text, const QStringList &fieldsOfWork,
                                                           int limit) const
{
    const QStringList words = base::searchKey(text).split(u' ', Qt::SkipEmptyParts);
    const QString phone = base::phoneKey(text);
    QList<SearchHit> hits;
    for (const QString &fieldOfWork : fieldsOfWork) {
        if (phone.size() >= 4) {
            LOTSE_TRY(query, m_context.connection.statement("search/people_by_phone"));
            query.bind("organisation_id", m_context.organisation.id)
                .bind("field_of_work", fieldOfWork)
                .bind("first_key", phone)
                .bind("key_limit", phone + u'~')
                .bind("limit", limit);
            LOTSE_CHECK(query.run());
            for (;;) {
                LOTSE_TRY(more, query.next());
                if (!more)
                    break;
                hits.append({RecordKind::Person, query.text(0), {}, fieldOfWork,
                             displayName(query.text(1), query.text(2), query.text(3))});
            }
        } else if (!words.isEmpty()) {
            LOTSE_TRY(named, peopleByName(words, fieldOfWork, limit));
            hits.append(named);
        }
    }
    return hits.mid(0, limit);
}

base::Result<QList<SearchHit>> SqlSearchRepository::peopleByName(const QStringList &words, const QString &fieldOfWork,
                                                                 int limit) const
{
    // The longest word narrows best; the others are checked against the terms of each candidate.
    const QString longest = *std::ranges::max_element(words, {}, &QString::size);
    LOTSE_TRY(query, m_context.connection.statement("search/people_by_term"));
    query.bind("organisation_id", m_context.organisation.id)
        .bind("field_of_work", fieldOfWork)
        .bind("first_term", longest)
        .bind("term_limit", longest + u'~') // terms hold letters and digits only, which sort before the tilde
        .bind("limit", words.size() == 1 ? limit : -1);
    LOTSE_CHECK(query.run());
    QList<SearchHit> hits;
    while (hits.size() < limit) {
        LOTSE_TRY(more, query.next());
        if (!more)
            break;
        LOTSE_TRY(matches, hasAllWords(query.text(0), words));
        if (matches)
            hits.append({RecordKind::Person, query.text(0), {}, fieldOfWork,
                         displayName(query.text(1), query.text(2), query.text(3))});
    }
    return hits;
}

base::Result<bool> SqlSearchRepository::hasAllWords(const QString &personId, const QStringList &words) const
{
    if (words.size() == 1)
        return true;
    LOTSE_TRY(query, m_context.connection.statement("search/terms_of_person"));
    LOTSE_CHECK(query.bind("person_id", personId).run());
    QStringList terms;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            break;
        terms.append(query.text(0));
    }
    return std::ranges::all_of(words, [&terms](const QString &word) { return beginsWithAny(terms, word); });
}

base::Result<QList<SearchHit>> SqlSearchRepository::notes(const QString &text, const QStringList &fieldsOfWork,
                                                          int limit) const
{
    const QString match = fullTextQuery(text);
    if (match.isEmpty())
        return QList<SearchHit>();
    QList<TimedHit> found;
    for (const QString &fieldOfWork : fieldsOfWork) {
        for (const RecordKind kind : {RecordKind::Note, RecordKind::Contact}) {
            const bool contacts = kind == RecordKind::Contact;
            LOTSE_TRY(query, m_context.connection.statement(contacts ? "search/contacts" : "search/notes"));
            query.bind("query", match)
                .bind("organisation_id", m_context.organisation.id)
                .bind("field_of_work", fieldOfWork)
                .bind("limit", limit);
            LOTSE_CHECK(query.run());
            for (;;) {
                LOTSE_TRY(more, query.next());
                if (!more)
                    break;
                found.append({query.number(0),
                              {kind, query.text(1), contacts ? query.text(3) : QString(), fieldOfWork, query.text(2)}});
            }
        }
    }
    std::ranges::stable_sort(found, std::greater(), &TimedHit::position);
    QList<SearchHit> hits;
    for (const TimedHit &timed : found.mid(0, limit))
        hits.append(timed.hit);
    return hits;
}

base::Result<QList<SearchHit>> SqlSearchRepository::partners(const QString &text, int limit) const
{
    // The network has hundreds of partners: reading them all costs less than an index of their words.
    const QStringList words = base::searchKey(text).split(u' ', Qt::SkipEmptyParts);
    LOTSE_TRY(query, m_context.connection.statement("search/partners"));
    LOTSE_CHECK(query.bind("organisation_id", m_context.organisation.id).run());
    QList<SearchHit> hits;
    while (!words.isEmpty() && hits.size() < limit) {
        LOTSE_TRY(more, query.next());
        if (!more)
            break;
        const QString searched = query.text(1) + u' ' + query.text(2) + u' ' + query.text(3);
        const QStringList terms = base::searchKey(searched).split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::all_of(words, [&terms](const QString &word) { return beginsWithAny(terms, word); }))
            hits.append({RecordKind::Partner, query.text(0), {}, {}, query.text(1)});
    }
    return hits;
}

} // namespace lotse::storage
