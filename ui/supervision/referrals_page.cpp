#include "supervision/referrals_page.h"

#include "controllers/list/lists.h"
#include "supervision/month_words.h"

namespace lotse::supervision {

using domain::FilterKey;
using records::OfferedFilter;

ReferralsPage::ReferralsPage(controllers::Desk &desk, kit::Navigator &navigator)
    : ListPage(controllers::referralList(desk), desk),
      m_navigator(navigator)
{
    begin();
}

QString ReferralsPage::title() const { return tr("Referrals"); }

QList<OfferedFilter> ReferralsPage::offeredFilters() const
{
    QList<OfferedFilter> offered{
        codeFilter("status", FilterKey::Status, "referral_status"),
        records::ListFilters::onDay(QStringLiteral("silent_on"), FilterKey::SilentOn, tr("Feedback overdue"))};
    for (const domain::ReferralStage stage : domain::allOf<domain::ReferralStage>())
        offered.append(records::ListFilters::onDay(domain::word(stage), domain::filterOf(stage), stageName(stage)));
    return offered + QList{records::ListFilters::days(), fieldOfWorkFilter()};
}

QString ReferralsPage::countText(int rows) const { return tr("%Ln referral(s)", nullptr, rows); }

QString ReferralsPage::emptyReason() const { return tr("Nobody has been referred to a partner yet."); }

QString ReferralsPage::emptyHint() const { return tr("A referral begins in its case file."); }

QString ReferralsPage::findHint() const { return tr("Number or day"); }

void ReferralsPage::openRecord(const QString &id) { m_navigator.showReferral(domain::ReferralId::fromStored(id)); }

} // namespace lotse::supervision
