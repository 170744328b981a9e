#include "storage/statistics/sql_statistics_repository.h"

#include "storage/statistics/packed_facts.h"

#include <algorithm>

namespace lotse::storage {

using domain::CaseFileFacts;
using domain::ContactDimension;
using domain::ContactFacts;
using domain::ReferralFacts;

/// By value number: true for the fields of work that may be seen.
static std::vector<bool> visible(const QList<domain::CountedValue> &values, const QStringList &fieldsOfWork)
{
    std::vector<bool> isVisible;
    for (const domain::CountedValue &value : values)
        isVisible.push_back(value.dimension == ContactDimension::FieldOfWork && fieldsOfWork.contains(value.value));
    return isVisible;
}

base::Result<void> SqlStatisticsRepository::contactsStarted(base::Instant from, base::Instant to,
                                                            const QStringList &fieldsOfWork,
                                                            const ContactSink &sink) const
{
    LOTSE_TRY(values, m_countedValues.all());
    const std::vector<bool> isVisible = visible(values, fieldsOfWork);
    const auto isKnown = [&isVisible](domain::ValueNumber number) { return number < isVisible.size(); };
    LOTSE_TRY(query, m_context.connection.statement("statistics/contacts_started"));
    LOTSE_CHECK(query.bind("from", from.milliseconds << 20).bind("to", to.milliseconds << 20).run());
    ContactFacts facts;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return {};
        if (!unpack(query.bytes(0), facts) || !std::all_of(facts.values.cbegin(), facts.values.cend(), isKnown))
            return base::failure(base::ErrorCode::Corrupt, QStringLiteral("contactsStarted"));
        if (isVisible[facts.values.front()])
            sink(facts);
    }
}

base::Result<void> SqlStatisticsRepository::caseFilesOf(QDate firstDay, QDate lastDay,
                                                        const QStringList &fieldsOfWork,
                                                        const CaseFileSink &sink) const
{
    for (const QString &fieldOfWork : fieldsOfWork) {
        LOTSE_TRY(query, statement("statistics/case_files_of", fieldOfWork));
        query.bind("first_day", firstDay.toString(Qt::ISODate))
            .bind("last_day", lastDay.toString(Qt::ISODate));
        LOTSE_CHECK(query.run());
        for (;;) {
            LOTSE_TRY(more, query.next());
            if (!more)
                break;
            const std::array values = {query.text(0), query.text(1), query.text(2),
                                       query.text(3), query.text(4), query.text(5)};
            sink({values[0], values[1], values[2], values[3], values[4], values[5]});
        }
    }
    return {};
}

base::Result<void> SqlStatisticsRepository::referralsOf(QDate firstDay, QDate lastDay,
                                                        const QStringList &fieldsOfWork,
                                                        const ReferralSink &sink) const
{
    // In the order of the result columns.
    static constexpr QStringView ReferralFacts::*members[] = {
        &ReferralFacts::caseFileId,  &ReferralFacts::partnerId,      &ReferralFacts::proposedOn,
        &ReferralFacts::sentOn,      &ReferralFacts::acceptedOn,     &ReferralFacts::declinedOn,
        &ReferralFacts::forwardedOn, &ReferralFacts::firstContactOn, &ReferralFacts::inCounsellingOn,
        &ReferralFacts::completedOn, &ReferralFacts::returnedOn,     &ReferralFacts::revokedOn,
        &ReferralFacts::withdrawnOn, &ReferralFacts::lapsedOn,       &ReferralFacts::feedbackDueOn,
        &ReferralFacts::consentOn,   &ReferralFacts::waitingSince};
    for (const QString &fieldOfWork : fieldsOfWork) {
        LOTSE_TRY(query, statement("statistics/referrals_of", fieldOfWork));
        query.bind("first_day", firstDay.toString(Qt::ISODate))
            .bind("last_day", lastDay.toString(Qt::ISODate));
        LOTSE_CHECK(query.run());
        for (;;) {
            LOTSE_TRY(more, query.next());
            if (!more)
                break;
            std::array<QString, std::size(members)> values;
            ReferralFacts facts;
            for (std::size_t i = 0; i < values.size(); ++i) {
                values[i] = query.text(int(i));
                facts.*members[i] = values[i];
            }
            sink(facts);
        }
    }
    return {};
}

base::Result<domain::CountsSinceStart> SqlStatisticsRepository::countsUpTo(
    base::Instant contactsBefore, QDate lastDay, const QStringList &fieldsOfWork) const
{
    domain::CountsSinceStart counts;
    for (const QString &fieldOfWork : fieldsOfWork) {
        LOTSE_TRY(contacts, statement("statistics/contacts_up_to", fieldOfWork));
        LOTSE_TRY(contactCount, countOf(contacts.bind("before", contactsBefore.milliseconds << 20)));
        LOTSE_TRY(caseFiles, statement("statistics/case_files_up_to", fieldOfWork));
        LOTSE_TRY(caseFileCount, countOf(caseFiles.bind("last_day", lastDay.toString(Qt::ISODate))));
        LOTSE_TRY(referrals, statement("statistics/referrals_up_to", fieldOfWork));
        LOTSE_TRY(referralCount, countOf(referrals.bind("last_day", lastDay.toString(Qt::ISODate))));
        counts.contacts += contactCount;
        counts.caseFiles += caseFileCount;
        counts.referrals += referralCount;
    }
    return counts;
}

base::Result<QHash<QString, int>> SqlStatisticsRepository::overdueTasks(QDate day,
                                                                        const QStringList &fieldsOfWork) const
{
    QHash<QString, int> overdue;
    for (const QString &fieldOfWork : fieldsOfWork) {
        LOTSE_TRY(query, statement("statistics/overdue_tasks", fieldOfWork));
        LOTSE_CHECK(query.bind("day", day.toString(Qt::ISODate)).run());
        for (;;) {
            LOTSE_TRY(more, query.next());
            if (!more)
                break;
            ++overdue[query.text(0)];
        }
    }
    return overdue;
}

base::Result<Statement> SqlStatisticsRepository::statement(const char *name, const QString &fieldOfWork) const
{
    LOTSE_TRY(query, m_context.connection.statement(name));
    query.bind("organisation_id", m_context.organisation.id).bind("field_of_work", fieldOfWork);
    return std::move(query);
}

base::Result<qint64> SqlStatisticsRepository::countOf(Statement &query)
{
    LOTSE_CHECK(query.run());
    LOTSE_TRY(found, query.next());
    return found ? query.number(0) : 0;
}

} // namespace lotse::storage
