#include "kit/marks.h"

#include <QVariant>
#include <QWidget>

namespace lotse::kit {

namespace {

constexpr const char *issue = "hasIssue";
constexpr const char *onBar = "onBar";
constexpr const char *ownRing = "ownRing";

} // namespace

void markIssue(QWidget &widget, bool hasIssue)
{
    widget.setProperty(issue, hasIssue);
    widget.update();
}
bool hasIssue(const QWidget *widget) { return widget && widget->property(issue).toBool(); }

void markOnBar(QWidget &widget) { widget.setProperty(onBar, true); }
bool isOnBar(const QWidget *widget) { return widget && widget->property(onBar).toBool(); }

void markOwnRing(QWidget &widget) { widget.setProperty(ownRing, true); }
bool hasOwnRing(const QWidget *widget) { return widget && widget->property(ownRing).toBool(); }

} // namespace lotse::kit
