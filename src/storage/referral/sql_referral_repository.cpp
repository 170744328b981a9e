#include "storage/referral/sql_referral_repository.h"

#include "domain/statistics/referral_stage.h"

namespace lotse::storage {

using domain::FilterKey;
using domain::ReferralStage;

namespace {

QString by(const char *day) { return QStringLiteral("(%2 <> '' and %2 <= %1)").arg(QStringLiteral("%1"), QLatin1String(day)); }

QString notYet(std::initializer_list<const char *> days)
{
    QStringList conditions;
    for (const char *day : days)
        conditions.append(QStringLiteral("(%2 = '' or %2 > %1)").arg(QStringLiteral("%1"), QLatin1String(day)));
    return conditions.join(QStringLiteral(" and "));
}

/// What domain::stageAt() says of the dates. The month report counts by it, and lists show what it counted.
QString stageOn(ReferralStage stage)
{
    const QStringList open{notYet({"completed_on", "returned_on", "revoked_on", "declined_on", "forwarded_on",
                                   "withdrawn_on", "lapsed_on"})};
    const auto all = [&open](const QStringList &conditions) { return (open + conditions).join(QStringLiteral(" and ")); };
    const QString notAccepted = notYet({"accepted_on", "first_contact_on", "in_counselling_on"});
    switch (stage) {
    case ReferralStage::InCounselling:
        return all({by("in_counselling_on")});
    case ReferralStage::Accepted:
        return all({notYet({"in_counselling_on"}),
                    QStringLiteral("(%1 or %2)").arg(by("accepted_on"), by("first_contact_on"))});
    case ReferralStage::WaitingList:
        return all({notAccepted, by("sent_on"), by("waiting_since")});
    case ReferralStage::Sent:
        return all({notAccepted, by("sent_on"), notYet({"waiting_since"})});
    case ReferralStage::Consented:
        return all({notAccepted, notYet({"sent_on"}), by("consent_on")});
    case ReferralStage::BeforeConsent:
        break;
    }
    return all({notAccepted, notYet({"sent_on", "consent_on"}), by("proposed_on")});
}

/// What domain::isOverdueAt() says.
QString silentOn()
{
    return QStringLiteral("(%1 or %2) and %3")
        .arg(stageOn(ReferralStage::Sent), stageOn(ReferralStage::WaitingList), by("feedback_due_on"));
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
    for (const ReferralStage stage : domain::allOf<ReferralStage>())
        spec.filters.append({domain::filterOf(stage), stageOn(stage), false, {}, {}, true});
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
