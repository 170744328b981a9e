#include "services/demo/staff.h"

#include "base/clock.h"

namespace lotse::services::demo {

namespace {

/// Service in thousandths of the whole time; 1000 means today.
struct Member {
    const char *login;
    int from, to;
    int weight;
    domain::Role role;
};
constexpr Member members[] = {
    {"a.sommerfeld", 0, 1000, 30, domain::Role::Supervisor},
    {"m.yildirim", 150, 1000, 90, domain::Role::Counsellor},
    {"k.petersen", 320, 1000, 70, domain::Role::Counsellor},
    {"n.haddad", 480, 1000, 55, domain::Role::Counsellor},
    {"i.wolkowa", 610, 1000, 35, domain::Role::Counsellor},
    {"j.lindqvist", 830, 1000, 20, domain::Role::Counsellor},
    {"b.krueger", 0, 220, 60, domain::Role::NoAccess},
    {"s.aydin", 0, 350, 80, domain::Role::NoAccess},
    {"t.moeller", 0, 410, 45, domain::Role::NoAccess},
    {"e.baumgarten", 60, 520, 40, domain::Role::NoAccess},
    {"f.rahimi", 230, 640, 35, domain::Role::NoAccess},
    {"c.boehm", 400, 760, 30, domain::Role::NoAccess},
    {"d.schuster", 560, 900, 25, domain::Role::NoAccess},
};

/// Of the person at the desk: about a quarter of the work.
constexpr int ownWeight = 100;

} // namespace

Staff::Staff(IdMaker &ids, const DemoMonth &first, const Setting &setting)
{
    const qint64 start = base::startOfDay(first.first, setting.zone).milliseconds;
    const qint64 days = first.first.daysTo(setting.today);
    for (const Member &member : members) {
        domain::Account account;
        account.id = ids.make<domain::AccountId>(start);
        account.login = QString::fromLatin1(member.login);
        account.role = member.role;
        m_accounts.append(account);
        m_ids.append(account.id);
        m_service.push_back({first.first.addDays(days * member.from / 1000),
                             first.first.addDays(days * member.to / 1000), member.weight});
    }
    if (!setting.desk.counsellor.isNull()) {
        m_ids.append(setting.desk.counsellor);
        m_service.push_back({first.first, setting.today, ownWeight});
    }
}

bool Staff::works(const domain::AccountId &account, QDate day) const
{
    for (std::size_t i = 0; i < m_service.size(); ++i) {
        if (m_ids[qsizetype(i)] == account)
            return m_service[i].covers(day);
    }
    return false;
}

const domain::AccountId &Staff::pick(Random &random, QDate day) const
{
    int total = 0;
    for (const Service &service : m_service)
        total += service.covers(day) ? service.weight : 0;
    int drawn = random.below(total);
    std::size_t chosen = 0;
    while (!m_service[chosen].covers(day) || (drawn -= m_service[chosen].weight) >= 0)
        ++chosen;
    return m_ids[qsizetype(chosen)];
}

} // namespace lotse::services::demo
