#pragma once

#include "controllers/record/record_controller.h"
#include "services/case_file/change_case_file.h"
#include "services/report/report_case_file.h"

namespace lotse::controllers {

/// A case file as a record whose own fields are edited. It is opened elsewhere: nothing is added here.
struct CaseFieldsUses {
    using Shown = services::CaseFileReport;

    struct Show : services::ReportCaseFile {
        using ReportCaseFile::ReportCaseFile;
        [[nodiscard]] base::Result<Shown> run(const domain::CaseFileId &id) { return view(id.text()); }
    };
    struct Change : services::ChangeCaseFile {
        using ChangeCaseFile::ChangeCaseFile;
        [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFile &form)
        {
            return ChangeCaseFile::run({form.id, form.revision, form.openedOn, form.state, form.danger,
                                        form.securityStatus, form.note});
        }
    };
    using Add = Change;

    template<class S>
    static auto &recordIn(S &shown) { return shown.caseFile; }
};

/// The fields of a case file that are edited in place.
using CaseFieldsController = RecordControllerOf<domain::CaseFile, CaseFieldsUses>;

} // namespace lotse::controllers
