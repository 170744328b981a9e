#include "words/record_text.h"

#include <QCoreApplication>

namespace lotse::words {

QString takenBack() { return QCoreApplication::translate("RecordText", "undone at once"); }

} // namespace lotse::words
