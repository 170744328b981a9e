#include "kit/help.h"

#include <QVariant>
#include <QWidget>

namespace lotse::kit {

static constexpr const char *property = "helpPage";

void setHelpPage(QWidget &widget, const QString &page) { widget.setProperty(property, page); }

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString page = widget->property(property).toString(); !page.isEmpty())
            return page;
    }
    return {};
}

} // namespace lotse::kit
