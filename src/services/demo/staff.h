#pragma once

#include "domain/account/account.h"
#include "services/demo/id_maker.h"
#include "services/demo/setting.h"

#include <QDate>

#include <vector>

namespace lotse::services::demo {

/// Six counsellors of today, one of them leading, and seven who left. Some take far more contacts than
/// others.
class Staff
{
public:
    Staff(IdMaker &ids, const DemoMonth &first, const Setting &setting);

    [[nodiscard]] const QList<domain::Account> &accounts() const { return m_accounts; }
    [[nodiscard]] bool works(const domain::AccountId &account, QDate day) const;
    /// Somebody who works on this day.
    [[nodiscard]] const domain::AccountId &pick(Random &random, QDate day) const;

private:
    struct Service {
        QDate from, to;
        int weight = 0;
        [[nodiscard]] bool covers(QDate day) const { return from <= day && day <= to; }
    };
    QList<domain::Account> m_accounts; ///< to be added
    QList<domain::AccountId> m_ids;
    std::vector<Service> m_service;
};

} // namespace lotse::services::demo
