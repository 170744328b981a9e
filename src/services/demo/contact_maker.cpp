#include "services/demo/contact_maker.h"

#include "services/demo/phone_numbers.h"
#include "services/demo/setting.h"

#include <algorithm>

namespace lotse::services::demo {

using domain::Code;
using domain::Contact;
using domain::ContactStatus;

namespace {

constexpr int medianMinutes = 35;
constexpr int longestMinutes = 150;
constexpr int noteMedian = 120;
constexpr qint64 minute = 60'000;

const Code &minorOf(const Code &ageGroup)
{
    static const Code yes = QStringLiteral("yes"), no = QStringLiteral("no"),
                      unknown = QStringLiteral("unknown");
    if (ageGroup == domain::notAsked)
        return domain::notAsked;
    if (ageGroup == QLatin1String("unknown"))
        return unknown;
    const bool child = ageGroup == QLatin1String("under_13") || ageGroup == QLatin1String("age_13")
        || ageGroup == QLatin1String("age_14_17");
    return child ? yes : no;
}

} // namespace

ContactMaker::ContactMaker(quint64 seed, IdMaker &ids, const Phrases &phrases, QDate today,
                           qint64 startOfToday)
    : m_random(seed, quint64(Stream::Contacts)),
      m_ids(ids),
      m_phrases(phrases),
      m_today(today),
      m_startOfToday(startOfToday)
{}

Occasion ContactMaker::occasionOf(const Code &kind)
{
    static const QStringList noTalk = {QStringLiteral("silent_or_hangup"), QStringLiteral("wrong_number"),
                                       QStringLiteral("prank_abusive"), QStringLiteral("not_reached")};
    return noTalk.contains(kind) ? Occasion::NoTalk : Occasion::Standalone;
}

Contact ContactMaker::make(const Moment &moment, const Constellation &about, const Code &kind,
                           Occasion occasion)
{
    static const Code phone = QStringLiteral("phone"), in = QStringLiteral("in"), out = QStringLiteral("out");

    Contact contact;
    contact.id = m_ids.make<domain::ContactId>(moment.milliseconds);
    contact.status = ContactStatus::Finished;
    contact.kind = kind;
    contact.fieldOfWork = about.fieldOfWork;
    contact.channel = moment.written ? m_shares.written.pick(m_random) : phone;
    contact.entryRoute = m_shares.entryRoute.pickIfAsked(m_random, 700);
    contact.direction = m_random.chance(occasion == Occasion::FollowUp ? 220 : 20) ? out : in;
    contact.enteredLater = m_random.chance(20);
    setTimes(contact, moment, occasion != Occasion::NoTalk);
    if (occasion != Occasion::NoTalk) {
        describe(contact, about, occasion);
        conclude(contact, about, occasion, moment.day);
    }
    return contact;
}

void ContactMaker::setTimes(Contact &contact, const Moment &moment, bool talk)
{
    contact.startedAt = {moment.milliseconds};
    if (moment.written) {
        contact.receivedAt = contact.startedAt;
        const qint64 answered = moment.milliseconds + qint64(m_random.between(30, 40 * 60)) * minute;
        contact.answeredAt = base::Instant{std::min(answered, m_startOfToday - 1000)};
        contact.endedAt = contact.answeredAt;
        if (m_random.chance(800))
            contact.minutes = std::clamp(m_random.logNormal(20), 3, longestMinutes);
        return;
    }
    const int minutes = talk ? std::clamp(m_random.logNormal(medianMinutes), 2, longestMinutes)
                             : m_random.between(0, 2);
    contact.endedAt = base::Instant{moment.milliseconds + minutes * minute + m_random.below(59) * 1000};
    if (talk && m_random.chance(120))
        contact.minutes = minutes;
}

void ContactMaker::describe(Contact &contact, const Constellation &about, Occasion occasion)
{
    static const Code yes = QStringLiteral("yes"), no = QStringLiteral("no"),
                      unknown = QStringLiteral("unknown");

    contact.callerGroup = about.callerGroup;
    contact.relationship = about.relationship;
    contact.state = about.state;
    contact.postcode2 = about.postcode2;
    contact.language = about.language;
    if (!about.language.isEmpty() && about.language != QLatin1String("de"))
        contact.interpreter = m_shares.interpreter.pickIfAsked(m_random, 600);
    contact.callers = about.callers;
    contact.persons = about.persons;
    contact.relations = about.relations;
    if (!about.caseFile.isNull())
        contact.caseFiles = {about.caseFile};
    contact.firstContact = occasion == Occasion::FollowUp ? no : m_random.chance(850) ? yes : unknown;
    contact.heardFrom = m_shares.heardFrom.pickIfAsked(m_random, occasion == Occasion::FollowUp ? 40 : 430);
    if (m_random.chance(12))
        contact.codeWord = QStringLiteral("Leuchtturm ") + QString::number(m_random.between(10, 99));

    const bool information = contact.kind == QLatin1String("information")
        || contact.kind == QLatin1String("administrative") || contact.kind == QLatin1String("media");
    if (information && about.fieldOfWork != QLatin1String("return")) {
        contact.topics = {m_shares.informationTopics.pick(m_random)};
        return;
    }
    contact.topics = about.topics;
    contact.phenomenon = about.phenomenon;
    contact.ageGroup = about.ageGroup;
    contact.gender = about.gender;
    contact.minor = minorOf(about.ageGroup);
    contact.danger = about.danger;
    contact.limitsExplained = m_random.chance(540) ? yes : domain::notAsked;
    describeSensitive(contact);
}

void ContactMaker::describeSensitive(Contact &contact)
{
    contact.convert = m_shares.sensitive.pickIfAsked(m_random, 90);
    contact.migrationBackground = m_shares.sensitive.pickIfAsked(m_random, 110);
    contact.refugeeContext = m_shares.sensitive.pickIfAsked(m_random, 70);
    contact.knownToAuthorities = m_shares.sensitive.pickIfAsked(m_random, 80);
    contact.travelStatus = m_shares.travel.pickIfAsked(m_random, 180);
    contact.custody = m_shares.custody.pickIfAsked(m_random, 140);
}

void ContactMaker::conclude(Contact &contact, const Constellation &about, Occasion occasion, QDate day)
{
    static const Code underReview = QStringLiteral("under_review"), none = QStringLiteral("none");
    static const QString followUpAgreed = QStringLiteral("followup_agreed"),
                         emergency = QStringLiteral("emergency_110"),
                         referralOffered = QStringLiteral("referral_offered");

    if (occasion == Occasion::Opening)
        contact.results = {referralOffered};
    else if (m_random.chance(880))
        contact.results = {m_shares.result.pick(m_random)};
    if (m_random.chance(occasion == Occasion::Standalone ? 170 : 420)) {
        contact.results.append(followUpAgreed);
        contact.followUpOn = workingDayFrom(day.addDays(m_random.between(1, 24)));
        if (m_random.chance(250) && !about.callers.isEmpty())
            contact.callBackNumber = pickPhoneNumber(m_random);
    }
    if (about.danger == QLatin1String("immediate"))
        contact.results.append(emergency);
    // A contact may only start a review; what comes of it stands in the case file.
    contact.securityStatus = m_random.chance(occasion == Occasion::Opening ? 90 : 12) ? underReview
        : m_random.chance(500)                                                        ? none
                                                                                      : domain::notAsked;
    if (m_random.chance(520))
        contact.note = m_phrases.note(m_random, about.subject, noteMedian);
}

void ContactMaker::leaveUnfinished(Contact &contact, bool parks)
{
    contact.results.clear();
    contact.followUpOn = {};
    contact.callBackNumber.clear();
    contact.enteredLater = false;
    contact.minutes.reset();
    contact.answeredAt.reset();
    contact.endedAt.reset();
    if (contact.receivedAt) {
        contact.status = m_random.chance(600) ? ContactStatus::Received : ContactStatus::InAnswer;
    } else if (parks) {
        contact.status = ContactStatus::Parked;
        contact.parkedAt = base::Instant{contact.startedAt.milliseconds + m_random.between(3, 20) * minute};
    } else {
        contact.status = ContactStatus::Draft;
    }
}

std::optional<domain::Task> ContactMaker::makeTask(const Contact &contact, const Constellation &about,
                                                   QDate day)
{
    static const Code followUp = QStringLiteral("follow_up"), callBack = QStringLiteral("call_back"),
                      appointment = QStringLiteral("appointment");
    if (!contact.followUpOn.isValid())
        return std::nullopt;
    domain::Task task;
    task.id = m_ids.make<domain::TaskId>(contact.startedAt.milliseconds);
    task.kind = !contact.callBackNumber.isEmpty() ? callBack : m_random.chance(80) ? appointment : followUp;
    task.fieldOfWork = contact.fieldOfWork;
    task.dueOn = contact.followUpOn;
    task.assignee = contact.counsellor;
    task.contact = contact.id;
    task.caseFile = about.caseFile;
    if (m_random.chance(450))
        task.note = m_phrases.duty(m_random);
    settle(task, about, day);
    return task;
}

void ContactMaker::settle(domain::Task &task, const Constellation &about, QDate day)
{
    static const Code reached = QStringLiteral("reached"), notReached = QStringLiteral("not_reached"),
                      messageLeft = QStringLiteral("message_left");
    const QDate yesterday = m_today.addDays(-1);
    const bool closes = about.lastDay.isValid() && about.lastDay <= yesterday;
    const QDate latest = closes ? about.lastDay : yesterday;
    const bool stillOpen = !closes
        && (task.dueOn > yesterday || (task.dueOn > m_today.addDays(-45) && m_random.chance(120)));
    if (stillOpen)
        return;
    if (m_random.chance(30)) {
        task.waivedReason = QStringLiteral("Hat sich erledigt.");
        return;
    }
    task.doneOn = std::max(day, std::min(workingDayFrom(task.dueOn.addDays(m_random.below(3))), latest));
    if (task.kind == QLatin1String("call_back")) {
        task.attempts = m_random.below(4);
        task.outcome = m_random.chance(760) ? reached : m_random.chance(600) ? notReached : messageLeft;
    }
}

} // namespace lotse::services::demo
