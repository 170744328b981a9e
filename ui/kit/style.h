#pragma once

#include "kit/look.h"

#include <QProxyStyle>

class QApplication;

namespace lotse::kit {

/// Draws every standard control of the window over Fusion, from the tokens and the text zoom of its look.
/// Owned by the application; `applyLook` makes it. There is no style sheet beside it: one would switch it
/// off. What is drawn how stands in ui/kit/style, one file for each group of controls.
class LotseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit LotseStyle(const Look &look);
    [[nodiscard]] const Look &look() const { return m_look; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap sign, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int layoutSpacing(QSizePolicy::ControlType first, QSizePolicy::ControlType second,
                                    Qt::Orientation orientation, const QStyleOption *option,
                                    const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;

private:
    Look m_look;
};

/// Sets style, palette and font of the whole application, at the start and again for each switch of theme or
/// zoom while it runs; every widget of the kit follows. Registers the built-in faces the first time.
void applyLook(QApplication &application, ThemeName theme, double zoom);

} // namespace lotse::kit
