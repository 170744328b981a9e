#include "shell/saved_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace lotse::shell {

QString clockTime(base::Instant instant, const QString &format)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.milliseconds), format);
}

QString savedText(std::optional<base::Instant> savedAt)
{
    const QString at = savedAt ? clockTime(*savedAt, QStringLiteral("hh:mm:ss")) : QString();
    return QCoreApplication::translate("SavedText", "✓ saved %1").arg(at).trimmed();
}

} // namespace lotse::shell
