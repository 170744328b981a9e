#pragma once

#include "kit/actions.h"
#include "kit/page.h"

namespace lotse::controllers {
class Desk;
}
namespace lotse::kit {
class Button;
class Label;
class Panel;
class SwitchButtons;
} // namespace lotse::kit

namespace lotse::settings {

/// How somebody wants the window: theme, size of the text, language; and where the store lies. Everything is in force at
/// once. It drives the same actions as the menus.
class SettingsPage : public kit::Page
{
    Q_OBJECT

public:
    SettingsPage(controllers::Desk &desk, kit::Actions &actions);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    /// Buttons of which each triggers an action, and which follow what the menus do.
    void mirror(kit::SwitchButtons *buttons, const QList<kit::ActionId> &actions);
    void showStore();

    controllers::Desk &m_desk;
    kit::Actions &m_actions;
    kit::Label *m_heading;
    kit::Panel *m_look;
    kit::Label *m_themeLabel;
    kit::SwitchButtons *m_themes;
    kit::Label *m_sizeLabel;
    kit::Label *m_size;
    kit::Label *m_languageLabel;
    kit::SwitchButtons *m_languages;
    kit::Panel *m_storePanel;
    kit::Label *m_organisation;
    kit::Label *m_store;
    kit::Label *m_account;
};

} // namespace lotse::settings
