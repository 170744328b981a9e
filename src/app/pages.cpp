#include "app/pages.h"

#include "call/call_page.h"
#include "call/contact_page.h"
#include "call/contacts_page.h"
#include "case_file/case_files_page.h"
#include "case_file/case_page.h"
#include "domain/contact/contact_rules.h"
#include "kit/help.h"
#include "partner/partner_page.h"
#include "partner/partners_page.h"
#include "person/people_page.h"
#include "person/person_page.h"
#include "referral/referral_page.h"
#include "reports/reports_page.h"
#include "supervision/month_page.h"
#include "supervision/referrals_page.h"
#include "today/today_page.h"
#include "words/error_text.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

namespace lotse::app {

using controllers::CallController;
using kit::ActionId;

namespace {

const QString todayKey = QStringLiteral("today");

} // namespace

Pages::Pages(Controllers &controllers, kit::Prompts &prompts, shell::MainWindow &window)
    : m_controllers(controllers),
      m_prompts(prompts),
      m_window(window),
      m_today(added(new today::TodayPage({controllers.desk, controllers.today, *this}, window.actions()), "today",
                    ActionId::GoToToday))
{
    addAreas();
    connectCalls();
    connectUndo();
    connect(&m_controllers.today, &controllers::TodayController::todayChanged, this, [this] {
        m_window.setCount(ActionId::GoToToday, m_controllers.today.today().waiting());
    });
}

void Pages::addAreas()
{
    m_window.addArea(ActionId::GoToToday, [this] { return m_today; });
    m_window.addArea(ActionId::GoToCalls, [this] { return contactsPage(); });
    m_window.addArea(ActionId::GoToCaseFiles, [this] { return caseFilesPage(); });
    m_window.addArea(ActionId::GoToPeople, [this] { return peoplePage(); });
    m_window.addArea(ActionId::GoToPartners, [this] { return partnersPage(); });
    m_window.addArea(ActionId::GoToCaseload, [this] { return monthPage(); });
    m_window.addArea(ActionId::GoToReports, [this] { return reportsPage(); });
}

/// Puts a page into the window; `help` is what F1 opens on it, unless a field knows better.
template<class P>
P *Pages::added(P *page, const char *help, ActionId area)
{
    kit::setHelpPage(*page, QString::fromLatin1(help));
    m_window.addPage(page, area);
    if constexpr (requires { &P::happened; })
        connect(page, &P::happened, this, &Pages::tell);
    return page;
}

/// A list as people arranged it.
template<class P>
P *Pages::addedList(P *page, const QString &name, ActionId area)
{
    m_lists.insert(name, page);
    page->restoreColumns(m_columns.value(name));
    page->restoreNamedFilters(m_namedFilters.value(name));
    connect(page, &records::ListPage::namedFiltersChanged, this, &Pages::namedFiltersChanged);
    return added(page, "lists", area);
}

call::ContactsPage *Pages::contactsPage()
{
    if (!m_contacts)
        m_contacts = addedList(new call::ContactsPage(m_controllers.desk, m_window.actions(), *this),
                               QStringLiteral("contacts"), ActionId::GoToCalls);
    return m_contacts;
}

case_file::CaseFilesPage *Pages::caseFilesPage()
{
    if (!m_caseFiles)
        m_caseFiles = addedList(new case_file::CaseFilesPage(m_controllers.desk, m_window.actions(), *this),
                                QStringLiteral("case_files"), ActionId::GoToCaseFiles);
    return m_caseFiles;
}

person::PeoplePage *Pages::peoplePage()
{
    if (m_people)
        return m_people;
    m_people = addedList(new person::PeoplePage(m_controllers.desk, *this), QStringLiteral("people"), ActionId::GoToPeople);
    connect(m_people, &person::PeoplePage::newPersonWanted, this, [this] {
        personPage()->begin();
        m_window.showPage(m_person);
    });
    return m_people;
}

partner::PartnersPage *Pages::partnersPage()
{
    if (m_partners)
        return m_partners;
    m_partners = addedList(new partner::PartnersPage(m_controllers.desk, *this), QStringLiteral("partners"),
                           ActionId::GoToPartners);
    connect(m_partners, &partner::PartnersPage::newPartnerWanted, this, [this] {
        partnerPage()->begin();
        m_window.showPage(m_partner);
    });
    return m_partners;
}

supervision::ReferralsPage *Pages::referralsPage()
{
    if (!m_referrals)
        m_referrals = addedList(new supervision::ReferralsPage(m_controllers.desk, *this), QStringLiteral("referrals"),
                                ActionId::GoToCaseload);
    return m_referrals;
}

records::ListPage *Pages::listPage(kit::ListKind kind)
{
    switch (kind) {
    case kit::ListKind::CaseFiles: return caseFilesPage();
    case kit::ListKind::People: return peoplePage();
    case kit::ListKind::Partners: return partnersPage();
    case kit::ListKind::Referrals: return referralsPage();
    case kit::ListKind::Contacts:
    case kit::ListKind::Tasks: break;
    }
    return contactsPage();
}

call::CallPage *Pages::callPage()
{
    if (m_call)
        return m_call;
    Controllers &c = m_controllers;
    m_call = added(new call::CallPage({c.desk, c.calls, c.callers}, m_window.actions()), "call", ActionId::GoToCalls);
    m_window.setCallPage(m_call);
    connect(m_call, &call::CallPage::referralWanted, this, &Pages::referFromCall);
    connect(m_call, &call::CallPage::personWanted, this, &Pages::showPerson);
    connect(m_call, &call::CallPage::callEnded, this, [this](const kit::Message &message) {
        if (m_window.currentPage() == m_call)
            m_window.goBack();
        tell(message);
    });
    return m_call;
}

call::ContactPage *Pages::contactPage()
{
    if (m_contact)
        return m_contact;
    m_contact = added(new call::ContactPage(m_controllers.contacts, m_window.actions(), *this), "call", ActionId::GoToCalls);
    connect(&m_controllers.contacts, &controllers::RecordController::opened, this, &Pages::showContactFound);
    return m_contact;
}

case_file::CasePage *Pages::casePage()
{
    if (m_case)
        return m_case;
    Controllers &c = m_controllers;
    m_case = added(new case_file::CasePage({c.caseFiles, c.caseFields, c.tasks, c.notes, c.peopleToLink},
                                           m_window.actions(), *this),
                   "case_files", ActionId::GoToCaseFiles);
    connect(m_case, &case_file::CasePage::referralWanted, this, [this] {
        referralPage()->begin(m_controllers.caseFiles.caseFile()->caseFile);
        m_window.showPage(m_referral);
    });
    return m_case;
}

person::PersonPage *Pages::personPage()
{
    if (!m_person)
        m_person = added(new person::PersonPage(m_controllers.people, m_window.actions(), *this), "people",
                         ActionId::GoToPeople);
    return m_person;
}

partner::PartnerPage *Pages::partnerPage()
{
    if (!m_partner)
        m_partner = added(new partner::PartnerPage(m_controllers.partners, m_window.actions(), *this), "referrals",
                          ActionId::GoToPartners);
    return m_partner;
}

supervision::MonthPage *Pages::monthPage()
{
    if (!m_month)
        m_month = added(new supervision::MonthPage({m_controllers.desk, m_controllers.month, *this}, m_window.actions()),
                        "reports", ActionId::GoToCaseload);
    return m_month;
}

referral::ReferralPage *Pages::referralPage()
{
    if (!m_referral)
        m_referral = added(new referral::ReferralPage(m_controllers.referrals, m_window.actions(), *this), "referrals",
                           ActionId::GoToPartners);
    return m_referral;
}

reports::ReportsPage *Pages::reportsPage()
{
    if (m_reports)
        return m_reports;
    m_reports = added(new reports::ReportsPage({m_controllers.desk, m_controllers.reports, m_prompts, *this}), "reports",
                      ActionId::GoToReports);
    connect(m_reports, &reports::ReportsPage::folderWanted, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    return m_reports;
}

void Pages::connectCalls()
{
    connect(&m_controllers.calls, &CallController::callStarted, this, &Pages::showCall);
    // A call that ran when the program ended, however it ended, is there again at once.
    connect(&m_controllers.calls, &CallController::callsTakenUp, this, &Pages::showCall);
    connect(&m_window.actions().action(ActionId::EnterLater), &QAction::triggered, this, [this] {
        contactPage()->begin();
        if (m_window.currentPage() != m_contact)
            m_window.showPage(m_contact);
    });
}

void Pages::connectUndo()
{
    controllers::UndoController &undo = m_controllers.undo;
    QAction &action = m_window.actions().action(ActionId::Undo);
    const auto enable = [&undo, &action] { action.setEnabled(!undo.nextAction().isEmpty()); };
    connect(&undo, &controllers::UndoController::nextChanged, &action, enable);
    enable();
    connect(&action, &QAction::triggered, &undo, &controllers::UndoController::undo);
    connect(&undo, &controllers::UndoController::undone, this, [this](const domain::ContactId &contact) {
        m_window.tellUndone();
        if (!contact.isNull())
            showContact(contact);
    });
    connect(&undo, &controllers::UndoController::failed, this, [this](const base::Error &error) {
        m_window.tellFailure(words::errorSentence(error));
    });
}

void Pages::tell(const kit::Message &message)
{
    kit::Message told = message;
    if (message.kind == kit::MessageKind::Success && m_controllers.undo.takeNews())
        told.action = &m_window.actions().action(ActionId::Undo);
    m_window.tell(told);
}

void Pages::showToday() { m_window.showPage(m_today); }

void Pages::showCall() { m_window.showPage(callPage()); }

/// The page of a referral begins with a case file as it is now.
void Pages::referFromCall(const domain::CaseFileId &id)
{
    const auto find = [id](const services::Context &context) { return context.store.caseFiles.find(id); };
    controllers::whenAnswered(m_controllers.desk.read(find), this, [this](const base::Result<domain::CaseFile> &caseFile) {
        if (!caseFile)
            return m_window.tellFailure(words::errorSentence(caseFile.error()));
        referralPage()->begin(*caseFile);
        m_window.showPage(m_referral);
    });
}

void Pages::showContact(const domain::ContactId &id)
{
    if (!contactPage()->open(id))
        m_window.showPage(m_contact); // it says why
}

/// What is not finished is completed where calls are recorded.
void Pages::showContactFound()
{
    const domain::Contact &contact = m_controllers.contacts.record();
    if (domain::isUnfinished(contact.status))
        m_controllers.calls.complete(contact);
    else
        m_window.showPage(m_contact);
}

void Pages::showCaseFile(const domain::CaseFileId &id) { m_window.showPage(casePage(), id.text()); }

void Pages::showPerson(const domain::PersonId &id) { m_window.showPage(personPage(), id.text()); }

void Pages::showPartner(const domain::PartnerId &id) { m_window.showPage(partnerPage(), id.text()); }

void Pages::showReferral(const domain::ReferralId &id) { m_window.showPage(referralPage(), id.text()); }

void Pages::showList(const kit::ListTarget &target)
{
    records::ListPage *page = listPage(target.kind);
    page->showTarget(target);
    m_window.showPage(page);
}

void Pages::goBack() { m_window.goBack(); }

void Pages::showMonthReport()
{
    const bool isMonthSeen = m_month && m_window.currentPage() == m_month;
    reportsPage()->showMonthReport(isMonthSeen ? m_month->month() : QDate());
    m_window.showPage(m_reports);
}

std::optional<CaretOfCall> Pages::caret() const
{
    const domain::Contact *call = m_controllers.calls.current();
    const auto caret = m_call ? m_call->form().caret() : std::nullopt;
    return call && caret ? std::optional(CaretOfCall{call->id, *caret}) : std::nullopt;
}

void Pages::restoreCaret(const CaretOfCall &caret)
{
    const domain::Contact *call = m_controllers.calls.current();
    if (call && call->id == caret.contact)
        callPage()->form().setCaret(caret.caret);
}

void Pages::findPerson()
{
    showCall();
    m_call->callerField()->setFocus(Qt::ShortcutFocusReason);
}

void Pages::showEmergencySheet()
{
    if (!m_call || m_window.currentPage() != m_call)
        showCall();
    m_call->toggleEmergencySheet();
}

QHash<QString, QByteArray> Pages::columns() const
{
    QHash<QString, QByteArray> columns = m_columns;
    columns.insert(todayKey, m_today->saveColumns());
    for (auto [name, list] : m_lists.asKeyValueRange())
        columns.insert(name, list->saveColumns());
    return columns;
}

void Pages::restoreColumns(const QHash<QString, QByteArray> &columns)
{
    m_columns = columns;
    m_today->restoreColumns(columns.value(todayKey));
}

QHash<QString, QByteArray> Pages::namedFilters() const
{
    QHash<QString, QByteArray> named = m_namedFilters;
    for (auto [name, list] : m_lists.asKeyValueRange())
        named.insert(name, list->saveNamedFilters());
    return named;
}

} // namespace lotse::app
