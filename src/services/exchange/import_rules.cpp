#include "services/exchange/import_rules.h"

#include "domain/case_file/case_file_rules.h"
#include "domain/case_file/case_file_states.h"
#include "domain/contact/contact_rules.h"
#include "domain/partner/partner_rules.h"
#include "domain/person/person_rules.h"
#include "domain/referral/referral_rules.h"
#include "domain/referral/referral_states.h"
#include "domain/task/task_rules.h"

namespace lotse::services {

using base::FieldIssue;
using base::IssueCode;

namespace {

const QString statusField = QStringLiteral("status");

/// A status that the row does not say follows from the dates, unless people decided otherwise before.
template<class R>
void settleStatus(const ImportedVersion<R> &version)
{
    const bool wasDerived = !version.before
        || version.before->status == domain::statusFromDates(*version.before);
    if (version.saysStatus)
        return;
    version.after.status = wasDerived ? domain::statusFromDates(version.after) : version.before->status;
}

template<class R>
void checkMove(const ImportedVersion<R> &version, QList<FieldIssue> &issues)
{
    if (version.before && !domain::mayReach(version.before->status, version.after.status))
        issues.append({IssueCode::IllegalMove,
                       statusField,
                       {domain::word(version.before->status), domain::word(version.after.status)}});
}

template<class R>
void checkYear(const Context &context, const ImportedVersion<R> &version, QList<FieldIssue> &issues)
{
    if (!version.before || version.before->number.isEmpty())
        return;
    const Numbering now = numberingOf(context, version.after);
    if (now.year != numberingOf(context, *version.before).year)
        issues.append({IssueCode::YearOfNumberFixed, now.field, {version.before->number}});
}

} // namespace

Numbering numberingOf(const Context &context, const domain::Contact &contact)
{
    return {domain::NumberKind::Contact, base::localDay(contact.startedAt, context.organisation.zone).year(),
            QStringLiteral("started_at")};
}

Numbering numberingOf(const Context &, const domain::CaseFile &caseFile)
{
    return {domain::NumberKind::CaseFile, caseFile.openedOn.year(), QStringLiteral("opened_on")};
}

Numbering numberingOf(const Context &, const domain::Referral &referral)
{
    return {domain::NumberKind::Referral, referral.proposedOn.year(), QStringLiteral("proposed_on")};
}

base::Result<QList<FieldIssue>> settle(const Context &context,
                                       const ImportedVersion<domain::Contact> &version)
{
    domain::Contact &contact = version.after;
    contact.status = domain::ContactStatus::Finished;
    QList<FieldIssue> issues = domain::checkConsistency(contact, context.clock.now(), context.codes);
    if (version.before && version.before->status != contact.status)
        issues.append({IssueCode::IllegalMove,
                       statusField,
                       {domain::word(version.before->status), domain::word(contact.status)}});
    if (version.before)
        issues += domain::checkSecurityStatus(*version.before, contact);
    checkYear(context, version, issues);
    return issues;
}

base::Result<QList<FieldIssue>> settle(const Context &context, const ImportedVersion<domain::Person> &version)
{
    bool isCaller = false;
    if (version.before && domain::isPersonOfConcern(version.after)) {
        LOTSE_TRY(calls, context.store.people.isCaller(version.before->id));
        isCaller = calls;
    }
    return domain::checkPerson(version.after, isCaller, context.codes);
}

base::Result<QList<FieldIssue>> settle(const Context &context,
                                       const ImportedVersion<domain::CaseFile> &version)
{
    settleStatus(version);
    QList<FieldIssue> issues = domain::checkCaseFile(version.after);
    checkMove(version, issues);
    checkYear(context, version, issues);
    const bool withdrawn = version.before && version.before->withdrawnOn.isValid();
    if (withdrawn)
        issues.append({IssueCode::IllegalMove,
                       statusField,
                       {QStringLiteral("withdrawn"), domain::word(version.after.status)}});
    if (version.before
        && !domain::canMoveSecurity(version.before->securityStatus, version.after.securityStatus))
        issues.append({IssueCode::IllegalMove,
                       QStringLiteral("security_status"),
                       {version.before->securityStatus, version.after.securityStatus}});
    return issues;
}

base::Result<QList<FieldIssue>> settle(const Context &context,
                                       const ImportedVersion<domain::Referral> &version)
{
    settleStatus(version);
    domain::completeReferral(version.after);
    QList<FieldIssue> issues = domain::checkReferral(version.after);
    checkMove(version, issues);
    checkYear(context, version, issues);
    return issues;
}

base::Result<QList<FieldIssue>> settle(const Context &, const ImportedVersion<domain::Task> &version)
{
    return domain::checkTask(version.after);
}

base::Result<QList<FieldIssue>> settle(const Context &, const ImportedVersion<domain::Note> &)
{
    return QList<FieldIssue>();
}

base::Result<QList<FieldIssue>> settle(const Context &, const ImportedVersion<domain::Partner> &version)
{
    return domain::checkPartner(version.after);
}

} // namespace lotse::services
