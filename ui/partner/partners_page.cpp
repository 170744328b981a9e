#include "partner/partners_page.h"

#include "controllers/list/lists.h"
#include "kit/button.h"
#include "kit/icon.h"

namespace lotse::partner {

using domain::FilterKey;
using records::OfferedFilter;

PartnersPage::PartnersPage(controllers::Desk &desk, kit::Navigator &navigator)
    : ListPage(controllers::partnerList(desk), desk),
      m_navigator(navigator),
      m_new(new kit::Button(this))
{
    m_new->setIcon(kit::icon(kit::IconName::Plus));
    connect(m_new, &QPushButton::clicked, this, &PartnersPage::newPartnerWanted);
    addButton(m_new);
    begin();
}

QString PartnersPage::title() const { return tr("Partners"); }

QList<OfferedFilter> PartnersPage::offeredFilters() const
{
    return {codeFilter("kind", FilterKey::Kind, "partner_kind"), codeFilter("state_iso", FilterKey::State, "state")};
}

QString PartnersPage::countText(int rows) const { return tr("%Ln partner(s)", nullptr, rows); }

QString PartnersPage::emptyReason() const { return tr("The network has no partner yet."); }

QString PartnersPage::emptyHint() const { return tr("Partners are added here or imported from a file."); }

QString PartnersPage::findHint() const { return tr("First letters of the name"); }

void PartnersPage::openRecord(const QString &id) { m_navigator.showPartner(domain::PartnerId::fromStored(id)); }

void PartnersPage::retranslate()
{
    m_new->setText(tr("New partner"));
    ListPage::retranslate();
}

} // namespace lotse::partner
