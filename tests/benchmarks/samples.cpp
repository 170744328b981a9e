#include "benchmarks/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lotse::bench {

namespace {

struct Aggregate {
    const char *name;
    double share; ///< of the values that are no larger
};
constexpr Aggregate aggregates[] = {{"median", 0.5}, {"p95", 0.95}, {"p99", 0.99}, {"max", 1}};

double quantile(const QList<double> &sorted, double share)
{
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted[std::max<qsizetype>(rank, 1) - 1];
}

} // namespace

void Samples::add(const QString &name, double value, Unit unit)
{
    Series &series = m_series[name];
    series.unit = unit;
    series.values.append(value);
}

void Samples::write(const QString &path) const
{
    QJsonArray entries;
    QStringList names = m_series.keys();
    names.sort();
    for (const QString &name : names) {
        QList<double> values = m_series[name].values;
        std::ranges::sort(values);
        const QString unit = m_series[name].unit == Unit::Milliseconds ? QStringLiteral("ms") : QStringLiteral("MB");
        QString line = QStringLiteral("%1 %2").arg(name, -44).arg(values.size(), 5);
        for (const auto &[aggregate, share] : aggregates) {
            const QString word = QLatin1String(aggregate);
            const double value = quantile(values, share);
            entries.append(QJsonObject{{QStringLiteral("run_name"), name},
                                       {QStringLiteral("aggregate_name"), word},
                                       {QStringLiteral("real_time"), value},
                                       {QStringLiteral("time_unit"), unit}});
            line += QStringLiteral("  %1 %2").arg(word).arg(value, 9, 'f', 2);
        }
        std::printf("%s %s\n", qPrintable(line), qPrintable(unit));
    }
    QFile file(path);
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("benchmarks"), entries}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        giveUp(path);
}

OwnHome::OwnHome() : m_folder(QDir::tempPath() + QStringLiteral("/lotse-bench-XXXXXX"))
{
    QByteArray name = QFile::encodeName(m_folder);
    if (!mkdtemp(name.data()))
        giveUp(m_folder);
    m_folder = QFile::decodeName(name);
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, name);
}

OwnHome::~OwnHome() { QDir(m_folder).removeRecursively(); }

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

QList<ScaledStore> scaledStores(const QStringList &arguments)
{
    QList<ScaledStore> stores;
    for (const QString &argument : arguments)
        stores.append({argument.section(u'=', 0, 0), QFileInfo(argument.section(u'=', 1)).absoluteFilePath()});
    return stores;
}

} // namespace lotse::bench
