#pragma once

#include "domain/referral/referral.h"
#include "services/demo/constellation.h"
#include "services/demo/setting.h"

#include <vector>

namespace lotse::services::demo {

/// Leads referrals along the state table, each step at a working day, up to the day before today.
class ReferralMaker
{
public:
    ReferralMaker(const Setting &setting, IdMaker &ids, const Phrases &phrases);

    /// True where a partner of this day counsels people of this field of work in this state.
    [[nodiscard]] bool canRefer(const Constellation &about, QDate day) const
    {
        return !partnersFor(about, day).isEmpty();
    }
    /// The referral of a case file from this day on, and those that follow it where a partner declines or
    /// forwards.
    [[nodiscard]] std::vector<domain::Referral> make(const Constellation &about, QDate from);
    /// One report of a partner on a referral at this instant.
    [[nodiscard]] domain::PartnerFeedback report(const domain::ReferralId &referral, qint64 milliseconds,
                                                 bool active, QDate nextDueOn);

private:
    class Path;
    [[nodiscard]] QList<qsizetype> partnersFor(const Constellation &about, QDate day) const;
    [[nodiscard]] domain::Referral walk(const Constellation &about, QDate from,
                                        const domain::PartnerId &partner);
    void offer(Path &path);
    void send(Path &path, const Constellation &about);
    void counsel(Path &path);
    [[nodiscard]] domain::PartnerId pickPartner(const Constellation &about, QDate day,
                                                const domain::PartnerId &except);

    Random m_random;
    IdMaker &m_ids;
    const Phrases &m_phrases;
    const QDate m_yesterday;
    const QTimeZone m_zone;
    QList<domain::Partner> m_partners;
    QHash<QString, QList<qsizetype>> m_byState; // counselling desks and coordination offices
    QHash<QString, QList<qsizetype>> m_returnByState;
};

} // namespace lotse::services::demo
