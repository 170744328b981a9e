#include "kit/view/line_cache.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace lotse::kit;

namespace {

constexpr QRect place(10, 0, 120, 28);
const QString text = QStringLiteral("Beratung");

QImage drawn(LineCache &lines, const Look &look, const QString &line, Qt::Alignment alignment = Qt::AlignLeft)
{
    QImage image(400, 28, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    lines.draw(painter, place, look, TextRole::Body, line, alignment);
    return image;
}

/// The first and the last column with ink; nothing where all is white.
std::pair<int, int> inkOf(const QImage &image)
{
    std::pair ink{image.width(), -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink = {std::min(ink.first, x), x};
        }
    }
    return ink;
}

} // namespace

TEST(LineCache, DrawsWhatItKeepsLikeTheFirstTime)
{
    LineCache lines;
    const QImage first = drawn(lines, Look(), text);
    EXPECT_GE(inkOf(first).first, place.left());
    EXPECT_GT(inkOf(first).second, place.left() + 20);
    EXPECT_EQ(drawn(lines, Look(), text), first);
}

TEST(LineCache, CutsWhatIsTooLong)
{
    LineCache lines;
    const auto [left, right] = inkOf(drawn(lines, Look(), text.repeated(9)));
    EXPECT_GT(right, place.right() - 20);
    EXPECT_LE(right, place.right());
}

TEST(LineCache, EndsNumbersAtTheRight)
{
    LineCache lines;
    const auto [left, right] = inkOf(drawn(lines, Look(), QStringLiteral("7"), Qt::AlignRight));
    EXPECT_GT(left, place.right() - 15);
    EXPECT_LE(right, place.right());
}

TEST(LineCache, FollowsSizeAndTheme)
{
    LineCache lines;
    for (const Look &look : {Look(), Look(ThemeName::Light, 2), Look(ThemeName::Dark, 2)}) {
        LineCache fresh;
        EXPECT_EQ(drawn(lines, look, text), drawn(fresh, look, text));
    }
    EXPECT_NE(drawn(lines, Look(), text), drawn(lines, Look(ThemeName::Light, 2), text));
}
