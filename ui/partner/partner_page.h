#pragma once

#include "controllers/partner/partner_controller.h"
#include "kit/navigator.h"
#include "records/record_page.h"

namespace lotse::records {
class ListPanel;
}

namespace lotse::partner {

/// One partner of the network: whom they counsel and where, whether they have places, and what was referred to them.
class PartnerPage : public records::RecordPage
{
    Q_OBJECT

public:
    /// All three outlive the page.
    PartnerPage(controllers::PartnerController &partners, kit::Actions &actions, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString record() const override;
    /// Opens a partner, unless changes to another one are not saved yet.
    void open(const domain::PartnerId &id);
    /// Begins a new one.
    void begin();

protected:
    void openStored(const QString &id) override { open(domain::PartnerId::fromStored(id)); }
    void showRecord() override;
    void storeForm() override;
    [[nodiscard]] QList<base::FieldIssue> judge() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;

private:
    [[nodiscard]] domain::Partner written() const;

    controllers::PartnerController &m_partners;
    records::ListPanel *m_referrals;
};

} // namespace lotse::partner
