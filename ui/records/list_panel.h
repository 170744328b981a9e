#pragma once

#include "controllers/list/paged_list.h"
#include "kit/panel.h"

namespace lotse::kit {
class EmptyState;
class TableView;
} // namespace lotse::kit

namespace lotse::records {

/// A short list beside a record, e.g. the contacts of a person: some columns of one kind, filtered by what the page
/// shows.
class ListPanel : public kit::Panel
{
    Q_OBJECT

public:
    /// Shows these columns, by their fields. The desk outlives the panel.
    ListPanel(std::unique_ptr<controllers::ListSource> source, controllers::Desk &desk, const QStringList &columns,
              QWidget *parent = nullptr);

    /// The title of the panel, and what it says while it is empty.
    void setWords(const QString &title, const QString &empty);
    /// Shows what this filter leaves.
    void show(const domain::ListFilter &filter);
    void retranslate();
    [[nodiscard]] QWidget *pane() const;

Q_SIGNALS:
    void opened(const QString &id);

private:
    void showCount();

    controllers::Desk &m_desk;
    controllers::PagedList *m_list;
    kit::TableView *m_table;
    kit::EmptyState *m_empty;
    bool m_isAsked = false;
};

} // namespace lotse::records
