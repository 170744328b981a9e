#include "call/contact_page.h"

#include "domain/contact/contact_rules.h"
#include "kit/form/reason_panel.h"
#include "records/links_panel.h"

#include <QLineEdit>

namespace lotse::call {

using domain::Contact;
using domain::ContactStatus;
using records::LinksPanel;

namespace {

/// In the order of a conversation. What identifies somebody is on their own page.
const QStringList fields = {
    QStringLiteral("started_at"),     QStringLiteral("ended_at"),      QStringLiteral("minutes"),
    QStringLiteral("channel"),        QStringLiteral("kind"),          QStringLiteral("field_of_work"),
    QStringLiteral("topics"),         QStringLiteral("caller_group"),  QStringLiteral("relationship"),
    QStringLiteral("age_group"),      QStringLiteral("gender"),        QStringLiteral("danger"),
    QStringLiteral("note"),           QStringLiteral("state"),         QStringLiteral("postcode2"),
    QStringLiteral("language"),       QStringLiteral("interpreter"),   QStringLiteral("first_contact"),
    QStringLiteral("entry_route"),    QStringLiteral("heard_from"),    QStringLiteral("phenomenon"),
    QStringLiteral("results"),        QStringLiteral("follow_up_on"),  QStringLiteral("follow_up_kind"),
    QStringLiteral("call_back_number"), QStringLiteral("code_word"),
};

} // namespace

ContactPage::ContactPage(controllers::ContactController &contacts, kit::Actions &actions, kit::Navigator &navigator)
    : RecordPage(contacts, actions),
      m_contacts(contacts),
      m_navigator(navigator),
      m_people(new LinksPanel(this)),
      m_caseFiles(new LinksPanel(this)),
      m_withdraw(new kit::ReasonPanel(this))
{
    form().addFields<Contact>(fields, {QStringLiteral("note")});
    addSide(m_people, m_people, 0);
    addSide(m_caseFiles, m_caseFiles, 0);
    addSide(m_withdraw, m_withdraw->field(), 0);
    addSideStretch();
    connect(m_withdraw, &kit::ReasonPanel::given, this, [this](const QString &reason) {
        if (isFree())
            m_contacts.withdraw(reason);
    });
    retranslate();
}

QString ContactPage::title() const { return m_contacts.isOpen() ? heading() : tr("Contact"); }

QString ContactPage::record() const { return m_contacts.isOpen() ? m_contacts.record().id.text() : QString(); }

bool ContactPage::open(const domain::ContactId &id)
{
    if (!isFree())
        return false;
    m_contacts.open(id);
    return true;
}

void ContactPage::begin()
{
    if (!isFree())
        return;
    const controllers::Setting &setting = m_contacts.desk().setting();
    Contact blank;
    blank.status = ContactStatus::Finished;
    blank.channel = QStringLiteral("phone");
    blank.startedAt = m_contacts.desk().clock().now();
    blank.counsellor = setting.actor.id;
    m_contacts.begin(blank);
}

void ContactPage::showRecord()
{
    const Contact &contact = m_contacts.record();
    form().show(contact);
    const bool isStored = contact.revision > 0;
    form().setEnabled(!isStored || contact.status == ContactStatus::Finished);
    m_withdraw->clear();
    m_withdraw->setVisible(isStored && contact.status == ContactStatus::Finished);
    showLinks();
}

void ContactPage::showLinks()
{
    if (!m_contacts.isOpen())
        return;
    const services::ContactRecord &shown = m_contacts.shown();
    const auto nameOf = [this, &shown](const auto &id) {
        const QString name = shown.labels.value(id.text());
        return name.isEmpty() ? tr("without a name") : name;
    };
    QList<LinksPanel::Link> people;
    for (const auto *links : {&shown.contact.callers, &shown.contact.persons}) {
        const QString text = links == &shown.contact.callers ? tr("%1, caller") : tr("%1, person of concern");
        for (const domain::PersonId &id : *links)
            people.append({text.arg(nameOf(id)), [this, id] { m_navigator.showPerson(id); }});
    }
    QList<LinksPanel::Link> caseFiles;
    for (const domain::CaseFileId &id : shown.contact.caseFiles)
        caseFiles.append({nameOf(id), [this, id] { m_navigator.showCaseFile(id); }});
    m_people->setLinks(tr("People"), people);
    m_caseFiles->setLinks(tr("Case files"), caseFiles);
}

void ContactPage::storeForm() { m_contacts.save(written()); }

QList<base::FieldIssue> ContactPage::judge() const
{
    const controllers::Desk &desk = m_contacts.desk();
    const Contact after = written();
    QList<base::FieldIssue> issues = domain::checkContact(after, desk.clock().now(), desk.setting().codes);
    if (after.revision > 0)
        issues += domain::checkYearOfNumber(m_contacts.record(), after, desk.setting().organisation.zone);
    return issues;
}

QString ContactPage::heading() const
{
    if (!m_contacts.isOpen() || m_contacts.record().revision == 0)
        return tr("Contact entered later");
    const Contact &contact = m_contacts.record();
    return contact.status == ContactStatus::Withdrawn ? tr("%1 (withdrawn)").arg(contact.number) : contact.number;
}

void ContactPage::retranslate()
{
    RecordPage::retranslate();
    m_withdraw->setWords(tr("Recorded by mistake?"), tr("Reason"), tr("Withdraw"));
    nameSide(m_people, tr("People"));
    nameSide(m_caseFiles, tr("Case files"));
    nameSide(m_withdraw, tr("Withdraw"));
    showLinks();
}

Contact ContactPage::written() const { return form().written(m_contacts.record()); }

} // namespace lotse::call
