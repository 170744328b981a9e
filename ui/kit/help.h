#pragma once

#include <QString>

class QWidget;

namespace lotse::kit {

/// Names the page of the handbook that explains a widget and everything in it, as a dynamic property: a form may set
/// `helpPage` too.
void setHelpPage(QWidget &widget, const QString &page);

/// The page for a widget: its own, or that of the nearest widget that holds it; empty where nobody names one.
[[nodiscard]] QString helpPageOf(const QWidget *widget);

} // namespace lotse::kit
