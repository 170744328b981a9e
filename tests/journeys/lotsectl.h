#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lotse::tests {

/// What one run of the program answered.
struct Answer {
    int status = -1;
    QByteArray output;
    QString words; ///< what it said on standard error

    [[nodiscard]] QJsonObject json() const;
};

/// The program itself in a home of its own, with its log and temporary files in another. It is Monday
/// 23 November 2026, 09:00 in Berlin.
class Lotsectl
{
public:
    Lotsectl();

    [[nodiscard]] Answer run(const QStringList &arguments) const;
    /// Readies a process to run the program, for a test that disturbs it.
    void prepare(QProcess &process, const QStringList &arguments) const;
    /// Creates the store, or fails the test.
    void init(const QStringList &options = {}) const;
    /// Imports a file of tests/data, or fails the test.
    QJsonObject importData(const QString &kind, const QString &file) const;
    /// Every contact and person as JSON Lines: what must be the same where nothing was changed.
    [[nodiscard]] QByteArray content() const;

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("lotse/store.lotse")); }
    [[nodiscard]] QString log() const { return traces() + QStringLiteral("/state/lotse/lotsectl.log"); }
    /// Where the folders for state, temporary and runtime files are: what a run leaves beside its files.
    [[nodiscard]] QString traces() const { return m_traces.path(); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// Writes a file into the home.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_traces;
    QProcessEnvironment m_environment;
};

/// A program on the path, with its standard output; fails the test where it is missing or fails.
[[nodiscard]] QByteArray runProgram(const QString &program, const QStringList &arguments);

} // namespace lotse::tests
