#include "benchmarks/bench_store.h"
#include "storage/sqlite_store_factory.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace lotse;

namespace lotse::bench {

void registerVariant(const BenchStore &bench, const char *operation, const char *variant,
                     const std::function<void(qint64)> &body, const std::function<void()> &prepare)
{
    const QString name = QStringLiteral("%1/%2/%3").arg(QLatin1String(operation), QLatin1String(variant), bench.scale);
    benchmark::RegisterBenchmark(qPrintable(name), [body, prepare](benchmark::State &state) {
        prepare();
        qint64 round = 0;
        for (auto _ : state)
            body(round++);
    })->UseRealTime()->Unit(benchmark::kMicrosecond);
}

} // namespace lotse::bench

// Usage: lotse_bench STORE SCALE [options of Google Benchmark]
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: lotse_bench STORE SCALE [--benchmark_…]\n");
        return 2;
    }
    bench::BenchStore bench{QString::fromLocal8Bit(argv[1]), QString::fromLatin1(argv[2]),
                            base::FixedClock(base::SystemClock().now()), nullptr};
    storage::SqliteStoreFactory factory;
    bench.session = bench::need(services::openSession(factory, bench.path, bench.clock), "open");
    bench::registerLookup(bench);
    bench::registerList(bench);
    bench::registerMonth(bench);
    bench::registerSave(bench);
    bench::registerImport(bench);
    bench::registerExport(bench);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
