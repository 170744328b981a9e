#include "support/fake_records.h"

#include "base/text.h"
#include "domain/referral/referral_states.h"
#include "domain/task/task_rules.h"

namespace lotse::tests {

using namespace domain;

namespace {

const QTimeZone zone("Europe/Berlin");

QString timeText(base::Instant at)
{
    return QStringLiteral("%1").arg(at.milliseconds, 20, 10, QLatin1Char('0'));
}
QString dayText(QDate day) { return day.toString(Qt::ISODate); }
ListPlace byDay(QDate day) { return {dayText(day), day}; }

bool hasPerson(const Contact &contact, const PersonId &person)
{
    return contact.callers.contains(person) || contact.persons.contains(person);
}

bool byDueDay(const Task &a, const Task &b) { return a.dueOn < b.dueOn; }

} // namespace

ListPlace listPlace(const Contact &record)
{
    return {timeText(record.startedAt), base::localDay(record.startedAt, zone)};
}
ListPlace listPlace(const Note &record) { return {timeText(record.at), base::localDay(record.at, zone)}; }
ListPlace listPlace(const PartnerFeedback &record)
{
    return {timeText(record.at), base::localDay(record.at, zone)};
}
ListPlace listPlace(const CaseFile &record) { return byDay(record.openedOn); }
ListPlace listPlace(const Referral &record) { return byDay(record.proposedOn); }
ListPlace listPlace(const Task &record) { return byDay(record.dueOn); }
ListPlace listPlace(const Person &record)
{
    return {base::searchKey(record.familyName + u' ' + record.givenName + u' ' + record.alias), {}};
}
ListPlace listPlace(const Partner &record) { return {base::searchKey(record.name), {}}; }
ListPlace listPlace(const NetworkReport &record)
{
    return {record.month, QDate::fromString(record.month + QLatin1String("-01"), Qt::ISODate)};
}

QStringList filteredFields(FilterKey key)
{
    switch (key) {
    case FilterKey::Status:
        return {QStringLiteral("status")};
    case FilterKey::Counsellor:
        return {QStringLiteral("counsellor"), QStringLiteral("assignee"), QStringLiteral("author")};
    case FilterKey::Channel:
        return {QStringLiteral("channel")};
    case FilterKey::Kind:
        return {QStringLiteral("kind")};
    case FilterKey::State:
        return {QStringLiteral("state"), QStringLiteral("state_iso")};
    case FilterKey::CaseFile:
        return {QStringLiteral("case_file"), QStringLiteral("case_files")};
    case FilterKey::Contact:
        return {QStringLiteral("contact")};
    case FilterKey::Referral:
        return {QStringLiteral("referral")};
    case FilterKey::Partner:
        return {QStringLiteral("partner")};
    case FilterKey::Person:
        return {QStringLiteral("callers"), QStringLiteral("persons")};
    case FilterKey::OpenOn:
    case FilterKey::SilentOn:
    case FilterKey::BeforeConsentOn:
    case FilterKey::ConsentedOn:
    case FilterKey::SentOn:
    case FilterKey::WaitingListOn:
    case FilterKey::AcceptedOn:
    case FilterKey::InCounsellingOn:
        break; // of several days, worked out by the engine alone: the fakes find nothing
    }
    return {};
}

static QList<ContactSummary> summariesOf(const QList<Contact> &contacts)
{
    QList<ContactSummary> summaries;
    for (const Contact &each : contacts)
        summaries.append({each.id, each.number, each.startedAt, each.kind, each.channel, each.topics, each.results,
                          each.counsellor});
    return summaries;
}

base::Result<QList<ContactSummary>> FakeContacts::lastOfPerson(const PersonId &person, int limit) const
{
    const QList<Contact> newestFirst = pick(
        [&](const Contact &each) { return each.status == ContactStatus::Finished && hasPerson(each, person); },
        [](const Contact &a, const Contact &b) { return a.startedAt > b.startedAt; });
    return summariesOf(newestFirst.mid(0, limit));
}

base::Result<QList<ContactSummary>> FakeContacts::lastOfCodeWord(const QString &codeWord, const QStringList &fieldsOfWork,
                                                                 int limit) const
{
    const QList<Contact> newestFirst = pick(
        [&](const Contact &each) {
            return each.status == ContactStatus::Finished && fieldsOfWork.contains(each.fieldOfWork)
                && !each.codeWord.isEmpty() && base::searchKey(each.codeWord) == base::searchKey(codeWord);
        },
        [](const Contact &a, const Contact &b) { return a.startedAt > b.startedAt; });
    return summariesOf(newestFirst.mid(0, limit));
}

base::Result<QList<Contact>> FakeContacts::unfinishedOf(const AccountId &counsellor) const
{
    static const QList<ContactStatus> ended = {ContactStatus::Finished, ContactStatus::Discarded,
                                               ContactStatus::Withdrawn};
    return pick(
        [&](const Contact &each) { return each.counsellor == counsellor && !ended.contains(each.status); },
        [](const Contact &a, const Contact &b) { return a.startedAt < b.startedAt; });
}

base::Result<int> FakeContacts::runningCount() const
{
    const QList<Contact> contacts = all();
    return int(std::count_if(contacts.cbegin(), contacts.cend(), [](const Contact &each) {
        return each.status == ContactStatus::Running || each.status == ContactStatus::Parked;
    }));
}

base::Result<QList<Contact>> FakeContacts::ofCaseFile(const CaseFileId &caseFile) const
{
    return pick([&](const Contact &each) { return each.caseFiles.contains(caseFile); },
                [](const Contact &a, const Contact &b) { return a.startedAt < b.startedAt; });
}

base::Result<QList<Contact>> FakeContacts::repliesTo(const ContactId &contact) const
{
    return pick([&](const Contact &each) { return each.repliesTo == contact; },
                [](const Contact &a, const Contact &b) { return a.startedAt < b.startedAt; });
}

base::Result<QList<Referral>> FakeReferrals::ofCaseFile(const CaseFileId &caseFile) const
{
    return pick([&](const Referral &each) { return each.caseFile == caseFile; },
                [](const Referral &a, const Referral &b) { return a.proposedOn < b.proposedOn; });
}

base::Result<QList<Referral>> FakeReferrals::awaitingFeedback(const WaitingRequest &request) const
{
    const QList<Referral> due = pick(
        [&](const Referral &each) {
            return each.feedbackDueOn.isValid() && each.feedbackDueOn <= request.until && !isFinal(each.status)
                && (!request.counsellor || m_caseFiles.at(each.caseFile).counsellor == *request.counsellor)
                && request.fieldsOfWork.contains(each.fieldOfWork);
        },
        [](const Referral &a, const Referral &b) { return a.feedbackDueOn < b.feedbackDueOn; });
    return due.mid(std::max<qsizetype>(0, due.size() - request.limit));
}

base::Result<QList<PartnerFeedback>> FakeFeedback::ofReferral(const ReferralId &referral) const
{
    return pick([&](const PartnerFeedback &each) { return each.referral == referral; },
                [](const PartnerFeedback &a, const PartnerFeedback &b) { return a.at < b.at; });
}

base::Result<QList<Task>> FakeTasks::ofCaseFile(const CaseFileId &caseFile) const
{
    return pick([&](const Task &each) { return each.caseFile == caseFile; }, byDueDay);
}

base::Result<QList<Task>> FakeTasks::due(const WaitingRequest &request, DueTasks which) const
{
    const QList<Task> due = pick(
        [&](const Task &each) {
            const bool isTheirs = !request.counsellor || each.assignee.isNull() || each.assignee == *request.counsellor;
            const bool isCallBack = each.kind == QLatin1String("call_back");
            return isOpen(each) && each.dueOn <= request.until && isTheirs
                && isCallBack == (which == DueTasks::CallBacks) && request.fieldsOfWork.contains(each.fieldOfWork);
        },
        byDueDay);
    return due.mid(std::max<qsizetype>(0, due.size() - request.limit));
}

base::Result<QList<Note>> FakeNotes::ofCaseFile(const CaseFileId &caseFile) const
{
    return pick([&](const Note &each) { return each.caseFile == caseFile; },
                [](const Note &a, const Note &b) { return a.at < b.at; });
}

base::Result<std::optional<NetworkReport>> FakeNetworkReports::ofMonth(const PartnerId &partner,
                                                                       const QString &month) const
{
    for (const NetworkReport &report : all()) {
        if (report.partner == partner && report.month == month)
            return report;
    }
    return std::nullopt;
}

base::Result<QList<Person>> FakePeople::findByPhone(const QString &phone,
                                                    const QStringList &fieldsOfWork) const
{
    const QString key = base::phoneKey(phone);
    return pick(
        [&](const Person &each) {
            return !key.isEmpty() && base::phoneKey(each.phone) == key
                && fieldsOfWork.contains(each.fieldOfWork);
        },
        [](const Person &a, const Person &b) { return listPlace(a).sort < listPlace(b).sort; });
}

base::Result<bool> FakePeople::isCaller(const PersonId &person) const
{
    const auto calls = [&](const auto &record) { return record.callers.contains(person); };
    const QList<Contact> contacts = m_contacts.all();
    const QList<CaseFile> caseFiles = m_caseFiles.all();
    return std::any_of(contacts.cbegin(), contacts.cend(), calls)
        || std::any_of(caseFiles.cbegin(), caseFiles.cend(), calls);
}

base::Result<ClosingObstacles> FakeCaseFiles::closingObstacles(const CaseFileId &id) const
{
    ClosingObstacles obstacles;
    for (const Contact &contact : m_linked.contacts.all()) {
        if (contact.caseFiles.contains(id)
            && (contact.status == ContactStatus::Running || contact.status == ContactStatus::Parked
                || contact.status == ContactStatus::Draft))
            ++obstacles.runningContacts;
    }
    for (const Referral &referral : m_linked.referrals.all())
        obstacles.openReferrals += referral.caseFile == id && !isFinal(referral.status);
    for (const Task &task : m_linked.tasks.all())
        obstacles.openTasks += task.caseFile == id && isOpen(task);
    return obstacles;
}

base::Result<bool> FakeCaseFiles::concernsChild(const CaseFileId &id, int year) const
{
    for (const Contact &contact : m_linked.contacts.all()) {
        const bool speaksOfChild = contact.ageGroup == QLatin1String("under_13")
            || contact.ageGroup == QLatin1String("age_13") || contact.danger == QLatin1String("child")
            || contact.topics.contains(QLatin1String("child_welfare"));
        if (contact.caseFiles.contains(id) && speaksOfChild)
            return true;
    }
    for (const PersonId &person : at(id).persons) {
        const auto birthYear = m_linked.people.at(person).birthYear;
        if (birthYear && year - *birthYear <= 14)
            return true;
    }
    return false;
}

} // namespace lotse::tests
