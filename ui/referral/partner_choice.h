#pragma once

#include "controllers/referral/referral_controller.h"
#include "records/list_filters.h"

#include <QWidget>

class QLineEdit;

namespace lotse::kit {
class EmptyState;
class Label;
class TableView;
} // namespace lotse::kit
namespace lotse::records {
class EntryPanel;
class ShortTable;
} // namespace lotse::records

namespace lotse::referral {

/// The partners of the network to choose one from, by where they counsel, what for and in which language; below it
/// what is known of the chosen one. They stand by name: nobody is ranked.
class PartnerChoice : public QWidget
{
    Q_OBJECT

public:
    /// The controller outlives the choice.
    explicit PartnerChoice(controllers::ReferralController &referrals, QWidget *parent = nullptr);

    /// Null where none is chosen.
    [[nodiscard]] const domain::Partner *chosen() const;
    void choose(const domain::PartnerId &id);
    /// Offers those first that counsel in this state.
    void preferState(const domain::Code &state);
    void retranslate();
    [[nodiscard]] QWidget *list() const;
    [[nodiscard]] QWidget *find() const;
    [[nodiscard]] QWidget *details() const;

Q_SIGNALS:
    void chosenChanged();
    /// By Return or a double click.
    void taken();
    void partnerWanted(const lotse::domain::PartnerId &id);

private:
    void layOut();
    void connectSignals();
    void offerFilters();
    void showRows();
    void showChosen();
    [[nodiscard]] bool isWanted(const domain::Partner &partner) const;
    [[nodiscard]] QString label(const char *list, const QString &key) const;
    [[nodiscard]] QString labels(const char *list, const QStringList &keys) const;

    controllers::ReferralController &m_referrals;
    domain::PartnerId m_wanted; ///< to be chosen once the partners are there
    kit::Label *m_title;
    kit::Label *m_count;
    kit::Label *m_findLabel;
    QLineEdit *m_find;
    kit::FilterBar *m_bar;
    records::ListFilters *m_filters;
    kit::TableView *m_table;
    records::ShortTable *m_rows;
    kit::EmptyState *m_empty;
    records::EntryPanel *m_details;
};

} // namespace lotse::referral
