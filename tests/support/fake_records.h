#pragma once

#include "domain/store.h"
#include "support/fake_record_repository.h"

namespace lotse::tests {

class FakeContacts final : public FakeRecordRepository<domain::Contact, domain::ContactRepository>
{
public:
    using FakeRecordRepository::FakeRecordRepository;
    [[nodiscard]] base::Result<QList<domain::ContactSummary>> lastOfPerson(const domain::PersonId &person,
                                                                    int limit) const override;
    [[nodiscard]] base::Result<QList<domain::ContactSummary>> lastOfCodeWord(const QString &codeWord,
                                                                             const QStringList &fieldsOfWork,
                                                                             int limit) const override;
    [[nodiscard]] base::Result<QList<domain::Contact>> unfinishedOf(
        const domain::AccountId &counsellor) const override;
    [[nodiscard]] base::Result<int> runningCount() const override;
    [[nodiscard]] base::Result<QList<domain::Contact>> ofCaseFile(
        const domain::CaseFileId &caseFile) const override;
    [[nodiscard]] base::Result<QList<domain::Contact>> repliesTo(
        const domain::ContactId &contact) const override;
};

class FakeCaseFiles;

class FakeReferrals final : public FakeRecordRepository<domain::Referral, domain::ReferralRepository>
{
public:
    FakeReferrals(FakeUnitOfWork &unit, const FakeCaseFiles &caseFiles)
        : FakeRecordRepository(unit),
          m_caseFiles(caseFiles)
    {}
    [[nodiscard]] base::Result<QList<domain::Referral>> ofCaseFile(
        const domain::CaseFileId &caseFile) const override;
    [[nodiscard]] base::Result<QList<domain::Referral>> awaitingFeedback(
        const domain::WaitingRequest &request) const override;

private:
    const FakeCaseFiles &m_caseFiles;
};

class FakeFeedback final : public FakeRecordRepository<domain::PartnerFeedback, domain::FeedbackRepository>
{
public:
    FakeFeedback(FakeUnitOfWork &unit, const FakeReferrals &referrals)
        : FakeRecordRepository(unit),
          m_referrals(referrals)
    {}
    [[nodiscard]] base::Result<QList<domain::PartnerFeedback>> ofReferral(
        const domain::ReferralId &referral) const override;

protected:
    [[nodiscard]] std::optional<domain::Code> purposeOf(
        const domain::PartnerFeedback &feedback) const override
    {
        return m_referrals.at(feedback.referral).fieldOfWork;
    }

private:
    const FakeReferrals &m_referrals;
};

class FakeTasks final : public FakeRecordRepository<domain::Task, domain::TaskRepository>
{
public:
    using FakeRecordRepository::FakeRecordRepository;
    [[nodiscard]] base::Result<QList<domain::Task>> ofCaseFile(
        const domain::CaseFileId &caseFile) const override;
    [[nodiscard]] base::Result<QList<domain::Task>> due(const domain::WaitingRequest &request,
                                                        domain::DueTasks which) const override;
};

class FakeNotes final : public FakeRecordRepository<domain::Note, domain::NoteRepository>
{
public:
    using FakeRecordRepository::FakeRecordRepository;
    [[nodiscard]] base::Result<QList<domain::Note>> ofCaseFile(
        const domain::CaseFileId &caseFile) const override;
};

using FakePartners = FakeRecordRepository<domain::Partner, domain::PartnerRepository>;

class FakeNetworkReports final
    : public FakeRecordRepository<domain::NetworkReport, domain::NetworkReportRepository>
{
public:
    using FakeRecordRepository::FakeRecordRepository;
    [[nodiscard]] base::Result<std::optional<domain::NetworkReport>> ofMonth(
        const domain::PartnerId &partner, const QString &month) const override;
};

class FakePeople final : public FakeRecordRepository<domain::Person, domain::PersonRepository>
{
public:
    FakePeople(FakeUnitOfWork &unit, const FakeContacts &contacts, const FakeCaseFiles &caseFiles)
        : FakeRecordRepository(unit),
          m_contacts(contacts),
          m_caseFiles(caseFiles)
    {}
    [[nodiscard]] base::Result<QList<domain::Person>> findByPhone(
        const QString &phone, const QStringList &fieldsOfWork) const override;
    [[nodiscard]] base::Result<bool> isCaller(const domain::PersonId &person) const override;

private:
    const FakeContacts &m_contacts;
    const FakeCaseFiles &m_caseFiles;
};

class FakeCaseFiles final : public FakeRecordRepository<domain::CaseFile, domain::CaseFileRepository>
{
public:
    /// What the questions about a case file look at. The people are built after the case files they refer to.
    struct Linked {
        const FakeContacts &contacts;
        const FakePeople &people;
        const FakeReferrals &referrals;
        const FakeTasks &tasks;
    };
    FakeCaseFiles(FakeUnitOfWork &unit, Linked linked) : FakeRecordRepository(unit), m_linked(linked) {}
    [[nodiscard]] base::Result<domain::ClosingObstacles> closingObstacles(
        const domain::CaseFileId &id) const override;
    [[nodiscard]] base::Result<bool> concernsChild(const domain::CaseFileId &id, int year) const override;

private:
    Linked m_linked;
};

} // namespace lotse::tests
