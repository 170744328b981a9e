#pragma once

#include "domain/contact/contact.h"
#include "domain/person/person.h"
#include "services/demo/contact_shares.h"
#include "services/demo/id_maker.h"
#include "services/demo/names.h"
#include "services/demo/office_hours.h"
#include "services/demo/phrases.h"
#include "services/demo/places.h"

#include <vector>

namespace lotse::services::demo {

/// Who seeks advice about whom, and what is known of both. Later contacts of the same people repeat it.
struct Constellation {
    domain::Code fieldOfWork = domain::notAsked;
    domain::Code callerGroup = domain::notAsked;
    domain::Code relationship = domain::notAsked;
    domain::Code state = domain::notAsked;
    domain::Code phenomenon = domain::notAsked;
    domain::Code ageGroup = domain::notAsked;
    domain::Code gender = domain::notAsked;
    domain::Code danger = domain::notAsked;
    QString postcode2;
    QString language;
    QStringList topics;
    QList<domain::PersonId> callers;
    QList<domain::PersonId> persons;
    QList<domain::Relation> relations;
    Subject subject; ///< how both are named in texts
    domain::CaseFileId caseFile;
    domain::AccountId counsellor; ///< of the case file, or of the first contact
    QDate lastDay;                ///< when the case file closed or will close; invalid without one
};

/// Draws constellations with their people. Most callers stay unnamed; a person of concern has a pseudonym
/// at most now and then a name, never a telephone number or address.
class ConstellationMaker
{
public:
    ConstellationMaker(quint64 seed, IdMaker &ids);

    /// For a contact of this kind. The people it needs are appended to `people`. Who opens a case file is always
    /// known by a pseudonym at least.
    [[nodiscard]] Constellation make(const Moment &moment, const domain::Code &kind, bool opensCaseFile,
                                     std::vector<domain::Person> &people);

private:
    [[nodiscard]] domain::Code pickGroup(const domain::Code &kind);
    void describePerson(Constellation &made, int year);
    void chooseTopics(Constellation &made);
    void addPeople(Constellation &made, const Moment &moment, bool opensCaseFile,
                   std::vector<domain::Person> &people);
    [[nodiscard]] domain::Person startPerson(const Constellation &made, qint64 milliseconds,
                                             const Place &place);
    [[nodiscard]] domain::Person makeCaller(const Constellation &made, const domain::Code &relationship,
                                            Origin origin, qint64 milliseconds, const Place &place);
    [[nodiscard]] domain::Person makePersonOfConcern(const Constellation &made, Origin origin,
                                                     const Moment &moment, const Place &place);
    void relate(Constellation &made) const;

    Random m_random;
    Random m_people;
    IdMaker &m_ids;
    ContactShares m_shares;
    Names m_names;
    Places m_places;
};

} // namespace lotse::services::demo
