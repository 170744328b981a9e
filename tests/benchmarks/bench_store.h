#pragma once

#include "base/clock.h"
#include "services/store/session.h"

#include <QString>

#include <memory>

namespace lotse::bench {

/// The generated store that every benchmark of a run reads, opened once through the shipped path.
struct BenchStore {
    QString path;      ///< of the store
    QString scale;     ///< "S", "M", "L": the last part of every benchmark's name
    base::FixedClock clock;
    std::unique_ptr<services::Session> session;

    [[nodiscard]] domain::Store &store() const { return session->context().store; }
    [[nodiscard]] const services::Context &context() const { return session->context(); }
};

/// The benchmarks of each area; each registers its variants under `<area>/<operation>/<variant>/<scale>`.
void registerLookup(const BenchStore &bench);
void registerList(const BenchStore &bench);
void registerMonth(const BenchStore &bench);
void registerSave(const BenchStore &bench);
void registerImport(const BenchStore &bench);
void registerExport(const BenchStore &bench);

/// Registers one variant: `body` is one operation, timed by the wall clock because much of it waits for the disk.
/// `prepare` runs before the clock does, each time the variant is measured.
void registerVariant(const BenchStore &bench, const char *operation, const char *variant,
                     const std::function<void(qint64 round)> &body, const std::function<void()> &prepare = [] {});

/// The value, or the end of the program with what went wrong.
template<class T>
T need(base::Result<T> result, const char *what)
{
    if (!result) {
        std::fprintf(stderr, "bench: %s: %s in %s %s\n", what, qPrintable(base::errorCodeWord(result.error().code)),
                     qPrintable(result.error().where), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace lotse::bench
