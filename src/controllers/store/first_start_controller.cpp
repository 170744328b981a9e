#include "controllers/store/first_start_controller.h"

#include "services/demo/create_demo_store.h"
#include "services/store/load_directory.h"

#include <QFileInfo>

namespace lotse::controllers {

using services::Context;

namespace {

constexpr int demoYears = 2; ///< so that every month has one to be compared with

} // namespace

FirstStartController::FirstStartController(Desk &desk) : m_desk(desk)
{
    connect(&m_desk, &Desk::storeOpened, this, [this] {
        if (std::exchange(m_isBusy, false))
            Q_EMIT created();
    });
    connect(&m_desk, &Desk::openingFailed, this, [this](const base::Error &error) {
        if (std::exchange(m_isBusy, false))
            Q_EMIT failed(error);
    });
}

void FirstStartController::createStore(const QString &path, const QString &organisation)
{
    create(path, {organisation}, [](const Context &context) -> base::Result<void> {
        LOTSE_CHECK(services::loadDirectory(context));
        return {};
    });
}

void FirstStartController::createDemoStore(const QString &path)
{
    create(path, {QStringLiteral("Lotse Demo")}, [](const Context &context) -> base::Result<void> {
        LOTSE_CHECK(services::loadDirectory(context));
        LOTSE_CHECK(services::CreateDemoStore(context, {demoYears, context.actor.id}).run(services::demo::DemoScale::Look));
        return {};
    });
}

void FirstStartController::create(const QString &path, const services::NewStore &content,
                                  const Desk::Fill &fill)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT started();
    m_desk.createStore(path, content, fill);
}

} // namespace lotse::controllers
