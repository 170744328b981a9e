#pragma once

#include "controllers/case_file/case_file_controller.h"
#include "kit/status.h"
#include "records/fact_grid.h"

namespace lotse::case_file {

/// What the window knows when it writes about a case file: code lists, time zone, today.
using controllers::Setting;

/// Something that happened in a case file, as people read it.
struct HistoryEntry {
    enum class Kind { Opened, Contact, Note, Referral, Feedback, Task, Closed };

    Kind kind = Kind::Opened;
    QString id;       ///< stable, one for each entry
    QString recordId; ///< of the contact, note, referral or task
    base::Instant at;
    bool isDay = false; ///< only the day is known
    QString title;
    QString line;     ///< what there is to say in one line
    QString author;
    std::optional<kit::Status> mark = {};
    QString text = {}; ///< free words, whole
    QList<records::Fact> facts = {};
};

/// Opening, contacts, notes, steps of referrals, feedback, tasks done and closing; the newest first.
[[nodiscard]] QList<HistoryEntry> caseHistory(const controllers::CaseFileReport &report, const Setting &setting,
                                              QDate today);

} // namespace lotse::case_file
