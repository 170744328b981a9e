#pragma once

#include <QTest>

namespace lotse::test {

/// Types any text, also letters that no key of an ASCII keyboard has.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace lotse::test
