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
      m_window(window)
{
    addPages(prompts);
    nameHelp();
    connectPages();
    connectCalls();
    connectUndo();
}

void Pages::addPages(kit::Prompts &prompts)
{
    Controllers &c = m_controllers;
    shell::ActionRegistry &actions = m_window.actions();
    m_today = new today::TodayPage({c.desk, c.today, *this}, actions);
    m_call = new call::CallPage({c.desk, c.calls, c.callers}, actions);
    m_contact = new call::ContactPage(c.contacts, actions, *this);
    m_contacts = new call::ContactsPage(c.desk, actions, *this);
    m_caseFiles = new case_file::CaseFilesPage(c.desk, actions, *this);
    m_case = new case_file::CasePage({c.caseFiles, c.caseFields, c.tasks, c.notes, c.peopleToLink}, actions, *this);
    m_person = new person::PersonPage(c.people, actions, *this);
    m_people = new person::PeoplePage(c.desk, *this);
    m_partner = new partner::PartnerPage(c.partners, actions, *this);
    m_partners = new partner::PartnersPage(c.desk, *this);
    m_month = new supervision::MonthPage({c.desk, c.month, *this}, actions);
    m_referral = new referral::ReferralPage(c.referrals, actions, *this);
    m_referrals = new supervision::ReferralsPage(c.desk, *this);
    m_reports = new reports::ReportsPage({c.desk, c.reports, prompts, *this});
    m_window.addArea(ActionId::GoToToday, m_today);
    m_window.addArea(ActionId::GoToCalls, m_contacts);
    m_window.addArea(ActionId::GoToCaseFiles, m_caseFiles);
    m_window.addArea(ActionId::GoToPeople, m_people);
    m_window.addArea(ActionId::GoToPartners, m_partners);
    m_window.addArea(ActionId::GoToCaseload, m_month);
    m_window.addArea(ActionId::GoToReports, m_reports);
    m_window.addPage(m_call);
    m_window.setCallPage(m_call);
    m_window.addPage(m_contact, ActionId::GoToCalls);
    m_window.addPage(m_case, ActionId::GoToCaseFiles);
    m_window.addPage(m_referral, ActionId::GoToPartners);
    m_window.addPage(m_referrals, ActionId::GoToCaseload);
    m_window.addPage(m_person, ActionId::GoToPeople);
    m_window.addPage(m_partner, ActionId::GoToPartners);
}

/// What F1 opens on each page; a field may know better.
void Pages::nameHelp()
{
    const std::pair<kit::Page *, const char *> pages[] = {
        {m_today, "today"},   {m_call, "call"},          {m_contact, "call"},       {m_contacts, "lists"},
        {m_person, "people"}, {m_people, "lists"},       {m_partner, "referrals"},  {m_partners, "lists"},
        {m_reports, "reports"}, {m_caseFiles, "lists"},  {m_case, "case_files"},    {m_month, "reports"},
        {m_referral, "referrals"}, {m_referrals, "referrals"},
    };
    for (const auto &[page, name] : pages)
        kit::setHelpPage(*page, QString::fromLatin1(name));
}

void Pages::connectPages()
{
    connect(m_people, &person::PeoplePage::newPersonWanted, m_person, [this] {
        m_person->begin();
        m_window.showPage(m_person);
    });
    connect(m_partners, &partner::PartnersPage::newPartnerWanted, m_partner, [this] {
        m_partner->begin();
        m_window.showPage(m_partner);
    });
    connect(m_today, &today::TodayPage::happened, this, &Pages::tell);
    connect(m_case, &case_file::CasePage::happened, this, &Pages::tell);
    connect(m_month, &supervision::MonthPage::happened, this, &Pages::tell);
    connect(m_reports, &reports::ReportsPage::happened, this, &Pages::tell);
    connect(m_reports, &reports::ReportsPage::folderWanted, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_referral, &referral::ReferralPage::happened, this, &Pages::tell);
    connect(m_case, &case_file::CasePage::referralWanted, this, [this] {
        m_referral->begin(m_controllers.caseFiles.caseFile()->caseFile);
        m_window.showPage(m_referral);
    });
    for (records::ListPage *list : lists()) {
        connect(list, &records::ListPage::happened, this, &Pages::tell);
        connect(list, &records::ListPage::namedFiltersChanged, this, &Pages::namedFiltersChanged);
    }
    connect(&m_controllers.contacts, &controllers::RecordController::opened, this, &Pages::showContactFound);
    connect(&m_controllers.today, &controllers::TodayController::todayChanged, this, [this] {
        m_window.setCount(ActionId::GoToToday, m_controllers.today.today().waiting());
    });
}

