#include "support/comma_locale.h"

#include "support/shell.h"

#include <clocale>
#include <gtest/gtest.h>

namespace lotse::tests {

CommaLocale::CommaLocale()
{
    (void)run(QStringLiteral("localedef"),
              {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"), QStringLiteral("UTF-8"),
               m_folder.filePath(QStringLiteral("comma"))});
    qputenv("LOCPATH", m_folder.path().toUtf8());
    EXPECT_NE(std::setlocale(LC_NUMERIC, "comma"), nullptr);
}

CommaLocale::~CommaLocale()
{
    std::setlocale(LC_NUMERIC, "C");
    qunsetenv("LOCPATH");
}

} // namespace lotse::tests
