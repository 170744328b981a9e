#include "services/demo/constellation.h"

#include "services/demo/phone_numbers.h"
#include "services/demo/setting.h"

namespace lotse::services::demo {

using domain::Code;

namespace {

constexpr int namedCallerPerMille = 380; // of callers without a case file
constexpr int namedPersonPerMille = 120; // of persons of concern without a case file
constexpr int bothParentsPerMille = 450;

bool isReturn(const Constellation &made) { return made.fieldOfWork == QLatin1String("return"); }
bool isSelf(const Constellation &made) { return made.callerGroup == QLatin1String("self"); }

/// Low and high age of a group.
std::pair<int, int> yearsOf(const Code &ageGroup)
{
    static const QHash<QString, std::pair<int, int>> groups = {
        {QStringLiteral("under_13"), {10, 12}},  {QStringLiteral("age_13"), {13, 13}},
        {QStringLiteral("age_14_17"), {14, 17}}, {QStringLiteral("age_18_20"), {18, 20}},
        {QStringLiteral("age_21_26"), {21, 26}}, {QStringLiteral("age_27_plus"), {27, 45}},
    };
    return groups.value(ageGroup, {0, 0});
}

bool isFemale(Random &random, const Code &relationship)
{
    if (relationship == QLatin1String("mother"))
        return true;
    return relationship != QLatin1String("father") && random.chance(620);
}

/// Letters and digits of the basic alphabet, for the local part of a mail address.
QString mailWord(const QString &name)
{
    QString word;
    for (const QChar c : name.toLower()) {
        if (c >= u'a' && c <= u'z')
            word += c;
    }
    return word;
}

} // namespace

ConstellationMaker::ConstellationMaker(quint64 seed, IdMaker &ids)
    : m_random(seed, quint64(Stream::Constellations)),
      m_people(seed, quint64(Stream::People)),
      m_ids(ids)
{}

Constellation ConstellationMaker::make(const Moment &moment, const Code &kind, bool opensCaseFile,
                                       std::vector<domain::Person> &people)
{
    static const Code school = QStringLiteral("school");
    static const QDate schoolCounted(2015, 7, 1); // the group has a category of its own since then
    static const Code socialEnvironment = QStringLiteral("social_env");
    static const Code self = QStringLiteral("self");

    Constellation made;
    made.fieldOfWork = m_shares.fieldOfWork.pick(m_random);
    made.callerGroup = isReturn(made) ? self : pickGroup(kind);
    if (made.callerGroup == school && moment.day < schoolCounted)
        made.callerGroup = socialEnvironment;
    made.relationship = relationshipOf(made.callerGroup).pick(m_random);
    made.state = m_shares.state.pickIfAsked(m_random, opensCaseFile ? 985 : 820);
    made.language = m_random.chance(780) ? m_shares.language.pick(m_random) : QString();
    describePerson(made, moment.day.year());
    chooseTopics(made);
    made.subject = subjectOf(m_random, made.relationship, made.gender);
    made.subject.isReturn = isReturn(made);
    addPeople(made, moment, opensCaseFile, people);
    relate(made);
    return made;
}

Code ConstellationMaker::pickGroup(const Code &kind)
{
    static const QHash<QString, Code> ofKind = {
        {QStringLiteral("media"), QStringLiteral("media_public")},
        {QStringLiteral("partner_feedback"), QStringLiteral("partner")}};
    static const QStringList privateGroups = {QStringLiteral("family"), QStringLiteral("self"),
                                              QStringLiteral("social_env")};
    const auto found = ofKind.constFind(kind);
    if (found != ofKind.cend())
        return *found;
    const bool isProfessional = kind == QLatin1String("professional_advice");
    Code group = m_shares.callerGroup.pick(m_random);
    while (isProfessional && privateGroups.contains(group))
        group = m_shares.callerGroup.pick(m_random);
    return group;
}

void ConstellationMaker::describePerson(Constellation &made, int year)
{
    const bool late = m_random.below(9) < year - 2014;
    made.ageGroup = (late ? m_shares.lateAge : m_shares.earlyAge).pickIfAsked(m_random, 760);
    made.gender = m_shares.gender.pickIfAsked(m_random, 860);
    made.danger = m_shares.danger.pickIfAsked(m_random, 620);
    if (!isReturn(made))
        made.phenomenon = m_shares.phenomenon.pickIfAsked(m_random, 680);
}

void ConstellationMaker::chooseTopics(Constellation &made)
{
    const Shares &shares = isReturn(made) ? m_shares.returnTopics : m_shares.concernTopics;
    const int wanted = isReturn(made) ? 1 : m_random.between(0, 3) + m_random.below(2);
    for (int i = 0; i < wanted; ++i) {
        const Code &topic = shares.pick(m_random);
        if (!made.topics.contains(topic))
            made.topics.append(topic);
    }
}

void ConstellationMaker::addPeople(Constellation &made, const Moment &moment, bool opensCaseFile,
                                   std::vector<domain::Person> &people)
{
    const Place place = m_places.pick(m_people, made.state);
    if (m_random.chance(350))
        made.postcode2 = place.postcode2;
    const Origin origin = Names::pickOrigin(m_people);
    const bool ownFamily = made.callerGroup == QLatin1String("family") || isSelf(made);

    const auto addCaller = [&](const Code &relationship) {
        people.push_back(makeCaller(made, relationship, ownFamily ? origin : Names::pickOrigin(m_people),
                                    moment.milliseconds, place));
        made.callers.append(people.back().id);
    };
    if (opensCaseFile || m_people.chance(namedCallerPerMille)) {
        if (made.relationship == QLatin1String("parents") && m_people.chance(bothParentsPerMille)) {
            addCaller(QStringLiteral("mother"));
            addCaller(QStringLiteral("father"));
            made.relations = {{made.callers[0], {}, QStringLiteral("mother")},
                              {made.callers[1], {}, QStringLiteral("father")}};
        } else {
            addCaller(made.relationship);
        }
    }
    if (!isSelf(made) && (opensCaseFile || m_people.chance(namedPersonPerMille))) {
        people.push_back(makePersonOfConcern(made, origin, moment, place));
        made.persons.append(people.back().id);
    }
}

domain::Person ConstellationMaker::startPerson(const Constellation &made, qint64 milliseconds,
                                               const Place &place)
{
    domain::Person person;
    person.id = m_ids.make<domain::PersonId>(milliseconds);
    person.fieldOfWork = made.fieldOfWork;
    person.state = made.state;
    if (m_people.chance(420)) {
        person.city = place.city;
        person.postcode2 = place.postcode2;
    }
    return person;
}

domain::Person ConstellationMaker::makeCaller(const Constellation &made, const Code &relationship,
                                              Origin origin, qint64 milliseconds, const Place &place)
{
    static const Code callerRole = QStringLiteral("caller"), professional = QStringLiteral("professional"),
                      returnClient = QStringLiteral("return_client");
    domain::Person person = startPerson(made, milliseconds, place);
    person.institution = m_places.pickInstitution(m_people, made.callerGroup);
    person.role = isReturn(made) ? returnClient : person.institution.isEmpty() ? callerRole : professional;
    person.language = made.language;

    const PersonName name = m_names.pick(m_people, origin, isFemale(m_people, relationship));
    const int openness = m_people.below(100);
    if (openness < 62) {
        person.givenName = m_people.chance(700) ? name.given : QString();
        person.familyName = name.family;
    } else if (openness < 80) {
        person.givenName = name.given;
    } else {
        person.alias = QStringLiteral("R") + QString::number(m_people.between(1000, 9999));
    }
    if (m_people.chance(560))
        person.phone = person.institution.isEmpty() ? pickPhoneNumber(m_people) : pickOfficeNumber(m_people);
    const QString mail = mailWord(name.given);
    if (m_people.chance(230) && mail.size() > 2) {
        person.email = mail + QString::number(m_people.between(10, 99999))
            + (m_people.chance(500) ? QStringLiteral("@example.org") : QStringLiteral("@example.com"));
    }
    if (!person.phone.isEmpty() && m_people.chance(90))
        person.safeContact = QStringLiteral("Nur vormittags anrufen, keine Nachricht hinterlassen.");
    return person;
}

domain::Person ConstellationMaker::makePersonOfConcern(const Constellation &made, Origin origin,
                                                       const Moment &moment, const Place &place)
{
    domain::Person person = startPerson(made, moment.milliseconds, place);
    person.role = QStringLiteral("person_of_concern");
    const PersonName name = m_names.pick(m_people, origin, made.gender == QLatin1String("female"));
    const int openness = m_people.below(100);
    if (openness < 55)
        person.alias = QStringLiteral("P") + QString::number(m_people.between(1000, 9999));
    else
        person.givenName = name.given;
    if (openness >= 85)
        person.familyName = name.family;
    const auto [low, high] = yearsOf(made.ageGroup);
    if (low > 0 && m_people.chance(330))
        person.birthYear = moment.day.year() - m_people.between(low, high);
    return person;
}

void ConstellationMaker::relate(Constellation &made) const
{
    if (made.persons.isEmpty())
        made.relations.clear();
    for (domain::Relation &relation : made.relations)
        relation.person = made.persons.first();
}

} // namespace lotse::services::demo
