#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace lotse::bench {

/// What was measured, many times under each name (`<area>/<operation>/<variant>/<scale>`), and the file with its
/// median, p95, p99 and maximum, as Google Benchmark writes aggregates.
class Samples
{
public:
    enum class Unit { Milliseconds, Megabytes };

    void add(const QString &name, double value, Unit unit = Unit::Milliseconds);
    /// Ends the program where it cannot be written.
    void write(const QString &path) const;

private:
    struct Series {
        Unit unit;
        QList<double> values;
    };

    QHash<QString, Series> m_series;
};

/// Configuration and state in a folder that is gone at the end: a benchmark touches nobody's preferences.
class OwnHome
{
public:
    OwnHome();
    ~OwnHome();
    OwnHome(const OwnHome &) = delete;
    OwnHome &operator=(const OwnHome &) = delete;

private:
    QString m_folder;
};

/// Says what went wrong and ends the program.
[[noreturn]] void giveUp(const QString &why);

/// "S=path": the scale and the store of that scale.
struct ScaledStore {
    QString scale;
    QString path;
};
[[nodiscard]] QList<ScaledStore> scaledStores(const QStringList &arguments);

} // namespace lotse::bench
