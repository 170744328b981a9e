#include "support/plain_count.h"

#include "support/test_bench.h"

#include <algorithm>

namespace lotse::tests {

using namespace domain;

namespace {

using Counts = QMap<QString, int>;

class PlainCount
{
public:
    PlainCount(const RandomRecords &records, QDate month) : m_records(records), m_month(month)
    {
        for (const Contact &contact : m_records.contacts) {
            const QDate day =
                QDateTime::fromMSecsSinceEpoch(contact.startedAt.milliseconds, m_records.zone).date();
            if (happened(day))
                m_begunByEnd.append(contact);
            if (inMonth(day))
                m_ofMonth.append(contact);
        }
    }

    [[nodiscard]] QJsonObject figures(bool withBreakdowns) const
    {
        return {{QStringLiteral("contacts"), contacts(withBreakdowns)},
                {QStringLiteral("case_files"), caseFiles(withBreakdowns)},
                {QStringLiteral("referrals"), referrals(withBreakdowns)},
                {QStringLiteral("since_start"), sinceStart()}};
    }

private:
    [[nodiscard]] QDate endOfMonth() const
    {
        return QDate(m_month.year(), m_month.month(), m_month.daysInMonth());
    }
    [[nodiscard]] bool inMonth(QDate day) const
    {
        return day.isValid() && day.year() == m_month.year() && day.month() == m_month.month();
    }
    [[nodiscard]] bool happened(QDate day) const { return day.isValid() && !(day > endOfMonth()); }
    [[nodiscard]] QString login(const AccountId &id) const
    {
        for (const Account &account : m_records.accounts) {
            if (account.id == id)
                return account.login;
        }
        return notAsked;
    }
    [[nodiscard]] QString partner(const PartnerId &id) const
    {
        for (const Partner &candidate : m_records.partners) {
            if (candidate.id == id)
                return candidate.name;
        }
        return {};
    }
    /// Every code that was valid on at least one day of the month, and `not_asked`, with 0.
    [[nodiscard]] Counts zeros(const char *list) const
    {
        Counts counts{{notAsked, 0}};
        for (QDate day = m_month; day <= endOfMonth(); day = day.addDays(1)) {
            for (const CodeEntry &entry : shippedCodes().offered(QString::fromLatin1(list), day))
                counts.insert(entry.key, 0);
        }
        return counts;
    }
    [[nodiscard]] static QJsonObject json(const Counts &counts)
    {
        QJsonObject object;
        for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
            object.insert(entry.key(), entry.value());
        return object;
    }

    [[nodiscard]] QList<Contact> counted() const
    {
        QList<Contact> counted;
        for (const Contact &contact : m_ofMonth) {
            if (contact.status == ContactStatus::Finished)
                counted.append(contact);
        }
        return counted;
    }
    [[nodiscard]] QJsonObject contacts(bool withBreakdowns) const;
    [[nodiscard]] std::optional<bool> isFirst(const Contact &contact) const;
    [[nodiscard]] static std::optional<qint64> minutesOf(const Contact &contact);
    [[nodiscard]] QJsonObject minutes() const;
    [[nodiscard]] QJsonObject breakdowns() const;
    [[nodiscard]] QJsonObject caseFiles(bool withBreakdowns) const;
    [[nodiscard]] bool isOpenAtEnd(const CaseFile &file) const
    {
        return happened(file.openedOn) && !happened(file.closedOn);
    }
    [[nodiscard]] QString statusAtEnd(const Referral &referral) const;
    [[nodiscard]] bool isWaitingAtEnd(const Referral &referral) const
    {
        const QStringList waiting = {QStringLiteral("sent"), QStringLiteral("received"),
                                     QStringLiteral("waiting_list")};
        return happened(referral.sentOn) && waiting.contains(statusAtEnd(referral));
    }
    [[nodiscard]] QJsonObject referrals(bool withBreakdowns) const;
    [[nodiscard]] QJsonObject sinceStart() const;

