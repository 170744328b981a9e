#pragma once

#include <QTemporaryDir>

namespace lotse::tests {

/// While it lives, the C library of this process writes numbers as in Germany, with a comma. The locale is
/// compiled for the occasion, so that it need not be installed.
class CommaLocale
{
public:
    CommaLocale();
    ~CommaLocale();
    Q_DISABLE_COPY_MOVE(CommaLocale)

private:
    QTemporaryDir m_folder;
};

} // namespace lotse::tests
