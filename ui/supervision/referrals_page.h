#pragma once

#include "kit/navigator.h"
#include "records/list_page.h"

namespace lotse::supervision {

/// All referrals: to see which of them wait. Return opens one.
class ReferralsPage : public records::ListPage
{
    Q_OBJECT

public:
    ReferralsPage(controllers::Desk &desk, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] QList<records::OfferedFilter> offeredFilters() const override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyReason() const override;
    [[nodiscard]] QString emptyHint() const override;
    [[nodiscard]] QString findHint() const override;
    void openRecord(const QString &id) override;

private:
    kit::Navigator &m_navigator;
};

} // namespace lotse::supervision
