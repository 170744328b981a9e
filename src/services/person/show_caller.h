#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// What is good to know while somebody is on the line: who they are, how to reach them safely, what was before.
struct CallerHistory {
    domain::Person person;                          ///< without an id where they stay anonymous
    QString codeWord;                               ///< by which an anonymous caller was recognised
    std::optional<domain::CaseFile> caseFile;       ///< the latest one
    QList<domain::ContactSummary> contacts;         ///< the finished ones, newest first
    QList<domain::Referral> referrals;              ///< of the case file, newest first
    QHash<domain::PartnerId, QString> partnerNames; ///< of the referrals
    QHash<domain::AccountId, QString> logins;
};

/// Shows a caller and what was before. Looking is an act: it is audited.
class ShowCaller
{
public:
    static constexpr int mostContacts = 20;

    explicit ShowCaller(const Context &context) : m_context(context) {}

    /// NotFound also where the person belongs to another field of work.
    [[nodiscard]] base::Result<CallerHistory> run(const domain::PersonId &id);

private:
    [[nodiscard]] base::Result<void> addReferrals(CallerHistory &history) const;

    Context m_context;
};

} // namespace lotse::services
