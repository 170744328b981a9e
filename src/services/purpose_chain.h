#pragma once

#include "services/use_case.h"

#include <variant>

namespace lotse::services {

/// Carries a field of work along links: every record without one that hangs together with the start takes it over,
/// with history and audit entry, and so do tasks, notes and referrals that copy it. Otherwise a record without a
/// field of work could stand between two of them and let the purpose wall leak. Works inside the transaction of its
/// use case, after the start was stored; commits nothing.
class PurposeChain
{
public:
    PurposeChain(const Context &context, const char *action, const domain::Code &fieldOfWork)
        : m_context(context),
          m_action(action),
          m_fieldOfWork(fieldOfWork)
    {}

    /// Costs one read per link where everything has its field of work already. Invalid with CrossesPurposeWall
    /// where a chain of links leads into another field of work. Does nothing for `not_asked`.
    [[nodiscard]] base::Result<void> from(const domain::Contact &start) { return follow({start}); }
    [[nodiscard]] base::Result<void> from(const domain::Person &start) { return follow({start}); }
    [[nodiscard]] base::Result<void> from(const domain::CaseFile &start) { return follow({start}); }
    [[nodiscard]] base::Result<void> from(const domain::Referral &start) { return follow({start}); }
    /// The same from a linked record, which takes the field of work over itself. A kind that nothing hangs on is left
    /// as it is.
    [[nodiscard]] base::Result<void> with(domain::RecordKind kind, const QString &start);

private:
    using Linked = std::variant<domain::Contact, domain::Person, domain::CaseFile, domain::Referral>;

    [[nodiscard]] base::Result<void> follow(const Linked &start);
    [[nodiscard]] base::Result<void> goOn();
    [[nodiscard]] base::Result<void> spread(const domain::Contact &contact);
    [[nodiscard]] base::Result<void> spread(const domain::Person &person);
    [[nodiscard]] base::Result<void> spread(const domain::CaseFile &caseFile);
    [[nodiscard]] base::Result<void> spread(const domain::Referral &referral);

    template<class R>
    [[nodiscard]] base::Result<void> take(domain::RecordRepository<R> &repository, const R &record);
    template<class R>
    [[nodiscard]] base::Result<void> takeAll(domain::RecordRepository<R> &repository,
                                             const QList<R> &records);
    template<class R>
    [[nodiscard]] base::Result<void> takeFound(domain::RecordRepository<R> &repository,
                                               const QList<decltype(R::id)> &ids);
    template<class R>
    [[nodiscard]] base::Result<void> takeListed(domain::RecordRepository<R> &repository, domain::SortKey sort,
                                                const domain::ListFilter &filter);

    Context m_context;
    const char *m_action;
    domain::Code m_fieldOfWork;
    QList<Linked> m_reached;
};

} // namespace lotse::services
