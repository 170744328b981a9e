#pragma once

#include <QString>

class QPrinter;

namespace lotse::shell {

/// Prints rich text on the pages of a printer, dark on white whatever the window wears.
void printText(const QString &html, QPrinter &printer);

} // namespace lotse::shell
