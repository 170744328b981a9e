#pragma once

#include "kit/look.h"

#include <QIcon>

class QPainter;

namespace lotse::kit {

/// The line icons of resources/icons, one file each, in the order of the table in icon.cpp. The last ones,
/// from Ring on, are the shapes of a status.
// clang-format off
enum class IconName {
    Today, Phone, Folder, People, Person, Partner, Register, Calendar, Load, Report, Admin,
    Search, Lock, Mail, Send, Note, Task, CallBack, Danger, Pause, Plus, Close, Check, Done,
    Down, Up, Left, Right, Warning, Info, Undo, Print, OpenFolder, Filter, Chart, Eye, Keyboard, Clock,
    Edit, Sign, Pin, Globe, Copy, Help, More, Lighthouse,
    Ring, Disc, Half, Triangle, Diamond, DashedSquare, TwoBars
};
// clang-format on

inline constexpr int iconCount = int(IconName::TwoBars) + 1;

/// An icon in the colour of a token, drawn sharp at every scale. It asks for the look in force whenever it is
/// painted: made once, it follows every switch of theme. Controls of the kit draw it in their text's colour.
[[nodiscard]] QIcon icon(IconName name, Token tone = Token::Text);

/// Draws the icon into the largest square in the middle of `rect`.
void drawIcon(QPainter &painter, const QRect &rect, IconName name, const QColor &color);

/// Draws any icon of one colour in another, as buttons and menus do with the icon of their action.
void drawTinted(QPainter &painter, const QRect &rect, const QIcon &icon, const QColor &color);

} // namespace lotse::kit
