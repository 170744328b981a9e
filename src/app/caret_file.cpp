#include "app/caret_file.h"

#include <QSettings>

namespace lotse::app {

namespace {

const QString contactKey = QStringLiteral("contact");
const QString fieldKey = QStringLiteral("field");
const QString positionKey = QStringLiteral("position");

} // namespace

std::optional<CaretOfCall> loadCaret(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    const auto contact = domain::ContactId::fromText(settings.value(contactKey).toString());
    if (!contact)
        return std::nullopt;
    return CaretOfCall{*contact, {settings.value(fieldKey).toString(), settings.value(positionKey).toInt()}};
}

void saveCaret(const QString &file, const CaretOfCall &caret)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(contactKey, caret.contact.text());
    settings.setValue(fieldKey, caret.caret.field);
    settings.setValue(positionKey, caret.caret.position);
}

} // namespace lotse::app
