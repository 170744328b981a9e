#pragma once

#include "base/language.h"
#include "controllers/answer.h"
#include "controllers/desk.h"
#include "services/case_file/propose_closing.h"
#include "services/referral/move_referral.h"
#include "services/referral/propose_referral.h"
#include "services/report/case_timeline.h"
#include "services/report/report_case_file.h"
#include "services/task/add_task.h"

namespace lotse::controllers {

/// One case file with all that belongs to it, and what can be done with it. After each act it is read anew.
class CaseFileController : public QObject
{
    Q_OBJECT

public:
    explicit CaseFileController(Desk &desk);

    /// Nothing before a case file is opened.
    [[nodiscard]] const std::optional<services::CaseFileReport> &caseFile() const { return m_caseFile; }
    /// Newest first.
    [[nodiscard]] QList<services::TimelineEntry> timeline(base::Language language) const;

public Q_SLOTS:
    /// Opens a case file by its number or id. Looking is audited.
    void open(const QString &reference);
    void refresh();
    void take();
    void writeNote(const QString &text);
    void addTask(const lotse::services::TaskPlan &plan);
    void completeTask(const lotse::domain::Task &task);
    void proposeReferral(const lotse::services::ReferralProposal &proposal);
    void moveReferral(const lotse::domain::Referral &referral, lotse::domain::ReferralStatus to,
                      const lotse::services::MoveDetails &details);
    void close(const lotse::services::Closing &closing);

Q_SIGNALS:
    void caseFileOpened();
    /// It was read anew after an act or because somebody else changed it.
    void caseFileChanged();
    void failed(const lotse::base::Error &error);

private:
    void read(const QString &reference, void (CaseFileController::*told)());
    template<class Act>
    void act(Act act);

    Desk &m_desk;
    LatestQuestion m_question;
    std::optional<services::CaseFileReport> m_caseFile;
};

} // namespace lotse::controllers
