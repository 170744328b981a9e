#pragma once

#include "kit/panel.h"

namespace lotse::kit {
class Button;
class Label;
} // namespace lotse::kit

namespace lotse::call {

/// What to do when somebody is in danger now: beside the form, blocking nothing. F9 shows and hides it.
class EmergencySheet : public kit::Panel
{
    Q_OBJECT

public:
    explicit EmergencySheet(QWidget *parent);

    [[nodiscard]] QWidget *field() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<kit::Label *> m_steps;
    kit::Button *m_close;
};

} // namespace lotse::call
