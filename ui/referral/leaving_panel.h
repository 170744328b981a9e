#pragma once

#include "controllers/referral/referral_controller.h"
#include "kit/panel.h"

namespace lotse::kit {
class TableView;
}
namespace lotse::records {
class ShortTable;
}

namespace lotse::referral {

/// What of a case leaves the house before it does: each value, and whether the partner gets it, a pseudonym, or
/// nothing. Hidden once the referral was sent.
class LeavingPanel : public kit::Panel
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit LeavingPanel(controllers::Desk &desk, QWidget *parent = nullptr);

    void show(const services::ShownReferral &shown);
    void retranslate();
    [[nodiscard]] QWidget *pane() const;

private:
    [[nodiscard]] QString nameOf(const services::LeavingValue &value) const;

    controllers::Desk &m_desk;
    kit::TableView *m_table;
    records::ShortTable *m_rows;
};

} // namespace lotse::referral
