#pragma once

#include "kit/look.h"

#include <QLabel>

namespace lotse::kit {

/// A text in one of the roles and tones of the window; both follow theme and zoom. As the label of a field
/// it takes a mnemonic and a buddy like any QLabel: both must have the same parent widget, or a screen
/// reader does not find the label. A label that shows a value gets no accessible name.
class Label : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(lotse::kit::TextRole role READ role WRITE setRole)
    Q_PROPERTY(lotse::kit::Token tone READ tone WRITE setTone)

public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, TextRole role = TextRole::Body, Token tone = Token::Text,
                   QWidget *parent = nullptr);

    [[nodiscard]] TextRole role() const { return m_role; }
    void setRole(TextRole role);
    [[nodiscard]] Token tone() const { return m_tone; }
    void setTone(Token tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextRole m_role = TextRole::Body;
    Token m_tone = Token::Text;
};

} // namespace lotse::kit
