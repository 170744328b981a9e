#pragma once

#include "services/report/stopped.h"
#include "services/use_case.h"

#include <optional>

namespace lotse::services {

/// Somebody in a case file, and as what.
struct CaseFilePerson {
    domain::Person person;
    domain::Code role;
};

/// Everything a report on one case file is made of.
struct CaseFileReport {
    bool hasNames = true; ///< false: nobody is named, and free words are left out
    QString organisation;
    base::Instant asOf;
    QTimeZone zone;
    domain::CaseFile caseFile;
    QString stage; ///< a key of case_file_stage; empty unless the case file is open
    QList<CaseFilePerson> people;
    QList<domain::Contact> contacts; ///< the finished ones, oldest first
    QList<domain::Note> notes;
    QList<domain::Referral> referrals;
    QList<domain::PartnerFeedback> feedback;
    QList<domain::Task> tasks;
    QHash<domain::PartnerId, QString> partnerNames;
    QHash<domain::AccountId, QString> logins;
};

/// Gathers a report on one case file, with or without the names in it.
class ReportCaseFile
{
public:
    enum class Names { Shown, LeftOut };

    /// What is stopped fails, and leaves no audit entry.
    explicit ReportCaseFile(const Context &context, Stopped isStopped = {})
        : m_context(context),
          m_isStopped(std::move(isStopped))
    {}

    /// `reference` is the number, the external id or the id. NotFound also where the actor does not work in its
    /// field of work.
    [[nodiscard]] base::Result<CaseFileReport> run(const QString &reference, Names names);
    /// The same for the screen: with names, and audited as a look.
    [[nodiscard]] base::Result<CaseFileReport> view(const QString &reference);

private:
    [[nodiscard]] base::Result<CaseFileReport> gather(const QString &reference, Names names, const char *action);
    [[nodiscard]] base::Result<domain::CaseFile> caseFile(const QString &reference) const;
    [[nodiscard]] base::Result<void> addPeople(CaseFileReport &report) const;
    [[nodiscard]] base::Result<void> addContacts(CaseFileReport &report) const;
    [[nodiscard]] base::Result<void> addReferrals(CaseFileReport &report) const;

    Context m_context;
    Stopped m_isStopped;
};

} // namespace lotse::services
