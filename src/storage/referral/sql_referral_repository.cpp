#include "storage/referral/sql_referral_repository.h"

namespace lotse::storage {

using domain::FilterKey;

namespace {

/// What domain::isOverdueAt() says of the dates. The month report counts by it, and lists show what it counted.
QString silentOn()
{
    return QStringLiteral("feedback_due_on <> '' and feedback_due_on <= %1 and sent_on <> '' and sent_on <= %1"
                          " and (ended_on = '' or ended_on > %1)"
                          " and (accepted_on = '' or accepted_on > %1)"
                          " and (first_contact_on = '' or first_contact_on > %1)"
                          " and (in_counselling_on = '' or in_counselling_on > %1)");
}

ListSpec referralList()
{
    ListSpec spec;
    spec.table = QStringLiteral("referral");
    spec.label = QStringLiteral("number");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("number"),
                    QStringLiteral("external_id"), QStringLiteral("import_hash")};
    spec.fromCondition = QStringLiteral("proposed_on >= %1");
    spec.toCondition = QStringLiteral("proposed_on < %1");
    spec.sorts = {{domain::SortKey::Day, {QStringLiteral("proposed_on"), QStringLiteral("id")}}};
    spec.filters = {{FilterKey::Status, QStringLiteral("status in (%1)")},
                    {FilterKey::Partner, QStringLiteral("partner_id in (%1)"), true},
                    {FilterKey::CaseFile, QStringLiteral("case_file_id in (%1)"), true},
                    {FilterKey::SilentOn, silentOn(), false, {}, {}, true}};
    return spec;
}

ListSpec feedbackList()
{
    ListSpec spec;
    spec.table = QStringLiteral("partner_feedback");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("external_id"),
                    QStringLiteral("import_hash")};
    spec.hasFieldOfWork = false;
    spec.fromCondition = QStringLiteral("at >= %1");
    spec.toCondition = QStringLiteral("at < %1");
    spec.rangeIsInstant = true;
    spec.sorts = {{domain::SortKey::Time, {QStringLiteral("at"), QStringLiteral("id")}}};
    spec.filters = {{FilterKey::Referral, QStringLiteral("referral_id in (%1)"), true}};
    return spec;
}

} // namespace

SqlReferralRepository::SqlReferralRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("referral"), referralList())
{
}

void SqlReferralRepository::bindRecord(Statement &query, const domain::Referral &referral) const
{
    SqlRecordRepository::bindRecord(query, referral);
    query.bind("number", nullIfEmpty(referral.number));
}

base::Result<QList<domain::Referral>> SqlReferralRepository::ofCaseFile(const domain::CaseFileId &caseFile) const
{
    LOTSE_TRY(query, statement("of_case_file"));
    query.bind("case_file_id", caseFile.text());
    return rowsOf(query);
}

base::Result<QList<domain::Referral>> SqlReferralRepository::awaitingFeedback(const domain::WaitingRequest &request) const
{
    const char *name = request.counsellor ? "awaiting_feedback_of" : "awaiting_feedback";
    return waitingRows(request, name, &domain::Referral::feedbackDueOn, [&request](Statement &query) {
        if (request.counsellor)
            query.bind("counsellor_id", request.counsellor->text());
    });
}

SqlFeedbackRepository::SqlFeedbackRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("partner_feedback"), feedbackList())
{
}

base::Result<QList<domain::PartnerFeedback>> SqlFeedbackRepository::ofReferral(const domain::ReferralId &referral) const
{
    LOTSE_TRY(query, statement("of_referral"));
    query.bind("referral_id", referral.text());
    return rowsOf(query);
}

} // namespace lotse::storage
