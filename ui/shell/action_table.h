#pragma once

#include "kit/actions.h"
#include "kit/icon.h"

#include <optional>
#include <vector>

namespace lotse::shell {

/// The menus of the window, in their order.
enum class Menu { File, Edit, View, Call, CaseFile, Go, Help };

inline constexpr int menuCount = int(Menu::Help) + 1;

/// Where an action stands and what it is called. The text has its mnemonic; a page may give it another at its place.
struct ActionRow {
    kit::ActionId id;
    Menu menu;
    const char *text;
    const char *shortcut = "";
    std::optional<kit::IconName> icon = {};
    bool beginsGroup = false;
    int exclusiveGroup = 0; ///< actions of one group are checkable, one at a time
};

/// Every action of the window, once, in the order of the menus.
[[nodiscard]] const std::vector<ActionRow> &actionTable();

/// The title of a menu with its mnemonic, in the language of the window.
[[nodiscard]] QString menuTitle(Menu menu);

} // namespace lotse::shell
