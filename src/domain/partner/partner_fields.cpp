#include "domain/partner/partner.h"
#include "domain/record/field_access.h"

namespace lotse::domain {

template<>
const FieldTable<Partner> &fieldsOf<Partner>()
{
    using F = field_access::Fields<Partner>;
    static const FieldTable<Partner> fields = {
        F::plain<&Partner::name>("name", FieldType::Text, FieldUse::Required),
        F::code<&Partner::kind>("kind", "partner_kind"),
        F::plain<&Partner::city>("city", FieldType::Text),
        F::code<&Partner::stateIso>("state_iso", "state"),
        F::codes<&Partner::coverageStates>("coverage_states", "coverage"),
        F::plain<&Partner::languages>("languages", FieldType::Languages),
        F::plain<&Partner::specialisms>("specialisms", FieldType::Words),
        F::plain<&Partner::websiteDomain>("website_domain", FieldType::Text),
        F::plain<&Partner::source>("source", FieldType::Text),
        F::plain<&Partner::languageNote>("language_note", FieldType::Text),
        F::plain<&Partner::districts>("districts", FieldType::Words),
        F::plain<&Partner::offers>("offers", FieldType::Words),
        F::plain<&Partner::access>("access", FieldType::Text),
        F::plain<&Partner::capacityFree>("capacity_free", FieldType::Integer),
        F::plain<&Partner::capacityOn>("capacity_on", FieldType::Day),
        F::plain<&Partner::waitingWeeks>("waiting_weeks", FieldType::Integer),
        F::plain<&Partner::validFrom>("valid_from", FieldType::Day),
        F::plain<&Partner::validTo>("valid_to", FieldType::Day),
        F::plain<&Partner::checkedOn>("checked_on", FieldType::Day),
    };
    return fields;
}

template<>
const FieldTable<NetworkReport> &fieldsOf<NetworkReport>()
{
    using F = field_access::Fields<NetworkReport>;
    static const FieldTable<NetworkReport> fields = {
        F::reference<&NetworkReport::partner>("partner", RecordKind::Partner, FieldUse::Required),
        F::plain<&NetworkReport::month>("month", FieldType::Month, FieldUse::Required),
        F::plain<&NetworkReport::activeCases>("active_cases", FieldType::Integer),
        F::plain<&NetworkReport::peopleAdvised>("people_advised", FieldType::Integer),
        F::plain<&NetworkReport::counsellors>("counsellors", FieldType::Integer),
    };
    return fields;
}

} // namespace lotse::domain
