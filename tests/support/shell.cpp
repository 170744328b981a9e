#include "support/shell.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace lotse::tests {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << (program + u' ' + process.errorString()).toStdString();
    const QByteArray output = process.readAllStandardOutput();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << program.toStdString() << ": " << output.toStdString()
                                     << process.readAllStandardError().toStdString();
    return output;
}

} // namespace lotse::tests
