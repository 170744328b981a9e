#include "call/contacts_page.h"

#include "controllers/list/lists.h"
#include "kit/button.h"
#include "kit/shortcut_text.h"

namespace lotse::call {

using domain::FilterKey;
using records::OfferedFilter;

ContactsPage::ContactsPage(controllers::Desk &desk, kit::Actions &actions, kit::Navigator &navigator)
    : ListPage(controllers::contactList(desk), desk),
      m_actions(actions),
      m_navigator(navigator),
      m_start(new kit::Button(&actions.action(kit::ActionId::StartCall), kit::ButtonKind::Primary, this))
{
    addButton(m_start);
    begin();
}

QString ContactsPage::title() const { return tr("Calls"); }

QList<OfferedFilter> ContactsPage::offeredFilters() const
{
    return {ownFilter(),
            records::ListFilters::days(),
            codeFilter("status", FilterKey::Status, "contact_status"),
            codeFilter("channel", FilterKey::Channel, "channel"),
            codeFilter("kind", FilterKey::Kind, "contact_kind"),
            codeFilter("state", FilterKey::State, "state"),
            fieldOfWorkFilter()};
}

QString ContactsPage::countText(int rows) const { return tr("%Ln call(s) and message(s)", nullptr, rows); }

QString ContactsPage::emptyReason() const { return tr("No call has been recorded yet."); }

QString ContactsPage::emptyHint() const
{
    return tr("%1 starts one.").arg(kit::shortcutText(m_actions.action(kit::ActionId::StartCall).shortcut()));
}

QString ContactsPage::findHint() const { return tr("Number or day"); }

void ContactsPage::openRecord(const QString &id) { m_navigator.showContact(domain::ContactId::fromStored(id)); }

void ContactsPage::retranslate()
{
    ListPage::retranslate();
    m_start->setAction(m_start->action(), tr("Start call"));
}

} // namespace lotse::call
