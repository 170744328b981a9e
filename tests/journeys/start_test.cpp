// The program where there is no display: what needs none is answered, and the rest is refused in a sentence.

#include <QProcess>
#include <gtest/gtest.h>

namespace {

struct Case {
    QStringList arguments;
    int status;
    const char *out;
    const char *err;
};

const QList<Case> cases = {
    {{QStringLiteral("--help")}, 0, "--text-size", ""},
    {{QStringLiteral("--version")}, 0, "lotse ", ""},
    {{QStringLiteral("--colour")}, 2, "", "There is no option --colour here."},
    {{}, 5, "", "There is no display here. Start Lotse in a desktop session, or work with lotsectl."},
};

} // namespace

TEST(StartWithoutDisplay, AnswersOrSaysWhyNot)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const Case &each : cases) {
        QProcess lotse;
        lotse.setProcessEnvironment(environment);
        lotse.start(QStringLiteral(LOTSE_WINDOW), each.arguments);
        ASSERT_TRUE(lotse.waitForFinished());
        EXPECT_EQ(lotse.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(lotse.exitCode(), each.status);
        EXPECT_TRUE(lotse.readAllStandardOutput().contains(each.out));
        EXPECT_TRUE(lotse.readAllStandardError().contains(each.err));
    }
}
