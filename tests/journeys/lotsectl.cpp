#include "journeys/lotsectl.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace lotse::tests {

namespace {

Answer runToTheEnd(QProcess &process)
{
    process.start();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit) {
        ADD_FAILURE() << qPrintable(process.program()) << " did not run to its end";
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

QJsonObject Answer::json() const { return QJsonDocument::fromJson(output).object(); }

Lotsectl::Lotsectl() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
    for (const auto &[variable, folder] :
         {std::pair("XDG_STATE_HOME", "state"), {"TMPDIR", "tmp"}, {"XDG_RUNTIME_DIR", "run"}}) {
        const QString path = m_traces.filePath(QLatin1String(folder));
        EXPECT_TRUE(QDir().mkdir(path));
        m_environment.insert(QLatin1String(variable), path);
    }
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

void Lotsectl::prepare(QProcess &process, const QStringList &arguments) const
{
    static const QStringList now = {QStringLiteral("--now"), QStringLiteral("2026-11-23T09:00:00+01:00")};
    process.setProcessEnvironment(m_environment);
    process.setProgram(QStringLiteral(LOTSE_LOTSECTL));
    process.setArguments(now + arguments);
}

Answer Lotsectl::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    return runToTheEnd(process);
}

void Lotsectl::init(const QStringList &options) const
{
    const Answer made = run(
        QStringList{QStringLiteral("init"), QStringLiteral("--organisation=Beratung Nord")} + options);
    ASSERT_EQ(made.status, 0) << qPrintable(made.words);
}

QJsonObject Lotsectl::importData(const QString &kind, const QString &file) const
{
    const Answer imported = run({QStringLiteral("import"), kind, QStringLiteral(LOTSE_TEST_DATA "/") + file});
    EXPECT_EQ(imported.status, 0) << qPrintable(imported.words);
    return imported.json();
}

QByteArray Lotsectl::content() const
{
    QByteArray all;
    for (const char *kind : {"people", "contacts"}) {
        const Answer exported = run({QStringLiteral("export"), QLatin1String(kind),
                                     QStringLiteral("--format=jsonl"), QStringLiteral("--out=-")});
        EXPECT_EQ(exported.status, 0) << qPrintable(exported.words);
        all += exported.output;
    }
    return all;
}

QString Lotsectl::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size()) << qPrintable(name);
    return file.fileName();
}

QByteArray runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    const Answer run = runToTheEnd(process);
    EXPECT_EQ(run.status, 0) << qPrintable(program) << ": " << qPrintable(run.words);
    return run.output;
}

} // namespace lotse::tests
