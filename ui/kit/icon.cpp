#include "kit/icon.h"

#include "kit/built_in.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <array>

namespace lotse::kit {

namespace {

/// The files of IconName, in its order.
// clang-format off
constexpr std::array<const char *, iconCount> files = {
    "today", "phone", "folder", "people", "person", "partner", "register", "calendar", "load", "report", "admin",
    "search", "lock", "mail", "send", "note", "task", "call_back", "danger", "pause", "plus", "close", "check",
    "done", "down", "up", "left", "right", "warning", "info", "undo", "print", "open_folder", "filter", "chart",
    "eye", "keyboard", "clock", "edit", "sign", "pin", "globe", "copy", "help", "more", "lighthouse",
    "ring", "disc", "half", "triangle", "diamond", "dashed_square", "two_bars"};
// clang-format on

QPixmap render(IconName name, const QColor &color, int side)
{
    const QString key = QStringLiteral("lotse-icon-%1-%2-%3").arg(int(name)).arg(color.rgba()).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = builtIn(QStringLiteral("icons/%1.svg").arg(QLatin1String(files[std::size_t(name)])));
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QRect squareIn(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(IconName name, Token tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rect, m_name, colorIn(dynamic_cast<QWidget *>(painter->device()), mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, colorIn(nullptr, mode), qMin(size.width(), size.height()));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // the size is in pixels of the device
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TokenIconEngine(*this); }

private:
    [[nodiscard]] QColor colorIn(const QWidget *widget, QIcon::Mode mode) const
    {
        return lookOf(widget).color(mode == QIcon::Disabled       ? Token::TextDisabled
                                        : mode == QIcon::Selected ? Token::SelectionText
                                                                  : m_tone);
    }

    IconName m_name;
    Token m_tone;
};

} // namespace

QIcon icon(IconName name, Token tone) { return QIcon(new TokenIconEngine(name, tone)); }

void drawIcon(QPainter &painter, const QRect &rect, IconName name, const QColor &color)
{
    const QRect square = squareIn(rect);
    const double ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = render(name, color, qRound(square.width() * ratio));
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(square.topLeft(), pixmap);
}

void drawTinted(QPainter &painter, const QRect &rect, const QIcon &icon, const QColor &color)
{
    const QRect square = squareIn(rect);
    QPixmap pixmap = icon.pixmap(square.size(), painter.device()->devicePixelRatio());
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), square.size()), color);
    tint.end();
    painter.drawPixmap(square.topLeft(), pixmap);
}

} // namespace lotse::kit
