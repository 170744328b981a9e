#include "domain/person/person.h"
#include "domain/record/field_access.h"

namespace lotse::domain {

template<>
const FieldTable<Person> &fieldsOf<Person>()
{
    using F = field_access::Fields<Person>;
    static const FieldTable<Person> fields = {
        F::code<&Person::role>("role", "person_role", FieldUse::Required),
        F::code<&Person::fieldOfWork>("field_of_work", "field_of_work"),
        F::plain<&Person::alias>("alias", FieldType::Text),
        F::plain<&Person::givenName>("given_name", FieldType::Text),
        F::plain<&Person::familyName>("family_name", FieldType::Text),
        F::plain<&Person::phone>("phone", FieldType::Text),
        F::plain<&Person::email>("email", FieldType::Text),
        F::plain<&Person::safeContact>("safe_contact", FieldType::Text),
        F::plain<&Person::language>("language", FieldType::Text),
        F::plain<&Person::birthYear>("birth_year", FieldType::Integer),
        F::plain<&Person::city>("city", FieldType::Text),
        F::code<&Person::state>("state", "state"),
        F::plain<&Person::postcode2>("postcode2", FieldType::Text),
        F::plain<&Person::institution>("institution", FieldType::Text),
        F::plain<&Person::alert>("alert", FieldType::Text),
        F::plain<&Person::alertExpiresOn>("alert_expires_on", FieldType::Day),
    };
    return fields;
}

} // namespace lotse::domain
