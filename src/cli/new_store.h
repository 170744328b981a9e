#pragma once

#include "cli/command.h"

namespace lotse::cli {

/// A store that a command is making. Unless it is kept, it was never there: a failed, stopped or killed
/// `init` leaves nothing under its path.
class NewStore
{
public:
    /// Makes the missing folders, then the store. Refuses a path where something is.
    [[nodiscard]] static tl::expected<NewStore, Refusal> create(const Invocation &invocation,
                                                                const services::NewStore &content);

    [[nodiscard]] const services::Context &context() const { return m_session->context(); }
    /// Closes the store and puts it at its path; nothing may use it any more.
    [[nodiscard]] Outcome keep();

private:
    NewStore(QString path, std::unique_ptr<domain::StoreDraft> draft,
             std::unique_ptr<services::Session> session)
        : m_path(std::move(path)),
          m_draft(std::move(draft)),
          m_session(std::move(session))
    {}

    QString m_path;
    std::unique_ptr<domain::StoreDraft> m_draft;
    std::unique_ptr<services::Session> m_session; ///< of the draft: closes before it goes
};

} // namespace lotse::cli
