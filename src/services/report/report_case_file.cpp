#include "services/report/report_case_file.h"

#include "domain/case_file/case_file_stage.h"
#include "domain/statistics/counselling.h"
#include "services/record_change.h"

#include <algorithm>

namespace lotse::services {

base::Result<CaseFileReport> ReportCaseFile::run(const QString &reference, Names names)
{
    LOTSE_CHECK(require(m_context, domain::Action::ReportCaseFile));
    return gather(reference, names, "report_case_file");
}

base::Result<CaseFileReport> ReportCaseFile::view(const QString &reference)
{
    LOTSE_CHECK(require(m_context, domain::Action::ReadRecord));
    return gather(reference, Names::Shown, "view_case_file");
}

base::Result<CaseFileReport> ReportCaseFile::gather(const QString &reference, Names names, const char *action)
{
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(found, caseFile(reference));

    CaseFileReport report;
    report.hasNames = names == Names::Shown;
    report.organisation = m_context.organisation.name;
    report.asOf = m_context.clock.now();
    report.zone = m_context.organisation.zone;
    report.caseFile = found;
    LOTSE_CHECK(addPeople(report));
    LOTSE_CHECK(addContacts(report));
    LOTSE_CHECK(addReferrals(report));
    LOTSE_TRY(notes, m_context.store.notes.ofCaseFile(found.id));
    LOTSE_TRY(tasks, m_context.store.tasks.ofCaseFile(found.id));
    LOTSE_TRY(logins, m_context.store.accounts.logins());
    report.notes = notes;
    report.tasks = tasks;
    report.logins = logins;
    if (found.status == domain::CaseFileStatus::Open) {
        const auto counselling = std::count_if(
            report.contacts.cbegin(), report.contacts.cend(),
            [](const auto &contact) { return domain::isCounselling(contact.kind); });
        report.stage = domain::word(domain::caseFileStage(report.referrals, int(counselling)));
    }
    LOTSE_CHECK(requireWanted(m_isStopped));
    LOTSE_CHECK(audit(m_context, {.action = action,
                                  .kind = domain::RecordKind::CaseFile,
                                  .recordId = found.id.text(),
                                  .fieldOfWork = found.fieldOfWork}));
    LOTSE_CHECK(transaction.commit());
    return report;
}

base::Result<domain::CaseFile> ReportCaseFile::caseFile(const QString &reference) const
{
    LOTSE_TRY(id, m_context.store.caseFiles.resolve(reference));
    if (!id)
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("ReportCaseFile"));
    return load(m_context, m_context.store.caseFiles, *id);
}

base::Result<void> ReportCaseFile::addPeople(CaseFileReport &report) const
{
    const std::pair<const QList<domain::PersonId> &, domain::Code> links[] = {
        {report.caseFile.callers, QStringLiteral("caller")},
        {report.caseFile.persons, QStringLiteral("person_of_concern")}};
    for (const auto &[ids, role] : links) {
        for (const domain::PersonId &id : ids) {
            LOTSE_TRY(person, m_context.store.people.find(id));
            report.people.append({person, role});
        }
    }
    return {};
}

base::Result<void> ReportCaseFile::addContacts(CaseFileReport &report) const
{
    LOTSE_TRY(contacts, m_context.store.contacts.ofCaseFile(report.caseFile.id));
    for (const domain::Contact &contact : contacts) {
        if (contact.status == domain::ContactStatus::Finished)
            report.contacts.append(contact);
    }
    return {};
}

base::Result<void> ReportCaseFile::addReferrals(CaseFileReport &report) const
{
    LOTSE_TRY(referrals, m_context.store.referrals.ofCaseFile(report.caseFile.id));
    for (const domain::Referral &referral : referrals) {
        LOTSE_TRY(partner, m_context.store.partners.find(referral.partner));
        report.partnerNames.insert(referral.partner, partner.name);
        LOTSE_TRY(feedback, m_context.store.feedback.ofReferral(referral.id));
        report.feedback.append(feedback);
    }
    report.referrals = referrals;
    return {};
}

} // namespace lotse::services
