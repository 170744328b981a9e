#include "services/store/session.h"

namespace lotse::services {

Session::Session(std::unique_ptr<domain::OpenStore> store, const base::Clock &clock)
    : m_store(std::move(store)),
      m_context{m_store->store(), clock, m_actor, m_organisation, m_codes}
{}

base::Result<std::unique_ptr<Session>> Session::open(std::unique_ptr<domain::OpenStore> store,
                                                     const base::Clock &clock)
{
    std::unique_ptr<Session> session(new Session(std::move(store), clock));
    LOTSE_CHECK(session->load());
    return session;
}

base::Result<void> Session::load()
{
    const auto corrupt = [] {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("Session::load"));
    };
    domain::Store &store = m_context.store;
    auto organisation = store.organisation.load();
    if (!organisation && organisation.error().code == base::ErrorCode::NotFound)
        return corrupt();
    LOTSE_CHECK(organisation);
    m_organisation = *organisation;

    LOTSE_TRY(lists, store.codeLists.all());
    m_codes = domain::CodeBook(lists);

    LOTSE_TRY(account, store.accounts.findByLogin(domain::localLogin));
    if (!account)
        return corrupt();
    m_actor = {account->id, account->login, account->role, m_codes.keys(QStringLiteral("field_of_work"))};
    m_actor.fieldsOfWork.append(domain::notAsked);
    return {};
}

base::Result<std::unique_ptr<Session>> openSession(domain::StoreFactory &stores, const QString &path,
                                                   const base::Clock &clock)
{
    LOTSE_TRY(store, stores.open(path));
    return Session::open(std::move(store), clock);
}

base::Result<std::unique_ptr<Session>> createSession(domain::StoreDraft &draft, const base::Clock &clock,
                                                     const NewStore &newStore)
{
    LOTSE_CHECK(InitialiseStore::check(newStore));
    LOTSE_TRY(store, draft.open());
    LOTSE_CHECK(InitialiseStore(store->store(), clock).run(newStore));
    return Session::open(std::move(store), clock);
}

} // namespace lotse::services
