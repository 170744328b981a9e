#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lotse::tests {

/// What a program prints. A program that is missing, fails or hangs fails the running test.
[[nodiscard]] QByteArray run(const QString &program, const QStringList &arguments);

} // namespace lotse::tests
