#include "words/document_text.h"

#include <QCoreApplication>

namespace lotse::words {

QString pageOfPages(int page, int pages)
{
    return QCoreApplication::translate("DocumentText", "Page %1 of %2").arg(page).arg(pages);
}

QString tableNumber(int number)
{
    return QCoreApplication::translate("DocumentText", "Table %1").arg(number);
}

} // namespace lotse::words
