#include "words/language.h"

#include <QCoreApplication>
#include <QTranslator>

// The macro works in the global namespace only.
static void takeInTranslations() { Q_INIT_RESOURCE(translations); }

namespace lotse::words {

void setLanguage(base::Language language)
{
    static const QString name = QStringLiteral("lotse_words");
    takeInTranslations();
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);

    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    const bool isLoaded = translator->load(language == base::Language::German
                                               ? QStringLiteral(":/i18n/lotse_de.qm")
                                               : QStringLiteral(":/i18n/lotse_en.qm"));
    Q_ASSERT_X(isLoaded, "setLanguage", "the translations are built into the program");
    Q_UNUSED(isLoaded)
    QCoreApplication::installTranslator(translator);
}

} // namespace lotse::words
