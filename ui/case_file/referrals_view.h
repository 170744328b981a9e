#pragma once

#include "case_file/case_view.h"

namespace lotse::kit {
class EmptyState;
class TableView;
} // namespace lotse::kit
namespace lotse::records {
class ShortTable;
}

namespace lotse::case_file {

/// The referrals of a case file, the newest first.
class ReferralsView : public CaseView
{
    Q_OBJECT

public:
    /// The desk outlives the view.
    explicit ReferralsView(controllers::Desk &desk, QWidget *parent = nullptr);

    void show(const controllers::CaseFileReport &report) override;
    [[nodiscard]] std::optional<records::Entry> chosen() const override;
    [[nodiscard]] QWidget *list() const override;
    void retranslate() override;

Q_SIGNALS:
    void opened(const lotse::domain::ReferralId &id);

private:
    [[nodiscard]] const domain::Referral *chosenReferral() const;
    [[nodiscard]] kit::Status statusOf(const domain::Referral &referral) const;

    controllers::Desk &m_desk;
    QList<domain::Referral> m_referrals;
    QHash<domain::PartnerId, QString> m_partners;
    kit::TableView *m_table;
    records::ShortTable *m_rows;
    kit::EmptyState *m_empty;
};

} // namespace lotse::case_file
