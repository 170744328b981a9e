#include "handbook/handbook.h"

#include <QFile>

// The macro works in the global namespace only.
static void takeInHandbook()
{
    Q_INIT_RESOURCE(handbook_de);
    Q_INIT_RESOURCE(handbook_en);
}

namespace lotse::handbook {

const QStringList &pageNames()
{
    static const QStringList names = {
        QStringLiteral("call"),      QStringLiteral("topics"), QStringLiteral("people"), QStringLiteral("danger"),
        QStringLiteral("case_files"), QStringLiteral("referrals"), QStringLiteral("today"), QStringLiteral("lists"),
        QStringLiteral("reports"),   QStringLiteral("import"), QStringLiteral("code_lists"), QStringLiteral("keys"),
    };
    return names;
}

QString pageText(const QString &name, base::Language language)
{
    static const bool isTakenIn = (takeInHandbook(), true);
    Q_UNUSED(isTakenIn)
    const QLatin1String folder(language == base::Language::German ? "de" : "en");
    QFile file(QStringLiteral(":/handbook/%1/%2.md").arg(folder, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString pageTitle(const QString &name, base::Language language)
{
    return pageText(name, language).section(u'\n', 0, 0).remove(QStringLiteral("# "));
}

} // namespace lotse::handbook
