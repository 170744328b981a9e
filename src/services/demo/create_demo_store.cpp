#include "services/demo/create_demo_store.h"

#include "services/demo/demo_generator.h"
#include "services/demo/demo_writer.h"
#include "services/demo/row_hash.h"

namespace lotse::services {

namespace {

constexpr int recordsPerTransaction = 20'000;
constexpr int recordsBetweenProgress = 512;

base::Result<QList<domain::Partner>> allPartners(const domain::Store &store)
{
    QList<domain::Partner> partners;
    domain::ListRequest request;
    request.sort = domain::SortKey::Name;
    do {
        LOTSE_TRY(page, store.partners.page(request));
        partners += page.rows;
        request.after = page.next;
    } while (request.after);
    return partners;
}

/// Makes and writes the records, batch by batch.
class DemoRun
{
public:
    DemoRun(const Context &context, const demo::Setting &setting, const std::function<bool(double)> &progress)
        : m_context(context),
          m_generator(setting),
          m_writer(context),
          m_hash(setting.partners),
          m_progress(progress)
    {}

    base::Result<DemoSummary> run()
    {
        while (m_state == State::Going) {
            LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
            LOTSE_CHECK(writeBatch());
            if (m_state != State::Stopped)
                LOTSE_CHECK(transaction.commit());
        }
        DemoSummary summary = m_writer.summary();
        summary.stopped = m_state == State::Stopped;
        summary.rowHash = m_hash.result();
        return summary;
    }

private:
    enum class State { Going, Done, Stopped };

    base::Result<void> writeBatch()
    {
        for (int i = 0; i < recordsPerTransaction && m_state == State::Going; ++i) {
            auto record = m_generator.next();
            if (!record) {
                m_state = State::Done;
                break;
            }
            m_hash.add(*record);
            LOTSE_CHECK(m_writer.write(*record));
            if (i % recordsBetweenProgress == 0 && m_progress && !m_progress(share()))
                m_state = State::Stopped;
        }
        return {};
    }

    [[nodiscard]] double share() const
    {
        return double(m_writer.summary().contacts) / double(m_generator.plan().contacts);
    }

    const Context &m_context;
    demo::DemoGenerator m_generator;
    demo::DemoWriter m_writer;
    demo::RowHash m_hash;
    const std::function<bool(double)> &m_progress;
    State m_state = State::Going;
};

} // namespace

base::Result<DemoSummary> CreateDemoStore::run(demo::DemoScale scale, quint64 seed,
                                               const std::function<bool(double)> &progress)
{
    LOTSE_CHECK(require(m_context, domain::Action::InitialiseStore));
    LOTSE_TRY(partners, allPartners(m_context.store));
    return DemoRun(m_context, {scale, seed, m_context.today(), m_context.organisation.zone, partners, m_desk},
                   progress)
        .run();
}

} // namespace lotse::services
