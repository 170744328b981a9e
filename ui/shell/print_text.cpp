#include "shell/print_text.h"

#include <QPrinter>
#include <QTextDocument>

namespace lotse::shell {

void printText(const QString &html, QPrinter &printer)
{
    QTextDocument document;
    document.setHtml(html);
    document.print(&printer);
}

} // namespace lotse::shell
