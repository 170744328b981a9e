#include "person/person_page.h"

#include "controllers/list/lists.h"
#include "domain/person/person_rules.h"
#include "person/similar_panel.h"
#include "records/list_panel.h"

namespace lotse::person {

using domain::FilterKey;
using records::ListPanel;

namespace {

/// In the order in which one gets to know somebody.
const QStringList fields = {
    QStringLiteral("role"),      QStringLiteral("field_of_work"), QStringLiteral("family_name"),
    QStringLiteral("given_name"), QStringLiteral("alias"),        QStringLiteral("phone"),
    QStringLiteral("email"),     QStringLiteral("safe_contact"),  QStringLiteral("language"),
    QStringLiteral("birth_year"), QStringLiteral("city"),         QStringLiteral("state"),
    QStringLiteral("postcode2"), QStringLiteral("institution"),   QStringLiteral("alert"),
    QStringLiteral("alert_expires_on"),
};
const QStringList longFields = {QStringLiteral("safe_contact"), QStringLiteral("alert")};
/// By which the same person may be known already.
const QStringList namingFields = {QStringLiteral("family_name"), QStringLiteral("given_name"), QStringLiteral("alias"),
                                  QStringLiteral("phone")};

} // namespace

PersonPage::PersonPage(controllers::PersonController &people, kit::Actions &actions, kit::Navigator &navigator)
    : RecordPage(people, actions),
      m_people(people),
      m_similar(new SimilarPanel(this)),
      m_contacts(new ListPanel(controllers::contactList(people.desk()), people.desk(),
                               {QStringLiteral("started_at"), QStringLiteral("channel"), QStringLiteral("topics"),
                                QStringLiteral("status")},
                               this)),
      m_caseFiles(new ListPanel(controllers::caseFileList(people.desk()), people.desk(),
                                {QStringLiteral("number"), QStringLiteral("opened_on"), QStringLiteral("counsellor"),
                                 QStringLiteral("status")},
                                this))
{
    form().addFields<domain::Person>(fields, longFields);
    addSide(m_similar, m_similar, 0);
    addSide(m_contacts, m_contacts->pane(), 2);
    addSide(m_caseFiles, m_caseFiles->pane(), 1);
    connect(&form(), &kit::RecordForm::fieldLeft, this, &PersonPage::lookForSimilar);
    connect(&people, &controllers::PersonController::similarFound, this, [this] { m_similar->show(m_people.similar()); });
    connect(m_similar, &SimilarPanel::chosen, this, &PersonPage::open);
    connect(m_contacts, &ListPanel::opened, this,
            [&navigator](const QString &id) { navigator.showContact(domain::ContactId::fromStored(id)); });
    connect(m_caseFiles, &ListPanel::opened, this,
            [&navigator](const QString &id) { navigator.showCaseFile(domain::CaseFileId::fromStored(id)); });
    retranslate();
}

QString PersonPage::title() const { return tr("Person"); }

QString PersonPage::record() const { return m_people.isOpen() ? m_people.record().id.text() : QString(); }

void PersonPage::open(const domain::PersonId &id)
{
    if (isFree())
        m_people.open(id);
}

void PersonPage::begin()
{
    if (!isFree())
        return;
    domain::Person blank;
    blank.role = QStringLiteral("caller");
    QStringList fieldsOfWork = m_people.desk().setting().actor.fieldsOfWork;
    fieldsOfWork.removeAll(domain::notAsked);
    if (fieldsOfWork.size() == 1) // among several nothing is guessed
        blank.fieldOfWork = fieldsOfWork.first();
    m_people.begin(blank);
}

void PersonPage::showRecord()
{
    const domain::Person &person = m_people.record();
    form().show(person);
    m_similar->show({});
    const bool isStored = person.revision > 0;
    m_contacts->setVisible(isStored);
    m_caseFiles->setVisible(isStored);
    if (isStored) {
        m_contacts->show({FilterKey::Person, {person.id.text()}});
        m_caseFiles->show({FilterKey::Person, {person.id.text()}});
    }
}

void PersonPage::storeForm() { m_people.save(written()); }

QList<base::FieldIssue> PersonPage::judge() const
{
    return domain::checkPerson(written(), m_people.shown().isCaller, m_people.desk().setting().codes);
}

QString PersonPage::heading() const
{
    const QString name = m_people.isOpen() ? domain::shortName(m_people.record()) : QString();
    return name.isEmpty() ? tr("New person") : name;
}

void PersonPage::retranslate()
{
    RecordPage::retranslate();
    m_similar->retranslate();
    m_contacts->retranslate();
    m_caseFiles->retranslate();
    nameSide(m_similar, tr("Similar people"));
    nameSide(m_contacts, tr("Contacts"));
    nameSide(m_caseFiles, tr("Case files"));
    m_contacts->setWords(tr("Contacts"), tr("No contact is linked with this person."));
    m_caseFiles->setWords(tr("Case files"), tr("No case file is linked with this person."));
}

/// A hint where a name or a number was typed that somebody has already.
void PersonPage::lookForSimilar(const QString &field)
{
    if (isDirty() && namingFields.contains(field))
        m_people.findSimilar(written());
}

domain::Person PersonPage::written() const { return form().written(m_people.record()); }

} // namespace lotse::person
