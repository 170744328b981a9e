#include "app/tour/keyboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QTest>

namespace lotse::app {

namespace {

constexpr int mostTabStops = 200;
constexpr int patience = 30'000;

} // namespace

QWidget *Keyboard::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : &m_window;
}

void Keyboard::press(const QString &keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    ++m_controlKeys;
    QTest::keyClick(target(), sequence[0].key(), sequence[0].keyboardModifiers());
}

void Keyboard::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
}

bool Keyboard::tabTo(const std::function<bool(const QWidget &)> &isWanted)
{
    for (int i = 0; i < mostTabStops; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && isWanted(*focus))
            return true;
        press(QStringLiteral("Tab"));
    }
    return false;
}

bool Keyboard::tabTo(const QString &objectName)
{
    return tabTo([&objectName](const QWidget &widget) { return widget.objectName() == objectName; });
}

bool Keyboard::tabToButton(const QString &text)
{
    return tabTo([&text](const QWidget &widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return button && button->text().remove(u'&') == text;
    });
}

bool Keyboard::waitFor(const std::function<bool()> &isSo) const { return QTest::qWaitFor(isSo, patience); }

} // namespace lotse::app
