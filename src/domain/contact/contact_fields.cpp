#include "domain/contact/contact.h"
#include "domain/record/field_access.h"

namespace lotse::domain {

using field_access::orDefault;

// A relation as text: "callerId>personId=relationship". Found by argument-dependent look-up.
static FieldValue toValue(const QList<Relation> &relations)
{
    QStringList texts;
    for (const Relation &relation : relations)
        texts.append(relation.caller.text() + u'>' + relation.person.text() + u'=' + relation.relationship);
    return texts;
}

static void fromValue(QList<Relation> &out, const FieldValue &value)
{
    out.clear();
    for (const QString &text : orDefault<QStringList>(value)) {
        out.append({PersonId::fromStored(text.section(u'>', 0, 0)),
                    PersonId::fromStored(text.section(u'>', 1).section(u'=', 0, 0)), text.section(u'=', 1)});
    }
}

template<>
const FieldTable<Contact> &fieldsOf<Contact>()
{
    using F = field_access::Fields<Contact>;
    static const FieldTable<Contact> fields = {
        F::code<&Contact::status>("status", "contact_status", FieldUse::Internal),
        F::code<&Contact::kind>("kind", "contact_kind"),
        F::code<&Contact::fieldOfWork>("field_of_work", "field_of_work"),
        F::plain<&Contact::startedAt>("started_at", FieldType::Instant, FieldUse::Required),
        F::plain<&Contact::endedAt>("ended_at", FieldType::Instant),
        F::plain<&Contact::minutes>("minutes", FieldType::Integer),
        F::plain<&Contact::parkedMilliseconds>("parked_milliseconds", FieldType::Integer, FieldUse::Internal),
        F::plain<&Contact::parkedAt>("parked_at", FieldType::Instant, FieldUse::Internal),
        F::plain<&Contact::receivedAt>("received_at", FieldType::Instant),
        F::plain<&Contact::answeredAt>("answered_at", FieldType::Instant),
        F::reference<&Contact::repliesTo>("replies_to", RecordKind::Contact),
        F::code<&Contact::channel>("channel", "channel", FieldUse::Required),
        F::code<&Contact::entryRoute>("entry_route", "entry_route"),
        F::code<&Contact::direction>("direction", "direction"),
        F::reference<&Contact::counsellor>("counsellor", RecordKind::Account, FieldUse::Required),
        F::code<&Contact::firstContact>("first_contact", "first_contact"),
        F::code<&Contact::callerGroup>("caller_group", "caller_group"),
        F::plain<&Contact::language>("language", FieldType::Text),
        F::code<&Contact::interpreter>("interpreter", "interpreter"),
        F::code<&Contact::state>("state", "state"),
        F::plain<&Contact::postcode2>("postcode2", FieldType::Text),
        F::codes<&Contact::topics>("topics", "topics"),
        F::code<&Contact::phenomenon>("phenomenon", "phenomenon"),
        F::code<&Contact::heardFrom>("heard_from", "heard_from"),
        F::code<&Contact::ageGroup>("age_group", "age_group"),
        F::code<&Contact::gender>("gender", "gender"),
        F::code<&Contact::minor>("minor", "yes_no_unknown"),
        F::code<&Contact::convert>("convert", "yes_no_unknown", FieldUse::Sensitive),
        F::code<&Contact::migrationBackground>("migration_background", "yes_no_unknown", FieldUse::Sensitive),
        F::code<&Contact::refugeeContext>("refugee_context", "yes_no_unknown", FieldUse::Sensitive),
        F::code<&Contact::travelStatus>("travel_status", "travel_status"),
        F::code<&Contact::custody>("custody", "custody"),
        F::code<&Contact::knownToAuthorities>("known_to_authorities", "yes_no_unknown", FieldUse::Sensitive),
        F::code<&Contact::danger>("danger", "danger"),
        F::code<&Contact::limitsExplained>("limits_explained", "yes_no_unknown"),
        F::codes<&Contact::results>("results", "results"),
        F::code<&Contact::securityStatus>("security_status", "security_status"),
        F::plain<&Contact::followUpOn>("follow_up_on", FieldType::Day),
        F::code<&Contact::followUpKind>("follow_up_kind", "task_kind"),
        F::plain<&Contact::followUpFrom>("follow_up_from", FieldType::Instant),
        F::plain<&Contact::followUpTo>("follow_up_to", FieldType::Instant),
        F::plain<&Contact::callBackNumber>("call_back_number", FieldType::Text),
        F::plain<&Contact::codeWord>("code_word", FieldType::Text),
        F::plain<&Contact::note>("note", FieldType::Text),
        F::references<&Contact::callers>("callers", RecordKind::Person),
        F::references<&Contact::persons>("persons", RecordKind::Person),
        F::code<&Contact::relationship>("relationship", "relationship"),
        F::plain<&Contact::relations>("relations", FieldType::Relations),
        F::references<&Contact::caseFiles>("case_files", RecordKind::CaseFile),
        F::plain<&Contact::enteredLater>("entered_later", FieldType::Boolean),
        F::plain<&Contact::withdrawnReason>("withdrawn_reason", FieldType::Text, FieldUse::Internal),
    };
    return fields;
}

} // namespace lotse::domain
