#include "kit/style/parts.h"

namespace lotse::kit {

QPalette paletteOf(const Look &look)
{
    const struct {
        QPalette::ColorRole role;
        Token token;
    } roles[] = {
        {QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::Raised},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::OnAccent},
        {QPalette::Highlight, Token::Selection},
        {QPalette::HighlightedText, Token::SelectionText},
        {QPalette::Link, Token::Accent},
        {QPalette::LinkVisited, Token::Accent},
        {QPalette::PlaceholderText, Token::TextMuted},
        {QPalette::ToolTipBase, Token::Surface},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::Light, Token::Raised},
        {QPalette::Midlight, Token::Hover},
        {QPalette::Mid, Token::Border},
        {QPalette::Dark, Token::BorderControl},
        {QPalette::Shadow, Token::BorderControl},
    };
    QPalette palette;
    for (const auto &role : roles)
        palette.setColor(role.role, look.color(role.token));
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, look.color(Token::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, look.color(Token::Window));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, look.color(Token::SelectionInactive));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, look.color(Token::Text));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, look.color(Token::SelectionInactive));
    return palette;
}

} // namespace lotse::kit
