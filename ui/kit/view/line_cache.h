#pragma once

#include "kit/look.h"

#include <QCache>
#include <QStaticText>

#include <array>
#include <optional>

class QPainter;

namespace lotse::kit {

/// Draws texts of one line each, cut to their place, and keeps how the latest ones look: to shape a text costs more
/// than to draw it. Belongs to who draws, and forgets what it drew with it.
class LineCache
{
public:
    void draw(QPainter &painter, const QRect &place, const Look &look, TextRole role, const QString &text,
              Qt::Alignment alignment);

private:
    struct Key {
        TextRole role;
        int width;
        QString text;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, int(key.role), key.width, key.text); }
    };

    void follow(const Look &look);

    static constexpr int keptLines = 2000;

    QCache<Key, QStaticText> m_lines{keptLines};
    std::array<QFont, std::size_t(TextRole::Figure) + 1> m_fonts;
    std::optional<ThemeName> m_theme;
    double m_zoom = 0;
};

} // namespace lotse::kit
