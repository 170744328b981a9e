#include "person/people_page.h"

#include "controllers/list/lists.h"
#include "kit/button.h"
#include "kit/icon.h"

namespace lotse::person {

using records::OfferedFilter;

PeoplePage::PeoplePage(controllers::Desk &desk, kit::Navigator &navigator)
    : ListPage(controllers::personList(desk), desk),
      m_navigator(navigator),
      m_new(new kit::Button(this))
{
    m_new->setIcon(kit::icon(kit::IconName::Plus));
    connect(m_new, &QPushButton::clicked, this, &PeoplePage::newPersonWanted);
    addButton(m_new);
    begin();
}

QString PeoplePage::title() const { return tr("People"); }

QList<OfferedFilter> PeoplePage::offeredFilters() const
{
    return {codeFilter("state", domain::FilterKey::State, "state"), fieldOfWorkFilter()};
}

QString PeoplePage::countText(int rows) const { return tr("%Ln person(s)", nullptr, rows); }

QString PeoplePage::emptyReason() const { return tr("Nobody has been recorded yet."); }

QString PeoplePage::emptyHint() const { return tr("A call needs no names: whoever is to be remembered is added here."); }

QString PeoplePage::findHint() const { return tr("First letters of the name"); }

void PeoplePage::openRecord(const QString &id) { m_navigator.showPerson(domain::PersonId::fromStored(id)); }

void PeoplePage::retranslate()
{
    m_new->setText(tr("New person"));
    ListPage::retranslate();
}

} // namespace lotse::person
