#include "app/first_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace lotse::app {

namespace {

constexpr int patience = 500; ///< milliseconds; a window that answers later hangs

/// The path itself may hold a name.
QString nameFor(const QString &store)
{
    const QFileInfo file(store);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return QStringLiteral("lotse-") + QString::fromLatin1(hash);
}

} // namespace

FirstWindow::FirstWindow(const QString &store) : m_name(nameFor(store))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *other = m_server.nextPendingConnection();
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        other->disconnectFromServer();
        Q_EMIT raiseWanted();
    });
}

bool FirstWindow::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::ReadOnly);
    return socket.waitForConnected(patience);
}

void FirstWindow::listen()
{
    if (raiseOther())
        return;
    QLocalServer::removeServer(m_name); // of a window that was killed
    m_server.listen(m_name);
}

} // namespace lotse::app
