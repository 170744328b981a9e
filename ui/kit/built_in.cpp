#include "kit/built_in.h"

#include <QFile>

// The macro works in the global namespace only.
static void takeInFiles()
{
    Q_INIT_RESOURCE(kit_fonts);
    Q_INIT_RESOURCE(kit_icons);
    Q_INIT_RESOURCE(kit_styles);
}

namespace lotse::kit {

QString builtInPath(const QString &name)
{
    static const bool isTakenIn = (takeInFiles(), true);
    Q_UNUSED(isTakenIn)
    return QStringLiteral(":/kit/") + name;
}

QByteArray builtIn(const QString &name)
{
    QFile file(builtInPath(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "builtIn", "the file is built into the program");
    Q_UNUSED(isOpen)
    return file.readAll();
}

} // namespace lotse::kit
