#pragma once

#include "support/test_bench.h"

namespace lotse::tests {

/// A bench with one record of every kind that hangs on a case file, all in field of work `radicalisation` and in
/// revision 1, and everything that a use case could have changed as one value.
class CaseWorld : public TestBench
{
public:
    CaseWorld();

    /// Everything the store holds that these use cases write. Equal where nothing was kept.
    struct Snapshot {
        QList<domain::CaseFile> caseFiles;
        QList<domain::Referral> referrals;
        QList<domain::PartnerFeedback> feedback;
        QList<domain::Task> tasks;
        QList<domain::Note> notes;
        QList<domain::Partner> partners;
        QList<domain::NetworkReport> networkReports;
        QList<domain::Contact> contacts;
        QList<domain::Person> people;
        QList<domain::AuditEntry> entries;
        QList<domain::FieldChange> changes;

        bool operator==(const Snapshot &) const = default;
    };
    [[nodiscard]] Snapshot snapshot() const;

    /// More of the same kind.
    domain::CaseFile putCaseFile(domain::CaseFileStatus status);
    domain::Referral putReferral(domain::ReferralStatus status);
    domain::Partner putPartner(const char *name);
    domain::Person putPerson(const char *alias, const domain::Code &fieldOfWork);
    domain::Task putTask(const char *kind);
    domain::Contact putContact();

    /// The fields that the last audit entry of a record names.
    [[nodiscard]] QStringList auditedFields(const QString &recordId) const;
    /// The earlier value that the history keeps of a field; null where it keeps none.
    [[nodiscard]] QString earlier(const QString &recordId, const char *field) const;

    const domain::Code field = QStringLiteral("radicalisation");
    domain::Account colleague;
    domain::Person caller;
    domain::Person undecided; ///< of no field of work yet
    domain::Partner partner;
    domain::Partner otherPartner;
    domain::CaseFile open;
    domain::CaseFile fresh;
    domain::CaseFile closing;
    domain::CaseFile closed;
    domain::Contact contact;
    domain::Referral proposed;
    domain::Referral sent;
    domain::Task task;
    domain::Note note;
};

/// The code of the error; none for success.
template<class T>
[[nodiscard]] std::optional<base::ErrorCode> outcome(const base::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// The issues of the error; none for success.
template<class T>
[[nodiscard]] QList<base::IssueCode> issuesOf(const base::Result<T> &result)
{
    QList<base::IssueCode> codes;
    if (!result) {
        for (const base::FieldIssue &issue : result.error().issues)
            codes.append(issue.code);
    }
    return codes;
}

} // namespace lotse::tests
