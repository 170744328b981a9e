#include "app/preferences.h"

#include <QSettings>

namespace lotse::app {

namespace {

/// Grows whenever a value changes its meaning.
constexpr int version = 1;

const QString versionKey = QStringLiteral("version");
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString zoomKey = QStringLiteral("zoom");
const QString endedWellKey = QStringLiteral("ended_well");
const QString geometryKey = QStringLiteral("geometry");
const QString columnsGroup = QStringLiteral("columns");
const QString namedFiltersGroup = QStringLiteral("named_filters");

QHash<QString, QByteArray> loadByPage(QSettings &settings, const QString &group)
{
    QHash<QString, QByteArray> byPage;
    settings.beginGroup(group);
    for (const QString &page : settings.childKeys())
        byPage.insert(page, settings.value(page).toByteArray());
    settings.endGroup();
    return byPage;
}

void saveByPage(QSettings &settings, const QString &group, const QHash<QString, QByteArray> &byPage)
{
    settings.beginGroup(group);
    for (auto page = byPage.cbegin(); page != byPage.cend(); ++page)
        settings.setValue(page.key(), page.value());
    settings.endGroup();
}

} // namespace

Preferences loadPreferences(const QString &file, base::Language usualLanguage)
{
    QSettings settings(file, QSettings::IniFormat);
    Preferences preferences;
    preferences.language = usualLanguage;
    if (settings.value(versionKey).toInt() != version)
        return preferences;
    preferences.language = base::Language(
        qBound(0, settings.value(languageKey, int(usualLanguage)).toInt(), 1));
    preferences.theme = kit::ThemeName(qBound(0, settings.value(themeKey).toInt(), 2));
    preferences.zoom = qBound(1.0, settings.value(zoomKey, 1.0).toDouble(), 2.0);
    preferences.endedWell = settings.value(endedWellKey, true).toBool();
    preferences.namedFilters = loadByPage(settings, namedFiltersGroup);
    if (!preferences.endedWell)
        return preferences;
    preferences.geometry = settings.value(geometryKey).toByteArray();
    preferences.columns = loadByPage(settings, columnsGroup);
    return preferences;
}

void savePreferences(const QString &file, const Preferences &preferences)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(versionKey, version);
    settings.setValue(languageKey, int(preferences.language));
    settings.setValue(themeKey, int(preferences.theme));
    settings.setValue(zoomKey, preferences.zoom);
    settings.setValue(endedWellKey, preferences.endedWell);
    settings.setValue(geometryKey, preferences.geometry);
    saveByPage(settings, columnsGroup, preferences.columns);
    saveByPage(settings, namedFiltersGroup, preferences.namedFilters);
}

} // namespace lotse::app
