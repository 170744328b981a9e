#pragma once

#include "cli/command.h"

namespace lotse::cli {

/// A store that a command is making. Unless it is kept, its files go again: a failed `init` leaves nothing
/// behind.
class NewStore
{
public:
    /// Makes the missing folders, then the store. Refuses a path where something is.
    [[nodiscard]] static tl::expected<NewStore, Refusal> create(const Invocation &invocation,
                                                                const services::NewStore &content);
    NewStore(NewStore &&other) noexcept
        : m_path(std::exchange(other.m_path, {})),
          m_session(std::move(other.m_session))
    {}
    NewStore &operator=(NewStore &&) = delete;
    ~NewStore();

    [[nodiscard]] const services::Context &context() const { return m_session->context(); }
    void keep() { m_path.clear(); }

private:
    NewStore(QString path, std::unique_ptr<services::Session> session)
        : m_path(std::move(path)),
          m_session(std::move(session))
    {}

    QString m_path; ///< what to remove; empty once kept
    std::unique_ptr<services::Session> m_session;
};

} // namespace lotse::cli
