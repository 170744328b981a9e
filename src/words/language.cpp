#include "words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <unicode/uloc.h>

// The macro works in the global namespace only.
static void takeInTranslations() { Q_INIT_RESOURCE(translations); }

namespace lotse::words {

namespace {

const QString translatorName = QStringLiteral("lotse_words");
const QString qtTranslatorName = QStringLiteral("qt_words");

/// Owned by the application, which is the one place that knows the language.
QTranslator *translatorInUse(const QString &name = translatorName)
{
    return QCoreApplication::instance()->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
}

QTranslator *newTranslator(const QString &name)
{
    delete translatorInUse(name);
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(name);
    return translator;
}

/// What Qt itself says: file chooser, printing, the menus of text fields. English stands in its sources.
void setLanguageOfQt(base::Language language)
{
    QTranslator *translator = newTranslator(qtTranslatorName);
    if (language == base::Language::German
        && translator->load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void setLanguage(base::Language language)
{
    takeInTranslations();
    setLanguageOfQt(language);
    QTranslator *translator = newTranslator(translatorName);
    const bool isLoaded = translator->load(language == base::Language::German
                                               ? QStringLiteral(":/i18n/lotse_de.qm")
                                               : QStringLiteral(":/i18n/lotse_en.qm"));
    Q_ASSERT_X(isLoaded, "setLanguage", "the translations are built into the program");
    Q_UNUSED(isLoaded)
    QCoreApplication::installTranslator(translator);
}

base::Language language()
{
    const QTranslator *translator = translatorInUse();
    return translator && translator->language().startsWith(QLatin1String("de")) ? base::Language::German
                                                                                : base::Language::English;
}

QString languageName(const QString &code, base::Language language)
{
    constexpr int longest = 100;
    const char *in = language == base::Language::German ? "de" : "en";
    char16_t name[longest];
    UErrorCode error = U_ZERO_ERROR;
    const int length = uloc_getDisplayLanguage(code.toLatin1().constData(), in, name, longest, &error);
    if (code.isEmpty() || error != U_ZERO_ERROR) // a warning tells that it only knows the code
        return code;
    return QStringLiteral("%1 (%2)").arg(QStringView(name, length), code);
}

} // namespace lotse::words
