#include "support/fake_store_factory.h"

namespace lotse::tests {

namespace {

class FakeOpenStore final : public domain::OpenStore
{
public:
    explicit FakeOpenStore(std::shared_ptr<FakeStore> fake)
        : m_fake(std::move(fake)),
          m_store(m_fake->store())
    {}
    [[nodiscard]] domain::Store &store() override { return m_store; }

private:
    std::shared_ptr<FakeStore> m_fake;
    domain::Store m_store;
};

} // namespace

base::Result<std::unique_ptr<domain::OpenStore>> FakeStoreFactory::create(const QString &path)
{
    if (failure)
        return base::failure(*failure, QStringLiteral("FakeStoreFactory"));
    if (m_stores.contains(path))
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("FakeStoreFactory"));
    m_stores.insert(path, std::make_shared<FakeStore>());
    return open(path);
}

base::Result<std::unique_ptr<domain::OpenStore>> FakeStoreFactory::open(const QString &path)
{
    if (failure)
        return base::failure(*failure, QStringLiteral("FakeStoreFactory"));
    if (!m_stores.contains(path))
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("FakeStoreFactory"));
    return std::make_unique<FakeOpenStore>(m_stores.value(path));
}

} // namespace lotse::tests
