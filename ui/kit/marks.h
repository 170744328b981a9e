#pragma once

class QWidget;

namespace lotse::kit {

/// Marks that a widget carries for the style, as dynamic properties: it works for any Qt widget.

/// The field holds something wrong: its outline is 2 px of danger.
void markIssue(QWidget &widget, bool hasIssue);
[[nodiscard]] bool hasIssue(const QWidget *widget);

/// The widget stands on the call bar: its colours and its focus ring are those of the bar.
void markOnBar(QWidget &widget);
[[nodiscard]] bool isOnBar(const QWidget *widget);

/// The widget draws the focus ring itself, in its current row: the ring of the window stays away.
void markOwnRing(QWidget &widget);
[[nodiscard]] bool hasOwnRing(const QWidget *widget);

} // namespace lotse::kit
