#include "partner/partner_page.h"

#include "controllers/list/lists.h"
#include "domain/partner/partner_rules.h"
#include "domain/record/check_fields.h"
#include "records/list_panel.h"

namespace lotse::partner {

using records::ListPanel;

namespace {

const QStringList fields = {
    QStringLiteral("name"),          QStringLiteral("kind"),           QStringLiteral("city"),
    QStringLiteral("state_iso"),     QStringLiteral("coverage_states"), QStringLiteral("districts"),
    QStringLiteral("languages"),     QStringLiteral("language_note"),  QStringLiteral("specialisms"),
    QStringLiteral("offers"),        QStringLiteral("access"),         QStringLiteral("website_domain"),
    QStringLiteral("capacity_free"), QStringLiteral("capacity_on"),    QStringLiteral("waiting_weeks"),
    QStringLiteral("valid_from"),    QStringLiteral("valid_to"),       QStringLiteral("checked_on"),
    QStringLiteral("source"),
};

} // namespace

PartnerPage::PartnerPage(controllers::PartnerController &partners, kit::Actions &actions, kit::Navigator &navigator)
    : RecordPage(partners, actions),
      m_partners(partners),
      m_referrals(new ListPanel(controllers::referralList(partners.desk()), partners.desk(),
                                {QStringLiteral("number"), QStringLiteral("proposed_on"), QStringLiteral("case_file"),
                                 QStringLiteral("feedback_due_on"), QStringLiteral("status")},
                                this))
{
    form().addFields<domain::Partner>(fields, {QStringLiteral("access")});
    addSide(m_referrals, m_referrals->pane(), 1);
    connect(m_referrals, &ListPanel::opened, this,
            [&navigator](const QString &id) { navigator.showReferral(domain::ReferralId::fromStored(id)); });
    retranslate();
}

QString PartnerPage::title() const { return m_partners.isOpen() ? heading() : tr("Partner"); }

QString PartnerPage::record() const { return m_partners.isOpen() ? m_partners.record().id.text() : QString(); }

void PartnerPage::open(const domain::PartnerId &id)
{
    if (isFree())
        m_partners.open(id);
}

void PartnerPage::begin()
{
    if (isFree())
        m_partners.begin({});
}

void PartnerPage::showRecord()
{
    const domain::Partner &partner = m_partners.record();
    form().show(partner);
    m_referrals->setVisible(partner.revision > 0);
    if (partner.revision > 0)
        m_referrals->show({domain::FilterKey::Partner, {partner.id.text()}});
}

void PartnerPage::storeForm() { m_partners.save(written()); }

QList<base::FieldIssue> PartnerPage::judge() const
{
    const domain::Partner partner = written();
    return domain::checkFields(partner, m_partners.desk().setting().codes) + domain::checkPartner(partner);
}

QString PartnerPage::heading() const
{
    const QString name = m_partners.isOpen() ? m_partners.record().name : QString();
    return name.isEmpty() ? tr("New partner") : name;
}

void PartnerPage::retranslate()
{
    RecordPage::retranslate();
    m_referrals->retranslate();
    nameSide(m_referrals, tr("Referrals"));
    m_referrals->setWords(tr("Referrals"), tr("Nobody has been referred here yet."));
}

domain::Partner PartnerPage::written() const { return form().written(m_partners.record()); }

} // namespace lotse::partner
