#pragma once

#include "services/store/initialise_store.h"
#include "services/use_case.h"

#include <memory>

namespace lotse::services {

/// An open store together with what every use case asks for: who acts, the organisation, the code lists. Owns the
/// store and closes it when it goes; does not own the clock. One thread only.
class Session
{
public:
    /// Loads what the store knows. Corrupt where it has no organisation or no built-in user.
    [[nodiscard]] static base::Result<std::unique_ptr<Session>> open(std::unique_ptr<domain::OpenStore> store,
                                                                     const base::Clock &clock);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] const Context &context() const { return m_context; }

private:
    Session(std::unique_ptr<domain::OpenStore> store, const base::Clock &clock);
    [[nodiscard]] base::Result<void> load();

    std::unique_ptr<domain::OpenStore> m_store;
    domain::Actor m_actor;
    domain::Organisation m_organisation;
    domain::CodeBook m_codes;
    Context m_context;
};

/// Opens the store at this path; the errors of StoreFactory::open.
[[nodiscard]] base::Result<std::unique_ptr<Session>> openSession(domain::StoreFactory &stores,
                                                                 const QString &path,
                                                                 const base::Clock &clock);

/// Fills a new store with its organisation and opens it; checks the input before anything is made. The draft
/// outlives the session.
[[nodiscard]] base::Result<std::unique_ptr<Session>> createSession(domain::StoreDraft &draft,
                                                                   const base::Clock &clock,
                                                                   const NewStore &newStore);

} // namespace lotse::services
