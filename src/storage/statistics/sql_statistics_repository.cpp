#include "storage/statistics/sql_statistics_repository.h"

namespace lotse::storage {

using domain::CaseFileFacts;
using domain::ContactDimension;
using domain::ContactFacts;
using domain::ReferralFacts;

// The columns of statistics/contacts_started.
enum ContactColumn {
    IsFinished,
    StartedAt,
    EndedAt,
    Minutes,
    ParkedMilliseconds,
    EnteredLater,
    FirstContact,
    Caller,
    Codes,
    Language,
};

/// Spreads the joined codes over the dimensions; the language has a column of its own.
static void spread(QStringView codes, ContactFacts &facts)
{
    std::size_t dimension = 0;
    for (const QStringView code : codes.tokenize(u'|')) {
        if (dimension == std::size_t(ContactDimension::Language))
            ++dimension;
        if (dimension == facts.values.size())
            return;
        facts.values[dimension++] = code;
    }
}

base::Result<void> SqlStatisticsRepository::contactsStarted(base::Instant from, base::Instant to,
                                                            const QStringList &fieldsOfWork,
                                                            const ContactSink &sink) const
{
    LOTSE_TRY(query, m_context.connection.statement("statistics/contacts_started"));
    LOTSE_CHECK(query.bind("from", from.milliseconds << 20).bind("to", to.milliseconds << 20).run());
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return {};
        const QString codes = query.text(Codes);
        const QString language = query.text(Language);
        const QString firstContact = query.text(FirstContact);
        ContactFacts facts;
        spread(codes, facts);
        if (!fieldsOfWork.contains(facts.value(ContactDimension::FieldOfWork)))
            continue;
        facts.values[std::size_t(ContactDimension::Language)] = language;
        facts.finished = query.number(IsFinished) != 0;
        facts.startedAt = {query.number(StartedAt)};
        facts.endedAt = query.instant(EndedAt);
        if (const QVariant minutes = query.value(Minutes); !minutes.isNull())
            facts.minutes = minutes.toInt();
        facts.parkedMilliseconds = query.number(ParkedMilliseconds);
        facts.enteredLater = query.number(EnteredLater) != 0;
        facts.firstContact = firstContact;
        facts.caller = ContactFacts::Caller(query.number(Caller));
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
        &ReferralFacts::withdrawnOn, &ReferralFacts::lapsedOn,       &ReferralFacts::feedbackDueOn};
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
