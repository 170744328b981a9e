#include "cli/console.h"

namespace lotse::cli {

void Console::say(const QString &sentence)
{
    clearProgress();
    m_environment.messages.write(sentence.toUtf8() + '\n');
}

void Console::say(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        say(sentence);
}

void Console::showProgress(const QString &words)
{
    constexpr qint64 interval = 100;
    if (!m_environment.showsProgress || (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < interval))
        return;
    // Back to the start of the line, and erase what stands there (ECMA-48 EL).
    m_environment.messages.write("\r\x1b[K" + words.toUtf8());
    m_isDrawn = true;
    m_sinceDrawn.start();
}

void Console::clearProgress()
{
    if (m_isDrawn)
        m_environment.messages.write("\r\x1b[K");
    m_isDrawn = false;
}

} // namespace lotse::cli
