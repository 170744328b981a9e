#pragma once

#include "records/list_page.h"

namespace lotse::partner {

/// The directory of the network, by name.
class PartnersPage : public records::ListPage
{
    Q_OBJECT

public:
    /// Desk and navigator outlive the page.
    PartnersPage(controllers::Desk &desk, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    /// One is to be added.
    void newPartnerWanted();

protected:
    [[nodiscard]] QList<records::OfferedFilter> offeredFilters() const override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyReason() const override;
    [[nodiscard]] QString emptyHint() const override;
    [[nodiscard]] QString findHint() const override;
    void openRecord(const QString &id) override;
    void retranslate() override;

private:
    kit::Navigator &m_navigator;
    kit::Button *m_new;
};

} // namespace lotse::partner
