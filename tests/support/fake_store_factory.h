#pragma once

#include "support/fake_store.h"

#include <QMap>

#include <memory>
#include <optional>

namespace lotse::tests {

/// Stores in memory under the paths they were kept at; they outlive their closing. `failure` is
/// what opening and creating then fail with.
class FakeStoreFactory final : public domain::StoreFactory
{
public:
    [[nodiscard]] base::Result<std::unique_ptr<domain::StoreDraft>> create(const QString &path) override;
    [[nodiscard]] base::Result<std::unique_ptr<domain::OpenStore>> open(const QString &path) override;

    /// The store at a path; null where none was created.
    [[nodiscard]] FakeStore *at(const QString &path) const { return m_stores.value(path).get(); }

    std::optional<base::ErrorCode> failure;
    std::optional<base::ErrorCode> keepFailure; ///< what keeping a draft fails with

private:
    friend class FakeStoreDraft;

    QMap<QString, std::shared_ptr<FakeStore>> m_stores;
};

} // namespace lotse::tests
