#pragma once

#include <QLocalServer>
#include <QObject>

namespace lotse::app {

/// Lets one window of a person on a store be the first: whoever starts Lotse again on it raises that window. Speaks
/// through a local socket that only this person may open.
class FirstWindow : public QObject
{
    Q_OBJECT

public:
    /// `store` is the path of the store.
    explicit FirstWindow(const QString &store);

    /// Asks the first window to come to the front; false where there is none.
    [[nodiscard]] bool raiseOther() const;
    /// Becomes the first window, unless another is by now.
    void listen();

Q_SIGNALS:
    void raiseWanted();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace lotse::app
