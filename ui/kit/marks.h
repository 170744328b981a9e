#pragma once

class QWidget;

namespace lotse::kit {

/// Marks that a widget carries for the style, as dynamic properties: it works for any Qt widget.

/// What is wrong with the field, in a sentence; empty where nothing is. Its outline is 2 px of danger, and a screen reader
/// says the sentence after what the field shows.
void markIssue(QWidget &field, const QString &sentence);
[[nodiscard]] bool hasIssue(const QWidget *widget);
/// What a screen reader says of a field after its name: what it shows or offers now.
void describe(QWidget &field, const QString &words);

/// The widget stands on the call bar: its colours and its focus ring are those of the bar.
void markOnBar(QWidget &widget);
[[nodiscard]] bool isOnBar(const QWidget *widget);

/// The widget draws the focus ring itself, in its current row: the ring of the window stays away.
void markOwnRing(QWidget &widget);
[[nodiscard]] bool hasOwnRing(const QWidget *widget);

} // namespace lotse::kit