void Pages::connectCalls()
{
    connect(&m_controllers.calls, &CallController::callStarted, this, &Pages::showCall);
    // A call that ran when the program ended, however it ended, is there again at once.
    connect(&m_controllers.calls, &CallController::callsTakenUp, this, &Pages::showCall);
    connect(&m_window.actions().action(ActionId::EnterLater), &QAction::triggered, m_contact, [this] {
        m_contact->begin();
        if (m_window.currentPage() != m_contact)
            m_window.showPage(m_contact);
    });
    connect(m_call, &call::CallPage::referralWanted, this, &Pages::referFromCall);
    connect(m_call, &call::CallPage::personWanted, this, &Pages::showPerson);
    connect(m_call, &call::CallPage::callEnded, this, [this](const kit::Message &message) {
        if (m_window.currentPage() == m_call)
            m_window.goBack();
        tell(message);
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

void Pages::showCall() { m_window.showPage(m_call); }

/// The page of a referral begins with a case file as it is now.
void Pages::referFromCall(const domain::CaseFileId &id)
{
    const auto find = [id](const services::Context &context) { return context.store.caseFiles.find(id); };
    controllers::whenAnswered(m_controllers.desk.read(find), this, [this](const base::Result<domain::CaseFile> &caseFile) {
        if (!caseFile)
            return m_window.tellFailure(words::errorSentence(caseFile.error()));
        m_referral->begin(*caseFile);
        m_window.showPage(m_referral);
    });
}

void Pages::showContact(const domain::ContactId &id)
{
    if (!m_contact->open(id))
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

void Pages::showCaseFile(const domain::CaseFileId &id) { m_window.showPage(m_case, id.text()); }

void Pages::showPerson(const domain::PersonId &id) { m_window.showPage(m_person, id.text()); }

void Pages::showPartner(const domain::PartnerId &id) { m_window.showPage(m_partner, id.text()); }

void Pages::showReferral(const domain::ReferralId &id) { m_window.showPage(m_referral, id.text()); }

void Pages::showList(const kit::ListTarget &target)
{
    records::ListPage *page = m_contacts;
    if (target.kind == kit::ListKind::CaseFiles)
        page = m_caseFiles;
    else if (target.kind == kit::ListKind::People)
        page = m_people;
    else if (target.kind == kit::ListKind::Partners)
        page = m_partners;
    else if (target.kind == kit::ListKind::Referrals)
        page = m_referrals;
    page->showTarget(target);
    m_window.showPage(page);
}

void Pages::goBack() { m_window.goBack(); }

void Pages::showMonthReport()
{
    const bool isMonthSeen = m_window.currentPage() == m_month;
    m_reports->showMonthReport(isMonthSeen ? m_month->month() : QDate());
    m_window.showPage(m_reports);
}

std::optional<CaretOfCall> Pages::caret() const
{
    const domain::Contact *call = m_controllers.calls.current();
    const auto caret = m_call->form().caret();
    return call && caret ? std::optional(CaretOfCall{call->id, *caret}) : std::nullopt;
}

void Pages::restoreCaret(const CaretOfCall &caret)
{
    const domain::Contact *call = m_controllers.calls.current();
    if (call && call->id == caret.contact)
        m_call->form().setCaret(caret.caret);
}


void Pages::findPerson()
{
    showCall();
    m_call->callerField()->setFocus(Qt::ShortcutFocusReason);
}

void Pages::showEmergencySheet()
{
    if (m_window.currentPage() != m_call)
        showCall();
    m_call->toggleEmergencySheet();
}

QHash<QString, records::ListPage *> Pages::lists() const
{
    return {{QStringLiteral("contacts"), m_contacts},
            {QStringLiteral("case_files"), m_caseFiles},
            {QStringLiteral("people"), m_people},
            {QStringLiteral("referrals"), m_referrals},
            {QStringLiteral("partners"), m_partners}};
}

QHash<QString, QByteArray> Pages::columns() const
{
    QHash<QString, QByteArray> columns{{todayKey, m_today->saveColumns()}};
    for (auto [name, list] : lists().asKeyValueRange())
        columns.insert(name, list->saveColumns());
    return columns;
}

void Pages::restoreColumns(const QHash<QString, QByteArray> &columns)
{
    m_today->restoreColumns(columns.value(todayKey));
    for (auto [name, list] : lists().asKeyValueRange())
        list->restoreColumns(columns.value(name));
}

QHash<QString, QByteArray> Pages::namedFilters() const
{
    QHash<QString, QByteArray> named;
    for (auto [name, list] : lists().asKeyValueRange())
        named.insert(name, list->saveNamedFilters());
    return named;
}

void Pages::restoreNamedFilters(const QHash<QString, QByteArray> &named)
{
    for (auto [name, list] : lists().asKeyValueRange())
        list->restoreNamedFilters(named.value(name));
}

} // namespace lotse::app
