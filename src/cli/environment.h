#pragma once

#include "base/clock.h"
#include "base/language.h"
#include "domain/store.h"

#include <QIODevice>
#include <QString>

#include <atomic>

namespace lotse::cli {

/// Everything the command line reaches outside itself, so that tests run it whole in their own process.
/// Plain references; who calls `run` owns them.
struct Environment {
    domain::StoreFactory &stores;
    const base::Clock &clock;
    QIODevice &output;                                 ///< machine output: JSON and CSV
    QIODevice &messages;                               ///< words for people
    const std::atomic_bool &isStopRequested;           ///< set by Ctrl+C
    QString defaultStore;                              ///< where no --store is given
    base::Language language = base::Language::English; ///< where no --language is given
    bool showsProgress = false;                        ///< true where `messages` is a terminal
};

} // namespace lotse::cli
