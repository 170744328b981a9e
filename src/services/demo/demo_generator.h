#pragma once

#include "services/demo/case_maker.h"
#include "services/demo/contact_maker.h"
#include "services/demo/demo_record.h"
#include "services/demo/recent.h"
#include "services/demo/staff.h"

#include <deque>
#include <functional>

namespace lotse::services::demo {

/// Yields fictional records in the order of time, each after those it refers to. The same setting gives the
/// same records on every machine. Needs no store and bounded memory: a month's moments, what is still to
/// come of referrals and notes, and the latest constellations.
class DemoGenerator
{
public:
    explicit DemoGenerator(const Setting &setting);

    [[nodiscard]] const DemoPlan &plan() const { return m_plan; }
    /// The next record; nullopt at the end.
    [[nodiscard]] std::optional<DemoRecord> next();

private:
    /// Something that comes later. Made when its time has come, so that little is kept until then.
    struct Later {
        qint64 milliseconds = 0;
        quint64 serial = 0;
        std::function<DemoRecord()> make;
        bool operator<(const Later &other) const
        {
            return milliseconds != other.milliseconds ? milliseconds > other.milliseconds
                                                      : serial > other.serial;
        }
    };
    /// The counselling that a partner reports on from time to time.
    struct Reporting {
        domain::ReferralId referral;
        domain::Code fieldOfWork;
        QDate nextOn, endsOn;
        bool active = false;
    };
    [[nodiscard]] bool startNextMonth();
    void makeContact(const Moment &moment);
    void makeOpening(const Moment &moment, const domain::AccountId &counsellor);
    void makeFollowUp(const Moment &moment, const Constellation &about, const domain::AccountId &counsellor);
    void makeStandalone(const Moment &moment, const domain::AccountId &counsellor);
    void deliver(domain::Contact contact, const Constellation &about, QDate day);
    void addCourse(const CaseLife &life, qint64 openedAt);
    void addNote(const domain::Contact &contact, const Constellation &about, qint64 milliseconds);
    void later(qint64 milliseconds, std::function<DemoRecord()> make);
    void startReporting(const domain::Referral &referral);
    void scheduleReport(const Reporting &reporting);
    [[nodiscard]] DemoRecord report(Reporting reporting, qint64 milliseconds);
    [[nodiscard]] const Constellation *pickOpenCaseFile(Random &random, QDate day) const;
    [[nodiscard]] qint64 instantOn(QDate day);

    const Setting m_setting;
    const DemoPlan m_plan;
    const qint64 m_end; ///< the start of today
    IdMaker m_ids;
    Random m_random;
    Random m_noteRandom;
    Phrases m_phrases;
    Staff m_staff;
    ConstellationMaker m_constellations;
    ContactMaker m_contacts;
    CaseMaker m_cases;

    std::deque<DemoRecord> m_ready;
    std::vector<Later> m_later; ///< a heap, the next on top
    quint64 m_serial = 0;
    qsizetype m_month = -1;
    std::vector<Moment> m_moments; ///< of this month
    std::size_t m_moment = 0;
    int m_openingsLeft = 0; ///< of this month
    qint64 m_contactsLeft;
    bool m_hasParked = false;
    Recent m_recentCases;
    Recent m_recentCallers;
};

} // namespace lotse::services::demo
