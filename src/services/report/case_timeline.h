#pragma once

#include "services/report/report_case_file.h"

#include <QJsonObject>

namespace lotse::services {

/// What happened once in a case file, for people and as data.
struct TimelineEntry {
    base::Instant at;   ///< its place in the order of time; a mere day stands at its beginning
    bool isDay = false; ///< only the day is known
    QString title;
    QStringList details;
    QJsonObject data;
};

/// Opening, contacts, notes, steps of referrals, feedback, tasks done and closing, in the order of time. Free words
/// are left out where the report has no names, and so are counsellors.
[[nodiscard]] QList<TimelineEntry> caseTimeline(const CaseFileReport &report, const domain::CodeBook &codes,
                                                base::Language language);

} // namespace lotse::services
