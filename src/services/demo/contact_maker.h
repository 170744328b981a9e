#pragma once

#include "domain/task/task.h"
#include "services/demo/constellation.h"

#include <optional>

namespace lotse::services::demo {

/// Why a contact takes place.
enum class Occasion { Opening, FollowUp, Standalone, NoTalk };

/// Fills contacts and the tasks that they lead to. Much stays `not_asked`: counselling comes before
/// documentation.
class ContactMaker
{
public:
    /// `today` ends what may have happened.
    ContactMaker(quint64 seed, IdMaker &ids, const Phrases &phrases, QDate today, qint64 startOfToday);

    /// Draws what a contact without a case file is about; NoTalk for silent calls, wrong numbers and the
    /// like.
    [[nodiscard]] domain::Code pickKind() { return m_shares.kind.pick(m_random); }
    [[nodiscard]] static Occasion occasionOf(const domain::Code &kind);

    [[nodiscard]] domain::Contact make(const Moment &moment, const Constellation &about,
                                       const domain::Code &kind, Occasion occasion);
    /// Leaves one of the latest contacts unfinished: a call parked or as a draft, a message unanswered.
    void leaveUnfinished(domain::Contact &contact, bool parks);
    /// The task of the agreed follow-up, if there is one.
    [[nodiscard]] std::optional<domain::Task> makeTask(const domain::Contact &contact,
                                                       const Constellation &about, QDate day);

private:
    void setTimes(domain::Contact &contact, const Moment &moment, bool talk);
    void describe(domain::Contact &contact, const Constellation &about, Occasion occasion);
    void describeSensitive(domain::Contact &contact);
    void conclude(domain::Contact &contact, const Constellation &about, Occasion occasion, QDate day);
    void settle(domain::Task &task, const Constellation &about, QDate day);

    Random m_random;
    IdMaker &m_ids;
    const Phrases &m_phrases;
    const QDate m_today;
    const qint64 m_startOfToday;
    ContactShares m_shares;
};

} // namespace lotse::services::demo
