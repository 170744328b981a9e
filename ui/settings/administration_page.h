#pragma once

#include "kit/actions.h"
#include "kit/page.h"

#include <vector>

namespace lotse::kit {
class Button;
class Label;
} // namespace lotse::kit

namespace lotse::settings {

/// What keeps the house in order, each with a sentence on what it is for. It drives the same actions as the menus.
class AdministrationPage : public kit::Page
{
    Q_OBJECT

public:
    explicit AdministrationPage(kit::Actions &actions);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Way {
        const char *purpose; ///< in the source language
        kit::Button *button;
        kit::Label *text;
    };

    void layOut();
    void retranslate();

    kit::Label *m_heading;
    std::vector<Way> m_ways;
};

} // namespace lotse::settings
