#pragma once

#include "controllers/desk.h"

namespace lotse::controllers {

/// Makes the first store of a new user: an empty one with the shipped directory of partners, or one with fictional
/// people to look around in.
class FirstStartController : public QObject
{
    Q_OBJECT

public:
    explicit FirstStartController(Desk &desk);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    void createStore(const QString &path, const QString &organisation);
    void createDemoStore(const QString &path);

Q_SIGNALS:
    void started();
    void created();
    void failed(const lotse::base::Error &error);

private:
    void create(const QString &path, const services::NewStore &content, const Desk::Fill &fill);

    Desk &m_desk;
    bool m_isBusy = false;
};

} // namespace lotse::controllers
