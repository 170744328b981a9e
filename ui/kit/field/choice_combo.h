#pragma once

#include "kit/field/choice.h"

#include <QComboBox>

namespace lotse::kit {

/// A combo box for a coded value. "Not asked" stands first and is where it begins. A combo box never speaks
/// its value when it gets the focus, so the value is mirrored into the accessible description; the name
/// comes from the label that has it as buddy. The wheel changes nothing: it would turn a code while one
/// scrolls.
class ChoiceCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceCombo(QWidget *parent = nullptr);

    /// `notAsked` is the word for domain::notAsked, which becomes the first entry; empty for a list without
    /// it.
    void setChoices(const QList<Choice> &choices, const QString &notAsked);
    [[nodiscard]] QString key() const { return currentData().toString(); }
    /// Shows this key; one that is no choice any more is added under `label`.
    void setKey(const QString &key, const QString &label = {});

    void showPopup() override;

Q_SIGNALS:
    /// Somebody chose it; `setKey` stays silent.
    void keyChosen(const QString &key);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void describe();
};

} // namespace lotse::kit
