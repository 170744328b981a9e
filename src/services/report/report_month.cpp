#include "services/report/report_month.h"

#include "services/report/count_month.h"

#include <QMap>

namespace lotse::services {

using domain::ContactDimension;
using domain::Distribution;

/// The distribution under other keys, in their order; `not_asked` stays last. Equal keys add up.
static Distribution renamed(const Distribution &distribution,
                            const std::function<QString(const QString &)> &nameOf)
{
    QMap<QString, qint64> byName;
    for (const domain::CodeCount &entry : distribution) {
        if (entry.code != domain::notAsked)
            byName[nameOf(entry.code)] += entry.count;
    }
    Distribution named;
    for (auto entry = byName.cbegin(); entry != byName.cend(); ++entry)
        named.append({entry.key(), entry.value()});
    if (!distribution.isEmpty() && distribution.constLast().code == domain::notAsked)
        named.append(distribution.constLast());
    return named;
}

bool mayNameCounsellors(domain::Role role, const QString &reason)
{
    return role == domain::Role::Local || (role == domain::Role::Supervisor && !reason.trimmed().isEmpty());
}

base::Result<MonthReport> ReportMonth::run(const QString &month, const QString &reason)
{
    LOTSE_CHECK(require(m_context, domain::Action::ReportMonth));
    LOTSE_TRY(firstDay, firstDayOf(month));

    MonthReport report;
    report.month = firstDay;
    report.organisation = m_context.organisation.name;
    report.asOf = m_context.clock.now();
    report.zone = m_context.organisation.zone;
    report.hasCounsellors = mayNameCounsellors(m_context.actor.role, reason);

    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(figures, count(firstDay, 1.0 / 3));
    LOTSE_TRY(previousMonth, count(firstDay.addMonths(-1), 2.0 / 3));
    LOTSE_TRY(sameMonthLastYear, count(firstDay.addYears(-1), 1));
    LOTSE_CHECK(nameCounsellors(figures));
    LOTSE_CHECK(namePartners(figures));
    report.figures = figures;
    report.previousMonth = previousMonth;
    report.sameMonthLastYear = sameMonthLastYear;
    // Figures are no record: the entry names the month in its place, and keeps the reason among the fields.
    QStringList fields;
    if (!reason.trimmed().isEmpty())
        fields.append(QStringLiteral("reason: ") + reason.trimmed());
    LOTSE_CHECK(requireWanted(m_isStopped));
    LOTSE_CHECK(audit(m_context, {.action = "report_month",
                                  .kind = domain::RecordKind::Contact,
                                  .recordId = month,
                                  .fields = fields}));
    LOTSE_CHECK(transaction.commit());
    return report;
}

base::Result<QDate> ReportMonth::firstDayOf(const QString &month) const
{
    const QDate firstDay = QDate::fromString(month + QLatin1String("-01"), Qt::ISODate);
    if (!firstDay.isValid() || month.size() != 7) {
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("ReportMonth"),
                             {{base::IssueCode::ImpossibleDate, QStringLiteral("month"), {month}}});
    }
    if (firstDay > m_context.today()) {
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("ReportMonth"),
                             {{base::IssueCode::StartsInFuture, QStringLiteral("month"), {month}}});
    }
    return firstDay;
}

base::Result<domain::MonthFigures> ReportMonth::count(QDate firstDay, double done) const
{
    const QDate nextMonth = firstDay.addMonths(1);
    LOTSE_TRY(figures, countMonth(m_context, firstDay));
    LOTSE_TRY(sinceStart, m_context.store.statistics.countsUpTo(base::startOfDay(nextMonth, m_context.organisation.zone),
                                                               nextMonth.addDays(-1), m_context.actor.fieldsOfWork));
    figures.sinceStart = sinceStart;
    LOTSE_CHECK(requireWanted(m_isStopped));
    if (m_progress)
        m_progress(done);
    return figures;
}

base::Result<void> ReportMonth::nameCounsellors(domain::MonthFigures &figures) const
{
    LOTSE_TRY(logins, m_context.store.accounts.logins());
    const auto login = [&logins](const QString &id) {
        return logins.value(domain::AccountId::fromStored(id), id);
    };
    for (Distribution *distribution :
         {&figures.contacts.by[std::size_t(ContactDimension::Counsellor)],
          &figures.caseFiles.openedByCounsellor, &figures.caseFiles.openAtEndByCounsellor})
        *distribution = renamed(*distribution, login);
    return {};
}

base::Result<void> ReportMonth::namePartners(domain::MonthFigures &figures) const
{
    QHash<QString, QString> names;
    for (Distribution *distribution : {&figures.referrals.sentByPartner, &figures.referrals.acceptedByPartner,
                                       &figures.referrals.waitingAtEndByPartner}) {
        for (const domain::CodeCount &entry : std::as_const(*distribution)) {
            if (names.contains(entry.code))
                continue;
            LOTSE_TRY(partner, m_context.store.partners.find(domain::PartnerId::fromStored(entry.code)));
            names.insert(entry.code, partner.name);
        }
        *distribution = renamed(*distribution, [&names](const QString &id) { return names.value(id); });
    }
    return {};
}

} // namespace lotse::services
