#pragma once

#include "app/caret_file.h"
#include "app/controllers.h"
#include "kit/message_strip.h"
#include "kit/navigator.h"
#include "kit/prompts.h"
#include "shell/main_window.h"

#include <QHash>

namespace lotse::call {
class CallPage;
class ContactPage;
class ContactsPage;
} // namespace lotse::call
namespace lotse::case_file {
class CaseFilesPage;
class CasePage;
} // namespace lotse::case_file
namespace lotse::partner {
class PartnerPage;
class PartnersPage;
} // namespace lotse::partner
namespace lotse::person {
class PeoplePage;
class PersonPage;
} // namespace lotse::person
namespace lotse::records {
class ListPage;
}
namespace lotse::referral {
class ReferralPage;
}
namespace lotse::reports {
class ReportsPage;
}
namespace lotse::supervision {
class MonthPage;
class ReferralsPage;
} // namespace lotse::supervision
namespace lotse::today {
class TodayPage;
}

namespace lotse::app {

/// The pages of the window that work on an open store, and the ways from one to another. Each is made when it is wanted
/// for the first time: nobody waits at the start for what may not be looked at today. All it is given outlives it; the
/// window owns the pages.
class Pages : public QObject, public kit::Navigator
{
    Q_OBJECT

public:
    Pages(Controllers &controllers, kit::Prompts &prompts, shell::MainWindow &window);

    void showToday() override;
    void showCall() override;
    void showContact(const domain::ContactId &id) override;
    void showCaseFile(const domain::CaseFileId &id) override;
    void showPerson(const domain::PersonId &id) override;
    void showPartner(const domain::PartnerId &id) override;
    void showReferral(const domain::ReferralId &id) override;
    void showList(const kit::ListTarget &target) override;
    void goBack() override;

    /// Of the month that is looked at, else of the last whole one.
    void showMonthReport();
    /// Where somebody types in the call that is shown.
    [[nodiscard]] std::optional<CaretOfCall> caret() const;
    /// Goes on there, where that call is shown.
    void restoreCaret(const CaretOfCall &caret);
    /// The call, with the focus where the name of the caller is typed.
    void findPerson();
    void showEmergencySheet();

    /// How people arranged the columns of each list, by the name of its page.
    [[nodiscard]] QHash<QString, QByteArray> columns() const;
    void restoreColumns(const QHash<QString, QByteArray> &columns);
    /// The filters that people keep under names, in the same way.
    [[nodiscard]] QHash<QString, QByteArray> namedFilters() const;
    void restoreNamedFilters(const QHash<QString, QByteArray> &named) { m_namedFilters = named; }

Q_SIGNALS:
    void namedFiltersChanged();

public Q_SLOTS:
    /// Tells what came of an act, and offers to undo it where that can be done.
    void tell(const lotse::kit::Message &message);

private:
    template<class P>
    P *added(P *page, const char *help, kit::ActionId area);
    template<class P>
    P *addedList(P *page, const QString &name, kit::ActionId area);
    [[nodiscard]] call::CallPage *callPage();
    [[nodiscard]] call::ContactPage *contactPage();
    [[nodiscard]] call::ContactsPage *contactsPage();
    [[nodiscard]] case_file::CaseFilesPage *caseFilesPage();
    [[nodiscard]] case_file::CasePage *casePage();
    [[nodiscard]] person::PeoplePage *peoplePage();
    [[nodiscard]] person::PersonPage *personPage();
    [[nodiscard]] partner::PartnersPage *partnersPage();
    [[nodiscard]] partner::PartnerPage *partnerPage();
    [[nodiscard]] supervision::MonthPage *monthPage();
    [[nodiscard]] referral::ReferralPage *referralPage();
    [[nodiscard]] supervision::ReferralsPage *referralsPage();
    [[nodiscard]] reports::ReportsPage *reportsPage();
    [[nodiscard]] records::ListPage *listPage(kit::ListKind kind);
    void addAreas();
    void connectCalls();
    void connectUndo();
    void showContactFound();
    void referFromCall(const domain::CaseFileId &id);

    Controllers &m_controllers;
    kit::Prompts &m_prompts;
    shell::MainWindow &m_window;
    QHash<QString, QByteArray> m_columns; ///< of lists that were not looked at yet, too
    QHash<QString, QByteArray> m_namedFilters;
    QHash<QString, records::ListPage *> m_lists; ///< those that are there, by their names
    today::TodayPage *m_today;
    call::CallPage *m_call = nullptr;
    call::ContactPage *m_contact = nullptr;
    call::ContactsPage *m_contacts = nullptr;
    case_file::CaseFilesPage *m_caseFiles = nullptr;
    case_file::CasePage *m_case = nullptr;
    person::PersonPage *m_person = nullptr;
    person::PeoplePage *m_people = nullptr;
    partner::PartnerPage *m_partner = nullptr;
    partner::PartnersPage *m_partners = nullptr;
    supervision::MonthPage *m_month = nullptr;
    referral::ReferralPage *m_referral = nullptr;
    supervision::ReferralsPage *m_referrals = nullptr;
    reports::ReportsPage *m_reports = nullptr;
};

} // namespace lotse::app
