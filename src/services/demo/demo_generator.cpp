#include "services/demo/demo_generator.h"

#include "base/clock.h"

#include <algorithm>

namespace lotse::services::demo {

using domain::Code;
using domain::ContactStatus;

namespace {

constexpr std::size_t keptCases = 2000;
constexpr std::size_t keptCallers = 500;
constexpr int notesPerContact = 2;
constexpr int followUpPerMille = 330; // of the contacts that open no case file
constexpr int returningPerMille = 60;
constexpr int unfinishedAtEnd = 12;
constexpr int parkedAtEnd = 6; // one of them
constexpr qint64 minute = 60'000;

} // namespace

DemoGenerator::DemoGenerator(const Setting &setting)
    : m_setting(setting),
      m_plan(DemoPlan::of(setting.scale, setting.today, setting.desk.years)),
      m_end(base::startOfDay(setting.today, setting.zone).milliseconds),
      m_ids(Random(setting.seed, quint64(Stream::Ids))),
      m_random(setting.seed, quint64(Stream::Moments)),
      m_noteRandom(setting.seed, quint64(Stream::Notes)),
      m_staff(m_ids, m_plan.months.first(), setting),
      m_constellations(setting.seed, m_ids),
      m_contacts(setting.seed, m_ids, m_phrases, setting.today, m_end),
      m_cases(setting, m_ids, m_phrases, m_staff),
      m_contactsLeft(m_plan.contacts),
      m_recentCases(keptCases),
      m_recentCallers(keptCallers)
{
    for (const domain::Account &account : m_staff.accounts())
        m_ready.push_back(account);
}

std::optional<DemoRecord> DemoGenerator::next()
{
    while (m_ready.empty()) {
        const bool hasMoment = m_moment < m_moments.size() || startNextMonth();
        if (!m_later.empty()
            && (!hasMoment || m_later.front().milliseconds <= m_moments[m_moment].milliseconds)) {
            std::pop_heap(m_later.begin(), m_later.end());
            const Later due = std::move(m_later.back());
            m_later.pop_back();
            return due.make();
        }
        if (!hasMoment)
            return std::nullopt;
        makeContact(m_moments[m_moment++]);
    }
    DemoRecord record = std::move(m_ready.front());
    m_ready.pop_front();
    return record;
}

bool DemoGenerator::startNextMonth()
{
    while (m_month + 1 < m_plan.months.size()) {
        const DemoMonth &month = m_plan.months[++m_month];
        m_moments = momentsOf(month, m_setting.zone, m_random);
        m_moment = 0;
        m_openingsLeft = month.caseFiles;
        if (!m_moments.empty())
            return true;
    }
    return false;
}

void DemoGenerator::makeContact(const Moment &moment)
{
    --m_contactsLeft;
    const domain::AccountId &counsellor = m_staff.pick(m_random, moment.day);
    // Selection sampling: exactly as many openings as planned, spread evenly over the month.
    const int leftInMonth = int(m_moments.size() - m_moment) + 1;
    if (m_random.below(leftInMonth) < m_openingsLeft) {
        --m_openingsLeft;
        makeOpening(moment, counsellor);
        return;
    }
    if (m_contactsLeft >= unfinishedAtEnd && m_random.chance(followUpPerMille)) {
        if (const Constellation *about = pickOpenCaseFile(m_random, moment.day)) {
            const bool sameCounsellor = m_random.chance(700) && m_staff.works(about->counsellor, moment.day);
            makeFollowUp(moment, *about, sameCounsellor ? about->counsellor : counsellor);
            return;
        }
    }
    if (m_contactsLeft >= unfinishedAtEnd && m_random.chance(returningPerMille)) {
        if (const Constellation *about = m_recentCallers.pick(m_random,
                                                              [](const Constellation &) { return true; })) {
            makeFollowUp(moment, *about, counsellor);
            return;
        }
    }
    makeStandalone(moment, counsellor);
}

void DemoGenerator::makeOpening(const Moment &moment, const domain::AccountId &counsellor)
{
    static const Code counselling = QStringLiteral("counselling");
    std::vector<domain::Person> people;
    Constellation about = m_constellations.make(moment, counselling, true, people);
    const CaseLife life = m_cases.open(about, moment, counsellor);
    m_ready.insert(m_ready.end(), people.begin(), people.end());
    m_ready.push_back(life.caseFile);

    domain::Contact contact = m_contacts.make(moment, about, counselling, Occasion::Opening);
    contact.counsellor = counsellor;
    deliver(std::move(contact), about, moment.day);
    addCourse(life, moment.milliseconds);
    m_recentCases.add(about);
}

void DemoGenerator::makeFollowUp(const Moment &moment, const Constellation &about,
                                 const domain::AccountId &counsellor)
{
    static const Code counselling = QStringLiteral("counselling"),
                      partnerFeedback = QStringLiteral("partner_feedback");
    const bool byPartner = !about.caseFile.isNull() && m_random.chance(120);
    domain::Contact contact = m_contacts.make(moment, about, byPartner ? partnerFeedback : counselling,
                                              Occasion::FollowUp);
    contact.counsellor = counsellor;
    deliver(std::move(contact), about, moment.day);
}

void DemoGenerator::makeStandalone(const Moment &moment, const domain::AccountId &counsellor)
{
    static const QString reason = QStringLiteral("Doppelt erfasst.");
    const Code kind = m_contacts.pickKind();
    const Occasion occasion = moment.written ? Occasion::Standalone : ContactMaker::occasionOf(kind);
    std::vector<domain::Person> people;
    Constellation about;
    if (occasion == Occasion::Standalone)
        about = m_constellations.make(moment, kind, false, people);
    m_ready.insert(m_ready.end(), people.begin(), people.end());

    domain::Contact contact = m_contacts.make(moment, about, kind, occasion);
    contact.counsellor = counsellor;
    if (m_contactsLeft < unfinishedAtEnd && occasion == Occasion::Standalone) {
        m_contacts.leaveUnfinished(contact, m_contactsLeft < parkedAtEnd && !m_hasParked);
        m_hasParked = m_hasParked || contact.status == ContactStatus::Parked;
    } else if (m_random.chance(4)) {
        contact.status = ContactStatus::Discarded;
    } else if (m_random.chance(3)) {
        contact.status = ContactStatus::Withdrawn;
        contact.withdrawnReason = reason;
    }
    if (!about.callers.isEmpty())
        m_recentCallers.add(about);
    deliver(std::move(contact), about, moment.day);
}

void DemoGenerator::deliver(domain::Contact contact, const Constellation &about, QDate day)
{
    const std::optional<domain::Task> task = contact.status == ContactStatus::Finished
        ? m_contacts.makeTask(contact, about, day)
        : std::nullopt;
    const qint64 ended = contact.endedAt.value_or(contact.startedAt).milliseconds;
    for (int i = 0; i < notesPerContact; ++i) {
        const qint64 at = std::min(ended + m_noteRandom.between(2, 90) * minute, m_end - minute);
        const Constellation *other = m_noteRandom.chance(i == 0 ? 300 : 800)
            ? pickOpenCaseFile(m_noteRandom, day)
            : nullptr;
        addNote(contact, other ? *other : about, at);
    }
    m_ready.push_back(std::move(contact));
    if (task)
        m_ready.push_back(*task);
}

void DemoGenerator::addNote(const domain::Contact &contact, const Constellation &about, qint64 milliseconds)
{
    domain::Note note;
    note.id = m_ids.make<domain::NoteId>(milliseconds);
    note.at = {milliseconds};
    note.author = contact.counsellor;
    note.caseFile = about.caseFile;
    note.fieldOfWork = about.fieldOfWork;
    if (about.caseFile.isNull()) {
        note.contact = contact.id;
        note.fieldOfWork = contact.fieldOfWork;
    }
    later(milliseconds, [this, note, subject = about.subject]() mutable {
        note.text = m_phrases.note(m_noteRandom, subject);
        return note;
    });
}

void DemoGenerator::addCourse(const CaseLife &life, qint64 openedAt)
{
    qint64 earliest = openedAt + 1000; // a referral follows its contact, and its predecessor
    for (const domain::Referral &referral : life.referrals) {
        const qint64 proposedAt = std::max(instantOn(referral.proposedOn), earliest);
        earliest = proposedAt + 1;
        later(proposedAt, [referral] { return referral; });
        if (referral.acceptedOn.isValid())
            startReporting(referral);
        if (referral.sentOn.isValid() && m_random.chance(400)) {
            const qint64 sentAt = std::max(instantOn(referral.sentOn), earliest);
            later(sentAt, [task = m_cases.makeReminder(life.caseFile, referral, sentAt)] { return task; });
        }
    }
}

void DemoGenerator::startReporting(const domain::Referral &referral)
{
    Reporting reporting;
    reporting.referral = referral.id;
    reporting.fieldOfWork = referral.fieldOfWork;
    reporting.active = m_random.chance(340);
    reporting.nextOn = workingDayFrom(referral.acceptedOn.addDays(m_random.between(10, 45)));
    reporting.endsOn = m_setting.today.addDays(-1);
    for (const QDate end : {referral.completedOn, referral.returnedOn, referral.revokedOn}) {
        if (end.isValid())
            reporting.endsOn = end;
    }
    scheduleReport(reporting);
}

void DemoGenerator::scheduleReport(const Reporting &reporting)
{
    if (reporting.nextOn > reporting.endsOn)
        return;
    const qint64 at = instantOn(reporting.nextOn);
    later(at, [this, reporting, at] { return report(reporting, at); });
}

DemoRecord DemoGenerator::report(Reporting reporting, qint64 milliseconds)
{
    reporting.nextOn = workingDayFrom(reporting.nextOn.addDays(m_random.between(60, 150)));
    scheduleReport(reporting);
    const QDate nextDueOn = reporting.nextOn <= reporting.endsOn ? reporting.nextOn : QDate();
    return ReportedFeedback{
        m_cases.referrals().report(reporting.referral, milliseconds, reporting.active, nextDueOn),
        reporting.fieldOfWork};
}

void DemoGenerator::later(qint64 milliseconds, std::function<DemoRecord()> make)
{
    m_later.push_back({milliseconds, m_serial++, std::move(make)});
    std::push_heap(m_later.begin(), m_later.end());
}

const Constellation *DemoGenerator::pickOpenCaseFile(Random &random, QDate day) const
{
    return m_recentCases.pick(random, [day](const Constellation &about) {
        return !about.lastDay.isValid() || day <= about.lastDay;
    });
}

qint64 DemoGenerator::instantOn(QDate day)
{
    return base::startOfDay(day, m_setting.zone).milliseconds + m_random.between(9 * 60, 15 * 60) * minute;
}

} // namespace lotse::services::demo
