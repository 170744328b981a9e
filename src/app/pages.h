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

/// Makes the pages of the window that work on an open store, and leads from one to another. All it is given outlives
/// it; the window owns the pages.
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
    void restoreNamedFilters(const QHash<QString, QByteArray> &named);

Q_SIGNALS:
    void namedFiltersChanged();

public Q_SLOTS:
    /// Tells what came of an act, and offers to undo it where that can be done.
    void tell(const lotse::kit::Message &message);

private:
    [[nodiscard]] QHash<QString, records::ListPage *> lists() const;
    void addPages(kit::Prompts &prompts);
    void nameHelp();
    void connectPages();
    void connectCalls();
    void connectUndo();
    void showContactFound();
    void referFromCall(const domain::CaseFileId &id);

    Controllers &m_controllers;
    shell::MainWindow &m_window;
    today::TodayPage *m_today;
    call::CallPage *m_call;
    call::ContactPage *m_contact;
    call::ContactsPage *m_contacts;
    case_file::CaseFilesPage *m_caseFiles;
    case_file::CasePage *m_case;
    person::PersonPage *m_person;
    person::PeoplePage *m_people;
    partner::PartnerPage *m_partner;
    partner::PartnersPage *m_partners;
    supervision::MonthPage *m_month;
    referral::ReferralPage *m_referral;
    supervision::ReferralsPage *m_referrals;
    reports::ReportsPage *m_reports;
};

} // namespace lotse::app
