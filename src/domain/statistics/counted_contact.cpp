#include "domain/statistics/counted_contact.h"

#include "domain/contact/counted_minutes.h"
#include "domain/record/field.h"

#include <algorithm>

namespace lotse::domain {

namespace {

/// The fields that the dimensions count, in their order: each bears the name of its dimension.
const QList<Field<Contact>> &countedFields()
{
    static const QList<Field<Contact>> fields = [] {
        QList<Field<Contact>> counted;
        for (const ContactDimension dimension : allOf<ContactDimension>()) {
            const auto bearsName = [&](const Field<Contact> &field) { return field.name == word(dimension); };
            const FieldTable<Contact> &all = fieldsOf<Contact>();
            counted.append(*std::find_if(all.cbegin(), all.cend(), bearsName));
        }
        return counted;
    }();
    return fields;
}

ContactFacts::FirstContact firstContactOf(const Contact &contact)
{
    using Said = ContactFacts::FirstContact;
    if (contact.firstContact == QLatin1String("yes"))
        return Said::Yes;
    return contact.firstContact == QLatin1String("no") ? Said::No : Said::Unsaid;
}

} // namespace

bool isCounted(const Contact &contact)
{
    return contact.status != ContactStatus::Discarded && contact.status != ContactStatus::Withdrawn;
}

base::Result<ContactFacts> factsOf(const Contact &contact,
                                   const std::function<base::Result<ValueNumber>(const QString &)> &number)
{
    ContactFacts facts;
    facts.finished = contact.status == ContactStatus::Finished;
    facts.enteredLater = contact.enteredLater;
    facts.firstContact = firstContactOf(contact);
    facts.minutes = countedMinutes(contact.channel, contact.minutes, contact.startedAt, contact.endedAt,
                                   contact.parkedMilliseconds);
    for (std::size_t i = 0; i < contactDimensionCount; ++i) {
        const FieldValue value = countedFields()[qsizetype(i)].read(contact);
        const auto *text = std::get_if<QString>(&value);
        for (const QString &each : text ? QStringList{*text} : std::get<QStringList>(value)) {
            if (each.isEmpty() || each == notAsked)
                continue;
            LOTSE_TRY(valueNumber, number(each));
            if (!facts.values[i].contains(valueNumber))
                facts.values[i].append(valueNumber);
        }
    }
    return facts;
}

} // namespace lotse::domain
