#pragma once

#include "domain/account/account.h"
#include "services/demo/id_maker.h"

#include <QDate>

#include <vector>

namespace lotse::services::demo {

/// Six counsellors of today, one of them leading, and seven who left. Some take far more contacts than
/// others.
class Staff
{
public:
    Staff(IdMaker &ids, QDate firstDay, QDate today, qint64 startMilliseconds);

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
    QList<domain::Account> m_accounts;
    std::vector<Service> m_service;
};

} // namespace lotse::services::demo
