#include "support/random_records.h"

#include "support/test_bench.h"

namespace lotse::tests {

using namespace domain;

namespace {

constexpr qint64 minute = 60'000;

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}
    [[nodiscard]] RandomRecords make();

private:
    [[nodiscard]] int upTo(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool chance(int percent) { return upTo(100) < percent; }
    template<class T>
    [[nodiscard]] const T &oneOf(const QList<T> &values)
    {
        return values[upTo(int(values.size()))];
    }
    [[nodiscard]] QString code(const char *list)
    {
        return oneOf(shippedCodes().keys(QString::fromLatin1(list)) + QStringList{notAsked});
    }
    [[nodiscard]] QStringList codes(const char *list);
    [[nodiscard]] base::Instant start();
    [[nodiscard]] QDate dayAround(int before, int after)
    {
        return m_records.month.addDays(upTo(before + after) - before);
    }
    [[nodiscard]] QDate later(QDate day, int percent)
    {
        return chance(percent) ? day.addDays(upTo(25)) : QDate();
    }
    void addContact(int number);
    void addCaseFile(int number);
    void addReferral(int number);

    QRandomGenerator m_random;
    RandomRecords m_records;
};

QStringList Maker::codes(const char *list)
{
    QStringList values;
    for (int i = upTo(4); i > 0; --i) {
        const QString value = code(list);
        if (value != notAsked && !values.contains(value))
            values.append(value);
    }
    return values;
}

base::Instant Maker::start()
{
    const QDate first = m_records.month;
    const QList<QDate> edges = {first,
                                first,
                                first.addMonths(1),
                                first.addMonths(1),
                                first.addMonths(-1),
                                first.addYears(-1),
                                first.addYears(-1).addMonths(1),
                                QDate(first.year(), 1, 1),
                                QDate(2026, 3, 29),
                                QDate(2025, 10, 26)};
    if (chance(50)) {
        // Within four hours of midnight; sometimes on it to the millisecond.
        const qint64 offset = chance(20) ? 0 : (upTo(480) - 240) * minute + upTo(60'000);
        return {base::startOfDay(oneOf(edges), m_records.zone).milliseconds + offset};
    }
    const QDate day = chance(70) ? dayAround(2, 35) : dayAround(420, 60);
    return {base::startOfDay(day, m_records.zone).milliseconds + upTo(24 * 60) * minute};
}

void Maker::addContact(int number)
{
    Contact contact;
    contact.id = ContactId::create();
    const QList<ContactStatus> rare = allOf<ContactStatus>();
    contact.status = chance(75) ? ContactStatus::Finished : oneOf(rare);
    if (contact.status == ContactStatus::Finished || contact.status == ContactStatus::Withdrawn)
        contact.number = QStringLiteral("K-2000-%1").arg(number, 6, 10, QLatin1Char('0'));
    contact.startedAt = start();
    contact.channel = oneOf(shippedCodes().keys(QStringLiteral("channel")));
    contact.counsellor = oneOf(m_records.accounts).id;
    if (chance(80))
        contact.endedAt = base::Instant{contact.startedAt.milliseconds + upTo(90 * 60'000)};
    if (chance(30))
        contact.minutes = upTo(60);
    if (chance(20))
        contact.parkedMilliseconds = upTo(20 * 60'000);
    contact.kind = code("contact_kind");
    contact.fieldOfWork = code("field_of_work");
    contact.firstContact = code("first_contact");
    contact.callerGroup = code("caller_group");
    contact.relationship = code("relationship");
    contact.state = code("state");
    contact.ageGroup = code("age_group");
    contact.gender = code("gender");
    contact.phenomenon = code("phenomenon");
    contact.heardFrom = code("heard_from");
    contact.danger = code("danger");
    contact.securityStatus = code("security_status");
    contact.language = oneOf(
        QStringList{QString(), QStringLiteral("de"), QStringLiteral("tr"), QStringLiteral("ru")});
    contact.topics = codes("topics");
    contact.results = codes("results");
    contact.enteredLater = chance(15);
    for (const Person &person : std::as_const(m_records.people)) {
        if (chance(12))
            contact.callers.append(person.id);
        else if (chance(6))
            contact.persons.append(person.id);
    }
    m_records.contacts.append(contact);
}

void Maker::addCaseFile(int number)
{
    CaseFile file;
    file.id = CaseFileId::create();
    file.number = QStringLiteral("F-2000-%1").arg(number, 4, 10, QLatin1Char('0'));
    file.fieldOfWork = code("field_of_work");
    file.openedOn = chance(40) ? dayAround(3, 35) : dayAround(420, 60);
    file.closedOn = later(file.openedOn, 40);
    if (file.closedOn.isValid() && chance(30))
        file.closedOn = file.closedOn.addDays(upTo(300));
    file.status = file.closedOn.isValid() ? CaseFileStatus::Closed : CaseFileStatus::Open;
    file.closingReason = file.closedOn.isValid() ? code("closing_reason") : notAsked;
    file.state = code("state");
    if (chance(80))
        file.counsellor = oneOf(m_records.accounts).id;
    if (chance(10))
        file.withdrawnOn = file.openedOn.addDays(upTo(5));
    m_records.caseFiles.append(file);
}

void Maker::addReferral(int number)
{
    const CaseFile &file = oneOf(m_records.caseFiles);
    Referral referral;
    referral.id = ReferralId::create();
    referral.number = QStringLiteral("V-2000-%1").arg(number, 4, 10, QLatin1Char('0'));
    referral.caseFile = file.id;
    referral.fieldOfWork = file.fieldOfWork;
    referral.partner = oneOf(m_records.partners).id;
    referral.proposedOn = chance(40) ? dayAround(20, 35) : file.openedOn.addDays(upTo(30));
    QDate reached = referral.proposedOn;
    const auto go = [&](QDate Referral::*day, ReferralStatus status, int percent) {
        if (!chance(percent))
            return false;
        reached = reached.addDays(upTo(25));
        referral.*day = reached;
        referral.status = status;
        return true;
    };
    go(&Referral::offeredOn, ReferralStatus::Offered, 50);
    if (chance(10)) {
        go(&Referral::declinedOn, ReferralStatus::DeclinedByCaller, 100);
    } else if (chance(10)) {
        go(&Referral::addressGivenOn, ReferralStatus::AddressGiven, 100);
        go(&Referral::firstContactOn, ReferralStatus::FirstContact, 50);
    } else if (go(&Referral::sentOn, ReferralStatus::Sent, 85)) {
        referral.feedbackDueOn = chance(80) ? referral.sentOn.addDays(upTo(30)) : QDate();
        go(&Referral::receivedOn, ReferralStatus::Received, 40);
        go(&Referral::waitingSince, ReferralStatus::WaitingList, 30);
        if (go(&Referral::acceptedOn, ReferralStatus::Accepted, 50)) {
            go(&Referral::firstContactOn, ReferralStatus::FirstContact, 50);
            go(&Referral::inCounsellingOn, ReferralStatus::InCounselling, 50);
            go(&Referral::completedOn, ReferralStatus::Completed, 30)
                || go(&Referral::returnedOn, ReferralStatus::Returned, 15)
                || go(&Referral::revokedOn, ReferralStatus::Revoked, 15);
        } else {
            go(&Referral::declinedOn, ReferralStatus::DeclinedByPartner, 15)
                || go(&Referral::forwardedOn, ReferralStatus::Forwarded, 15)
                || go(&Referral::withdrawnOn, ReferralStatus::Withdrawn, 15)
                || go(&Referral::lapsedOn, ReferralStatus::Lapsed, 15);
        }
    }
    m_records.referrals.append(referral);
}

RandomRecords Maker::make()
{
    m_records.zone = QTimeZone(oneOf(
        QList<QByteArray>{"Europe/Berlin", "Europe/Berlin", "UTC", "America/New_York", "Pacific/Auckland"}));
    m_records.month = oneOf(QList<QDate>{{2026, 10, 1},
                                         {2026, 3, 1},
                                         {2025, 10, 1},
                                         {2026, 1, 1},
                                         {2025, 12, 1},
                                         {2024, 2, 1},
                                         {2015, 6, 1},
                                         {2015, 7, 1}});
    for (int i = 0; i < 3; ++i) {
        Account account;
        account.id = AccountId::create();
        account.login = QStringLiteral("counsellor%1").arg(2 - i); // the order of logins is not that of ids
        m_records.accounts.append(account);
    }
    for (int i = 0; i < 4; ++i) {
        Partner partner;
        partner.id = PartnerId::create();
        partner.name = QStringLiteral("Partner %1").arg(QChar(u'D' - i));
        m_records.partners.append(partner);
    }
    for (int i = 0; i < 5; ++i) {
        Person person;
        person.id = PersonId::create();
        m_records.people.append(person);
    }
    const int caseFiles = upTo(12);
    for (int i = 0; i < caseFiles; ++i)
        addCaseFile(i);
    for (int i = caseFiles == 0 ? 0 : upTo(25); i > 0; --i)
        addReferral(i);
    for (int i = upTo(61); i > 0; --i)
        addContact(i);
    return m_records;
}

} // namespace

RandomRecords randomRecords(quint32 seed) { return Maker(seed).make(); }

base::Result<void> insertAll(Store &store, RandomRecords &records)
{
    LOTSE_TRY(transaction, Transaction::beginWrite(store.unitOfWork));
    for (Account &account : records.accounts)
        LOTSE_CHECK(store.accounts.insert(account));
    for (Partner &partner : records.partners)
        LOTSE_CHECK(store.partners.insert(partner));
    for (Person &person : records.people)
        LOTSE_CHECK(store.people.insert(person));
    for (CaseFile &file : records.caseFiles)
        LOTSE_CHECK(store.caseFiles.insert(file));
    for (Contact &contact : records.contacts)
        LOTSE_CHECK(store.contacts.insert(contact));
    for (Referral &referral : records.referrals)
        LOTSE_CHECK(store.referrals.insert(referral));
    return transaction.commit();
}

} // namespace lotse::tests
