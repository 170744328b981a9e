#pragma once

#include "domain/partner/partner.h"
#include "services/demo/demo_plan.h"

#include <QTimeZone>

namespace lotse::services::demo {

/// For somebody who looks around: how far back the data goes, and who does a good part of the work. Nobody is chosen
/// where the id is null: then the same data comes out of every store.
struct DemoDesk {
    int years = 10;
    domain::AccountId counsellor;
};

/// What decides the data: the same setting gives the same records, ids included.
struct Setting {
    DemoScale scale = DemoScale::S;
    quint64 seed = 20260101;
    QDate today; ///< everything that has happened lies before this day
    QTimeZone zone;
    QList<domain::Partner> partners; ///< whom case files are referred to; without any nobody is
    DemoDesk desk = {};
};

/// One stream of random numbers per maker.
enum class Stream : quint64 {
    Ids = 1,
    Moments,
    Staff,
    Constellations,
    People,
    Contacts,
    CaseFiles,
    Referrals,
    Notes
};

} // namespace lotse::services::demo
