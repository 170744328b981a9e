#pragma once

#include "kit/look.h"

#include <QWidget>

namespace lotse::kit {

/// A dividing line, as thick as the lines of the theme.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);
    explicit Rule(Qt::Orientation orientation, Token tone = Token::Border, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_tone;
};

} // namespace lotse::kit
