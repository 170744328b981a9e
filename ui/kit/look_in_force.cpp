#include "kit/style.h"

#include "kit/built_in.h"
#include "kit/style/parts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <QWidget>

namespace lotse::kit {

namespace {

bool registerFaces()
{
    bool areThere = true;
    for (const auto *face : {"Light", "Regular", "Medium", "SemiBold"}) {
        const QString path = builtInPath(QStringLiteral("fonts/LotseSans-%1.otf").arg(QLatin1String(face)));
        areThere = QFontDatabase::addApplicationFont(path) >= 0 && areThere;
    }
    return areThere;
}

} // namespace

void applyLook(QApplication &application, ThemeName theme, double zoom)
{
    static const bool hasFaces = registerFaces();
    Q_ASSERT_X(hasFaces, "applyLook", "the faces are built into the program");
    Q_UNUSED(hasFaces)

    const Look look(theme, zoom);
    application.setStyle(new LotseStyle(look));
    application.setPalette(paletteOf(look));
    application.setFont(look.font(TextRole::Body));
    QToolTip::setPalette(paletteOf(look));
    QToolTip::setFont(look.font(TextRole::Body));
}

const Look &lookOf(const QWidget *widget)
{
    static const Look plain;
    const auto *style = qobject_cast<const LotseStyle *>(widget ? widget->style() : QApplication::style());
    return style ? style->look() : plain;
}

} // namespace lotse::kit
