#include "controllers/list/lists.h"
#include "controllers/list/record_source.h"
#include "domain/contact/counted_minutes.h"

namespace lotse::controllers {

using domain::Contact;
using domain::FieldType;
using services::Labels;
using services::ShownValue;

namespace {

/// Who called, as far as it is known: the names of the callers, else the word that was agreed with them.
ShownValue caller(const Contact &contact, const Labels &labels, QDate)
{
    QStringList names;
    for (const domain::PersonId &id : contact.callers) {
        if (const QString name = labels.value(id.text()); !name.isEmpty())
            names.append(name);
    }
    if (!names.isEmpty())
        return {FieldType::Text, {}, names.join(QLatin1String("; "))};
    if (!contact.codeWord.isEmpty())
        return {FieldType::Text, QStringLiteral("code_word"), contact.codeWord};
    return {FieldType::Coded, QStringLiteral("caller"), QStringLiteral("anonymous")};
}

ShownValue minutes(const Contact &contact, const Labels &, QDate)
{
    const auto counted = domain::countedMinutes(contact.channel, contact.minutes, contact.startedAt, contact.endedAt,
                                                contact.parkedMilliseconds);
    return {FieldType::Integer, {}, counted ? domain::FieldValue(qint64(*counted)) : domain::FieldValue()};
}

} // namespace

std::unique_ptr<ListSource> contactList(Desk &desk)
{
    using domain::SortKey;
    return std::make_unique<RecordSource<Contact>>(
        desk, RecordList<Contact>{
                  {{{QStringLiteral("started_at"), 13, true, false, SortKey::Time}},
                   {{QStringLiteral("number"), 17}, numberOf<Contact>},
                   {{QStringLiteral("channel"), 12}},
                   {{QStringLiteral("kind"), 18}},
                   {{QStringLiteral("callers"), 18}, caller},
                   {{QStringLiteral("caller_group"), 16, false}},
                   {{QStringLiteral("topics"), 32}},
                   {{QStringLiteral("results"), 22, false}},
                   {{QStringLiteral("case_files"), 13}},
                   {{QStringLiteral("state"), 18, false}},
                   {{QStringLiteral("language"), 10, false}},
                   {{QStringLiteral("minutes"), 8, false, true}, minutes},
                   {{QStringLiteral("counsellor"), 12}},
                   {{QStringLiteral("field_of_work"), 18, false}},
                   {{QStringLiteral("status"), 15}}},
                  SortKey::Time,
                  true,
                  {QStringLiteral("callers"), QStringLiteral("case_files"), QStringLiteral("counsellor")}});
}

} // namespace lotse::controllers