    const RandomRecords &m_records;
    QDate m_month;
    QList<Contact> m_ofMonth; ///< began in the month, whatever their status
    QList<Contact> m_begunByEnd;
};

std::optional<bool> PlainCount::isFirst(const Contact &contact) const
{
    if (contact.firstContact == QLatin1String("yes"))
        return true;
    if (contact.firstContact == QLatin1String("no"))
        return false;
    if (contact.callers.isEmpty())
        return std::nullopt;
    for (const PersonId &caller : contact.callers) {
        for (const Contact &earlier : m_records.contacts) {
            if (earlier.status == ContactStatus::Finished && earlier.callers.contains(caller)
                && earlier.startedAt.milliseconds < contact.startedAt.milliseconds)
                return false;
        }
    }
    return true;
}

std::optional<qint64> PlainCount::minutesOf(const Contact &contact)
{
    if (contact.minutes)
        return *contact.minutes;
    if (!contact.endedAt
        || !QStringList{QStringLiteral("phone"), QStringLiteral("in_person")}.contains(contact.channel))
        return std::nullopt;
    qint64 left = contact.endedAt->milliseconds - contact.startedAt.milliseconds - contact.parkedMilliseconds;
    qint64 whole = 0;
    for (; left >= 60'000; left -= 60'000)
        ++whole;
    return left >= 30'000 ? whole + 1 : whole;
}

QJsonObject PlainCount::minutes() const
{
    QList<qint64> known;
    int missing = 0;
    for (const Contact &contact : counted()) {
        if (const auto found = minutesOf(contact))
            known.append(*found);
        else
            ++missing;
    }
    std::sort(known.begin(), known.end());
    qint64 sum = 0;
    for (const qint64 one : known)
        sum += one;
    QJsonValue median;
    if (!known.isEmpty())
        median = double(known[(known.size() - 1) / 2] + known[known.size() / 2]) / 2;
    return {{QStringLiteral("sum"), sum},
            {QStringLiteral("median"), median},
            {QStringLiteral("missing"), missing}};
}

QJsonObject PlainCount::breakdowns() const
{
    struct Dimension {
        const char *name;
        const char *list;
        QStringList (*values)(const Contact &);
    };
    static const Dimension dimensions[] = {
        {"kind", "contact_kind", [](const Contact &c) { return QStringList{c.kind}; }},
        {"field_of_work", "field_of_work", [](const Contact &c) { return QStringList{c.fieldOfWork}; }},
        {"channel", "channel", [](const Contact &c) { return QStringList{c.channel}; }},
        {"caller_group", "caller_group", [](const Contact &c) { return QStringList{c.callerGroup}; }},
        {"relationship", "relationship", [](const Contact &c) { return QStringList{c.relationship}; }},
        {"topics", "topics", [](const Contact &c) { return c.topics; }},
        {"state", "state", [](const Contact &c) { return QStringList{c.state}; }},
        {"language", "",
         [](const Contact &c) { return c.language.isEmpty() ? QStringList() : QStringList{c.language}; }},
        {"age_group", "age_group", [](const Contact &c) { return QStringList{c.ageGroup}; }},
        {"gender", "gender", [](const Contact &c) { return QStringList{c.gender}; }},
        {"phenomenon", "phenomenon", [](const Contact &c) { return QStringList{c.phenomenon}; }},
        {"heard_from", "heard_from", [](const Contact &c) { return QStringList{c.heardFrom}; }},
        {"results", "results", [](const Contact &c) { return c.results; }},
        {"danger", "danger", [](const Contact &c) { return QStringList{c.danger}; }},
        {"security_status", "security_status",
         [](const Contact &c) { return QStringList{c.securityStatus}; }},
    };
    QJsonObject by;
    for (const Dimension &dimension : dimensions) {
        Counts counts = zeros(dimension.list);
        for (const Contact &contact : counted()) {
            const QStringList values = dimension.values(contact);
            for (const QString &value : values)
                ++counts[value];
            if (values.isEmpty())
                ++counts[notAsked];
        }
        by.insert(QString::fromLatin1(dimension.name), json(counts));
    }
    Counts counsellors{{notAsked, 0}};
    for (const Contact &contact : counted())
        ++counsellors[login(contact.counsellor)];
    by.insert(QStringLiteral("counsellor"), json(counsellors));
    return by;
}

QJsonObject PlainCount::contacts(bool withBreakdowns) const
{
    const QStringList counselling = {QStringLiteral("counselling"), QStringLiteral("information"),
                                     QStringLiteral("professional_advice"), notAsked};
    const QList<ContactStatus> nowhere = {ContactStatus::Discarded, ContactStatus::Withdrawn,
                                          ContactStatus::Finished};
    int advised = 0, first = 0, repeat = 0, unfinished = 0, enteredLater = 0;
    for (const Contact &contact : counted()) {
        if (counselling.contains(contact.kind))
            ++advised;
        const std::optional<bool> told = isFirst(contact);
        if (told && *told)
            ++first;
        if (told && !*told)
            ++repeat;
        if (contact.enteredLater)
            ++enteredLater;
    }
    for (const Contact &contact : m_ofMonth)
        unfinished += nowhere.contains(contact.status) ? 0 : 1;
    QJsonObject object{{QStringLiteral("total"), counted().size()},
                       {QStringLiteral("counselling"), advised},
                       {QStringLiteral("first"), first},
                       {QStringLiteral("repeat"), repeat},
                       {QStringLiteral("unfinished"), unfinished},
                       {QStringLiteral("entered_later"), enteredLater},
                       {QStringLiteral("minutes"), minutes()}};
    if (withBreakdowns)
        object.insert(QStringLiteral("by"), breakdowns());
    return object;
}

/// The status on the last day: that of the latest step which had happened. Steps are listed in their order.
QString PlainCount::statusAtEnd(const Referral &referral) const
{
    const std::pair<const char *, QDate> steps[] = {
        {"proposed", referral.proposedOn},
        {"offered", referral.offeredOn},
        {"address_given", referral.addressGivenOn},
        {"sent", referral.sentOn},
        {"received", referral.receivedOn},
        {"waiting_list", referral.waitingSince},
        {"accepted", referral.acceptedOn},
        {"first_contact", referral.firstContactOn},
        {"in_counselling", referral.inCounsellingOn},
        {"declined", referral.declinedOn},
        {"forwarded", referral.forwardedOn},
        {"withdrawn", referral.withdrawnOn},
        {"lapsed", referral.lapsedOn},
        {"completed", referral.completedOn},
        {"returned", referral.returnedOn},
        {"revoked", referral.revokedOn},
    };
    QString status;
    for (const auto &[word, day] : steps) {
        if (happened(day))
            status = QString::fromLatin1(word);
    }
    return status;
}

QJsonObject PlainCount::caseFiles(bool withBreakdowns) const
{
    int opened = 0, closed = 0, open = 0, withPartner = 0;
    Counts openedState = zeros("state"), openState = zeros("state"), reasons = zeros("closing_reason");
    Counts openedBy{{notAsked, 0}}, openBy{{notAsked, 0}};
    const QStringList atPartner = {QStringLiteral("accepted"), QStringLiteral("first_contact"),
                                   QStringLiteral("in_counselling")};
    for (const CaseFile &file : m_records.caseFiles) {
        if (file.withdrawnOn.isValid())
            continue;
        if (inMonth(file.openedOn)) {
            ++opened;
            ++openedState[file.state];
            ++openedBy[login(file.counsellor)];
        }
        if (inMonth(file.closedOn)) {
            ++closed;
            ++reasons[file.closingReason];
        }
        if (isOpenAtEnd(file)) {
            ++open;
            ++openState[file.state];
            ++openBy[login(file.counsellor)];
            withPartner += std::any_of(m_records.referrals.begin(), m_records.referrals.end(),
                                       [&](const Referral &r) {
                                           return r.caseFile == file.id && atPartner.contains(statusAtEnd(r));
                                       });
        }
    }
    QJsonObject object{{QStringLiteral("opened"), opened},
                       {QStringLiteral("closed"), closed},
                       {QStringLiteral("open_at_end"), open},
                       {QStringLiteral("with_partner_at_end"), withPartner}};
    if (withBreakdowns) {
        object.insert(QStringLiteral("by"),
                      QJsonObject{{QStringLiteral("opened"),
                                   QJsonObject{{QStringLiteral("state"), json(openedState)},
                                               {QStringLiteral("counsellor"), json(openedBy)}}},
                                  {QStringLiteral("closed"),
                                   QJsonObject{{QStringLiteral("closing_reason"), json(reasons)}}},
                                  {QStringLiteral("open_at_end"),
                                   QJsonObject{{QStringLiteral("state"), json(openState)},
                                               {QStringLiteral("counsellor"), json(openBy)}}}});
    }
    return object;
}

QJsonObject PlainCount::referrals(bool withBreakdowns) const
{
    int proposed = 0, declined = 0, completed = 0, overdue = 0;
    Counts sent, accepted, waiting;
    for (const Referral &referral : m_records.referrals) {
        proposed += inMonth(referral.proposedOn) ? 1 : 0;
        declined += inMonth(referral.declinedOn) ? 1 : 0;
        completed += inMonth(referral.completedOn) ? 1 : 0;
        if (inMonth(referral.sentOn))
            ++sent[partner(referral.partner)];
        if (inMonth(referral.acceptedOn))
            ++accepted[partner(referral.partner)];
        if (isWaitingAtEnd(referral)) {
            ++waiting[partner(referral.partner)];
            overdue += referral.feedbackDueOn.isValid() && referral.feedbackDueOn < endOfMonth().addDays(1)
                ? 1
                : 0;
        }
    }
    const auto sum = [](const Counts &counts) {
        int all = 0;
        for (const int count : counts)
            all += count;
        return all;
    };
    QJsonObject object{
        {QStringLiteral("proposed"), proposed},      {QStringLiteral("sent"), sum(sent)},
        {QStringLiteral("accepted"), sum(accepted)}, {QStringLiteral("declined"), declined},
        {QStringLiteral("completed"), completed},    {QStringLiteral("waiting_at_end"), sum(waiting)},
        {QStringLiteral("overdue_at_end"), overdue}};
    const auto byPartner = [](const Counts &counts) {
        return QJsonObject{{QStringLiteral("partner"), json(counts)}};
    };
    if (withBreakdowns) {
        object.insert(QStringLiteral("by"),
                      QJsonObject{{QStringLiteral("sent"), byPartner(sent)},
                                  {QStringLiteral("accepted"), byPartner(accepted)},
                                  {QStringLiteral("waiting_at_end"), byPartner(waiting)}});
    }
    return object;
}

QJsonObject PlainCount::sinceStart() const
{
    int contacts = 0, caseFiles = 0, referrals = 0;
    for (const Contact &contact : m_begunByEnd)
        contacts += contact.status == ContactStatus::Finished ? 1 : 0;
    for (const CaseFile &file : m_records.caseFiles)
        caseFiles += happened(file.openedOn) && !file.withdrawnOn.isValid() ? 1 : 0;
    for (const Referral &referral : m_records.referrals)
        referrals += happened(referral.proposedOn) ? 1 : 0;
    return {{QStringLiteral("contacts"), contacts},
            {QStringLiteral("case_files"), caseFiles},
            {QStringLiteral("referrals"), referrals}};
}

} // namespace

QJsonObject plainCount(const RandomRecords &records, QDate month)
{
    QJsonObject report = PlainCount(records, month).figures(true);
    report.insert(QStringLiteral("comparison"),
                  QJsonObject{{QStringLiteral("previous_month"),
                               PlainCount(records, month.addMonths(-1)).figures(false)},
                              {QStringLiteral("same_month_last_year"),
                               PlainCount(records, month.addYears(-1)).figures(false)}});
    return report;
}

} // namespace lotse::tests
