#pragma once

#include "case_file/case_history.h"
#include "case_file/case_view.h"
#include "kit/view/timeline_delegate.h"
#include "records/list_filters.h"

namespace lotse::kit {
class EmptyState;
class RowListView;
} // namespace lotse::kit
namespace lotse::records {
class ShortTable;
}

namespace lotse::case_file {

/// What happened in a case file, the newest first, under bands of months.
class HistoryView : public CaseView
{
    Q_OBJECT

public:
    /// What is offered for an entry, beside opening it.
    using Deeds = std::function<QList<records::Deed>(const HistoryEntry &entry)>;

    /// Of all kinds, or of one alone. The desk outlives the view.
    HistoryView(controllers::Desk &desk, std::optional<HistoryEntry::Kind> onlyKind, const Deeds &deeds,
                QWidget *parent = nullptr);

    void show(const controllers::CaseFileReport &report) override;
    [[nodiscard]] std::optional<records::Entry> chosen() const override;
    [[nodiscard]] const HistoryEntry *chosenEntry() const;
    [[nodiscard]] QWidget *list() const override;
    void retranslate() override;

Q_SIGNALS:
    /// By Return or a double click.
    void opened(const lotse::case_file::HistoryEntry &entry);

private:
    void layOut();
    void connectSignals();
    void offerFilters();
    void showRows();
    [[nodiscard]] bool isWanted(const HistoryEntry &entry) const;
    [[nodiscard]] const HistoryEntry *entryOf(const QString &id) const;
    [[nodiscard]] kit::TimelineRow rowOf(const QModelIndex &index) const;
    [[nodiscard]] QDate dayOf(const HistoryEntry &entry) const;
    [[nodiscard]] QString kindWord(HistoryEntry::Kind kind) const;

    controllers::Desk &m_desk;
    std::optional<HistoryEntry::Kind> m_onlyKind;
    Deeds m_deeds;
    QList<HistoryEntry> m_entries;
    kit::FilterBar *m_bar;
    records::ListFilters *m_filters;
    kit::RowListView *m_list;
    records::ShortTable *m_rows;
    kit::EmptyState *m_empty;
};

} // namespace lotse::case_file
