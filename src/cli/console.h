#pragma once

#include "cli/environment.h"

#include <QElapsedTimer>
#include <QStringList>

namespace lotse::cli {

/// Says things to people, a line each. A progress line is drawn on a terminal only and gives way to what is
/// said.
class Console
{
public:
    explicit Console(const Environment &environment) : m_environment(environment) {}

    void say(const QString &sentence);
    void say(const QStringList &sentences);
    /// Draws at most ten times a second.
    void showProgress(const QString &words);
    void clearProgress();

private:
    const Environment &m_environment;
    QElapsedTimer m_sinceDrawn;
    bool m_isDrawn = false;
};

} // namespace lotse::cli
