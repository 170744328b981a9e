#pragma once

#include "controllers/case_file/case_fields_controller.h"
#include "controllers/case_file/case_file_controller.h"
#include "controllers/contact/call_controller.h"
#include "controllers/contact/contact_controller.h"
#include "controllers/month/month_controller.h"
#include "controllers/note/note_controller.h"
#include "controllers/partner/partner_controller.h"
#include "controllers/person/caller_controller.h"
#include "controllers/person/person_controller.h"
#include "controllers/referral/referral_controller.h"
#include "controllers/report/report_controller.h"
#include "controllers/task/task_controller.h"
#include "controllers/today/today_controller.h"
#include "controllers/undo/undo_controller.h"

namespace lotse::app {

/// The controllers of one window over one desk, which outlives them. What waits today is asked for at once, so that it is
/// there when the window is.
struct Controllers {
    explicit Controllers(controllers::Desk &openDesk) : desk(openDesk) { today.refresh(); }

    controllers::Desk &desk;
    controllers::CallController calls{desk};
    controllers::ContactController contacts{desk};
    controllers::CallerController callers{desk};
    controllers::TodayController today{desk};
    controllers::CaseFileController caseFiles{desk};
    controllers::CaseFieldsController caseFields{desk};
    controllers::TaskController tasks{desk};
    controllers::NoteController notes{desk};
    controllers::ReferralController referrals{desk};
    controllers::CallerController peopleToLink{desk}; ///< found for a case file, beside those found for a call
    controllers::PersonController people{desk};
    controllers::PartnerController partners{desk};
    controllers::MonthController month{desk};
    controllers::ReportController reports{desk};
    controllers::UndoController undo{desk, calls};
};

} // namespace lotse::app
