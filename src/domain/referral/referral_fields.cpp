#include "domain/record/field_access.h"
#include "domain/referral/referral.h"

namespace lotse::domain {

template<>
const FieldTable<Referral> &fieldsOf<Referral>()
{
    using F = field_access::Fields<Referral>;
    static const FieldTable<Referral> fields = {
        F::reference<&Referral::caseFile>("case_file", RecordKind::CaseFile, FieldUse::Required),
        F::reference<&Referral::partner>("partner", RecordKind::Partner, FieldUse::Required),
        F::code<&Referral::fieldOfWork>("field_of_work", "field_of_work", FieldUse::Internal),
        F::code<&Referral::mode>("mode", "referral_mode"),
        F::code<&Referral::status>("status", "referral_status"),
        F::plain<&Referral::proposedOn>("proposed_on", FieldType::Day, FieldUse::Required),
        F::plain<&Referral::offeredOn>("offered_on", FieldType::Day),
        F::plain<&Referral::addressGivenOn>("address_given_on", FieldType::Day),
        F::plain<&Referral::consentOn>("consent_on", FieldType::Day),
        F::code<&Referral::consentKind>("consent_kind", "consent_kind"),
        F::plain<&Referral::sentOn>("sent_on", FieldType::Day),
        F::plain<&Referral::receivedOn>("received_on", FieldType::Day),
        F::plain<&Referral::waitingSince>("waiting_since", FieldType::Day),
        F::plain<&Referral::acceptedOn>("accepted_on", FieldType::Day),
        F::plain<&Referral::declinedOn>("declined_on", FieldType::Day),
        F::code<&Referral::declinedBy>("declined_by", "declined_by"),
        F::code<&Referral::declineReason>("decline_reason", "decline_reason"),
        F::reference<&Referral::forwardedTo>("forwarded_to", RecordKind::Partner),
        F::plain<&Referral::forwardedOn>("forwarded_on", FieldType::Day),
        F::plain<&Referral::firstContactOn>("first_contact_on", FieldType::Day),
        F::plain<&Referral::inCounsellingOn>("in_counselling_on", FieldType::Day),
        F::plain<&Referral::completedOn>("completed_on", FieldType::Day),
        F::plain<&Referral::returnedOn>("returned_on", FieldType::Day),
        F::plain<&Referral::revokedOn>("revoked_on", FieldType::Day),
        F::plain<&Referral::withdrawnOn>("withdrawn_on", FieldType::Day),
        F::plain<&Referral::lapsedOn>("lapsed_on", FieldType::Day),
        F::plain<&Referral::feedbackDueOn>("feedback_due_on", FieldType::Day),
        F::reference<&Referral::follows>("follows", RecordKind::Referral),
        F::plain<&Referral::note>("note", FieldType::Text),
    };
    return fields;
}

template<>
const FieldTable<PartnerFeedback> &fieldsOf<PartnerFeedback>()
{
    using F = field_access::Fields<PartnerFeedback>;
    static const FieldTable<PartnerFeedback> fields = {
        F::reference<&PartnerFeedback::referral>("referral", RecordKind::Referral, FieldUse::Required),
        F::plain<&PartnerFeedback::at>("at", FieldType::Instant, FieldUse::Required),
        F::plain<&PartnerFeedback::reportedBy>("reported_by", FieldType::Text),
        F::code<&PartnerFeedback::accepted>("accepted", "yes_no_unknown"),
        F::code<&PartnerFeedback::contactWithCaller>("contact_with_caller", "yes_no_unknown"),
        F::code<&PartnerFeedback::contactWithPerson>("contact_with_person", "yes_no_unknown"),
        F::code<&PartnerFeedback::intensity>("intensity", "feedback_intensity"),
        F::plain<&PartnerFeedback::nextDueOn>("next_due_on", FieldType::Day),
        F::plain<&PartnerFeedback::outcome>("outcome", FieldType::Text),
        F::plain<&PartnerFeedback::note>("note", FieldType::Text),
    };
    return fields;
}

} // namespace lotse::domain
