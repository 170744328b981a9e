#include "records/list_panel.h"

#include "kit/panel_header.h"
#include "kit/view/empty_state.h"
#include "kit/view/table_view.h"
#include "records/list_cell.h"

#include <QVBoxLayout>

namespace lotse::records {

using controllers::PagedList;

ListPanel::ListPanel(std::unique_ptr<controllers::ListSource> source, controllers::Desk &desk,
                     const QStringList &columns, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_list(new PagedList(std::move(source), desk, this)),
      m_table(new kit::TableView(this)),
      m_empty(new kit::EmptyState(m_table))
{
    m_table->setFlush(true);
    m_table->setModel(m_list);
    m_table->setItemDelegate(new kit::CellDelegate(listCell, m_table));
    m_empty->watch(m_list);
    m_table->setColumnWidths(columnWidths(m_list->columns()));
    for (int i = 0; i < int(m_list->columns().size()); ++i)
        m_table->setColumnHidden(i, !columns.contains(m_list->columns()[i].field));
    header()->setTitle({});
    body()->addWidget(m_table, 1);
    connect(m_list, &PagedList::countChanged, this, &ListPanel::showCount);
    connect(&desk, &controllers::Desk::recordsChanged, this, [this] {
        if (m_isAsked && isVisible())
            m_list->refresh();
    });
    connect(m_table, &kit::TableView::opened, this, [this](const QModelIndex &index) {
        if (const QString id = m_list->idAt(index.row()); !id.isEmpty())
            Q_EMIT opened(id);
    });
}

void ListPanel::setWords(const QString &title, const QString &empty)
{
    header()->setTitle(title);
    m_table->setAccessibleName(title);
    m_empty->setWords(empty, {});
}

void ListPanel::show(const domain::ListFilter &filter)
{
    m_isAsked = true;
    domain::ListRequest request = m_list->request();
    request.filters = {filter};
    m_list->show(request);
}

void ListPanel::retranslate() { m_list->retranslate(); }

QWidget *ListPanel::pane() const { return m_table; }

void ListPanel::showCount() { header()->setAside(QLocale().toString(m_list->rowCount())); }

} // namespace lotse::records
