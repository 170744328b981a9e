#include "domain/statistics/counted_contact.h"

#include "domain/contact/counted_minutes.h"
#include "domain/record/field.h"

#include <algorithm>

namespace lotse::domain {

namespace {

/// A field that is counted: it bears the name of its dimension.
struct CountedField {
    ContactDimension dimension;
    Field<Contact> field;
};

/// All of them, the field of work first.
const QList<CountedField> &countedFields()
{
    static const QList<CountedField> fields = [] {
        QList<CountedField> counted;
        for (const ContactDimension dimension : allOf<ContactDimension>()) {
            const auto bearsName = [&](const Field<Contact> &field) { return field.name == word(dimension); };
            const FieldTable<Contact> &all = fieldsOf<Contact>();
            const CountedField found{dimension, *std::find_if(all.cbegin(), all.cend(), bearsName)};
            counted.insert(dimension == ContactDimension::FieldOfWork ? 0 : counted.size(), found);
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

base::Result<ContactFacts> factsOf(
    const Contact &contact, const std::function<base::Result<ValueNumber>(const CountedValue &)> &number)
{
    ContactFacts facts;
    facts.finished = contact.status == ContactStatus::Finished;
    facts.enteredLater = contact.enteredLater;
    facts.firstContact = firstContactOf(contact);
    facts.minutes = countedMinutes(contact.channel, contact.minutes, contact.startedAt, contact.endedAt,
                                   contact.parkedMilliseconds);
    const auto add = [&](ContactDimension dimension, const QString &value) -> base::Result<void> {
        LOTSE_TRY(valueNumber, number({dimension, value.isEmpty() ? notAsked : value}));
        if (!facts.values.contains(valueNumber))
            facts.values.append(valueNumber);
        return {};
    };
    for (const CountedField &counted : countedFields()) {
        const FieldValue value = counted.field.read(contact);
        const auto *list = std::get_if<QStringList>(&value);
        if (!list || list->isEmpty())
            LOTSE_CHECK(add(counted.dimension, list ? notAsked : std::get<QString>(value)));
        for (qsizetype i = 0; list && i < list->size(); ++i)
            LOTSE_CHECK(add(counted.dimension, list->at(i)));
    }
    return facts;
}

} // namespace lotse::domain
