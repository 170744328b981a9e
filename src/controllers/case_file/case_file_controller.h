#pragma once

#include "controllers/act_controller.h"
#include "services/case_file/case_file_role.h"
#include "services/case_file/propose_closing.h"
#include "services/report/report_case_file.h"

namespace lotse::controllers {

using services::CaseFileReport;
using services::CaseFileRole;

/// One case file with all that belongs to it, and what is decided about it: whose it is, who belongs to it, how it ends.
/// After each act it is read anew.
class CaseFileController : public ActController
{
    Q_OBJECT

public:
    /// What was done with it.
    enum class Act { Taken, Assigned, ClosingProposed, Closed, SentBack, Reopened, Withdrawn, PersonLinked, PersonUnlinked };

    explicit CaseFileController(Desk &desk);

    /// Nothing before a case file is opened.
    [[nodiscard]] const std::optional<services::CaseFileReport> &caseFile() const { return m_caseFile; }

public Q_SLOTS:
    /// Opens a case file by its number or id. Looking is audited.
    void open(const QString &reference);
    void refresh();
    /// Nobody looks at it any more: until `open` or `refresh` nothing is read, and so no look is audited.
    void rest() { m_isSeen = false; }

    void take();
    void assign(const lotse::domain::AccountId &owner);
    void link(const lotse::domain::PersonId &person, lotse::services::CaseFileRole role);
    void unlink(const lotse::domain::PersonId &person, lotse::services::CaseFileRole role);
    void close(const lotse::services::Closing &closing);
    void confirmClosing();
    void sendBack(const QString &reason);
    void reopen(const QString &reason);
    void withdraw(const QString &reason);

Q_SIGNALS:
    void caseFileOpened();
    /// It was read anew after an act or because somebody else changed it.
    void caseFileChanged();
    void acted(lotse::controllers::CaseFileController::Act act);
    /// No such case file, or none that this person may see.
    void openingFailed(const lotse::base::Error &error);

private:
    void read(const QString &reference, void (CaseFileController::*told)());
    /// Runs a use case on the case file as it was read last.
    template<class Use, class... Details>
    void decide(Act what, const Details &...details);

    LatestQuestion m_question;
    std::optional<services::CaseFileReport> m_caseFile;
    bool m_isOpening = false;
    bool m_isSeen = false;
};

} // namespace lotse::controllers
