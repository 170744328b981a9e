#pragma once

#include "domain/account/account.h"
#include "domain/record/record.h"

#include <QStringList>

#include <array>

namespace lotse::domain {

/// Who acts, and in which fields of work.
struct Actor {
    AccountId id;
    QString login;
    Role role = Role::NoAccess;
    QStringList fieldsOfWork;   ///< the purposes whose records this actor works with; includes `not_asked`
};

/// What a use case asks permission for.
enum class Action {
    WorkOnContacts, WorkOnPeople, WorkOnCaseFiles, AssignCaseFile, ReviewClosing, WorkOnReferrals, WorkOnTasks,
    WorkOnNotes, MaintainPartners, MaintainCodeLists, Import, Export, Search, ReadRecord, ReportMonth, ReportCaseFile,
    CheckStore, InitialiseStore,
};

template<>
struct EnumWords<Action> {
    static constexpr std::array words = {
        "work_on_contacts", "work_on_people", "work_on_case_files", "assign_case_file", "review_closing",
        "work_on_referrals", "work_on_tasks", "work_on_notes", "maintain_partners", "maintain_code_lists", "import",
        "export", "search", "read_record", "report_month", "report_case_file", "check_store", "initialise_store",
    };
};

/// The one gate every use case passes. The built-in local user may do everything; who has no access, nothing.
[[nodiscard]] bool permits(const Actor &actor, Action action);

/// True where the actor works in this field of work: the purpose wall.
[[nodiscard]] bool worksIn(const Actor &actor, const Code &fieldOfWork);

} // namespace lotse::domain
