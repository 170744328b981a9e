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

class FakeStoreDraft final : public domain::StoreDraft
{
public:
    FakeStoreDraft(FakeStoreFactory &factory, QString path) : m_factory(factory), m_path(std::move(path)) {}

    [[nodiscard]] base::Result<std::unique_ptr<domain::OpenStore>> open() override
    {
        return std::make_unique<FakeOpenStore>(m_fake);
    }
    [[nodiscard]] base::Result<void> keep() override
    {
        if (m_factory.keepFailure)
            return base::failure(*m_factory.keepFailure, QStringLiteral("FakeStoreDraft"));
        m_factory.m_stores.insert(m_path, m_fake);
        return {};
    }

private:
    FakeStoreFactory &m_factory;
    QString m_path;
    std::shared_ptr<FakeStore> m_fake = std::make_shared<FakeStore>();
};

base::Result<std::unique_ptr<domain::StoreDraft>> FakeStoreFactory::create(const QString &path)
{
    if (failure)
        return base::failure(*failure, QStringLiteral("FakeStoreFactory"));
    if (m_stores.contains(path))
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("FakeStoreFactory"));
    return std::make_unique<FakeStoreDraft>(*this, path);
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
