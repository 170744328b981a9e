#include "case_file/steps_panel.h"

#include "case_file/case_signs.h"
#include "case_file/tasks_view.h"
#include "domain/task/task_rules.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/panel_header.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/table_view.h"
#include "records/short_table.h"
#include "words/date_text.h"
#include "words/language.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace lotse::case_file {

using records::ShortTable;

namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 5;

} // namespace

StepsPanel::StepsPanel(controllers::Desk &desk, QAction &newTask, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_table(new kit::TableView(this)),
      m_rows(new ShortTable(this)),
      m_empty(new kit::EmptyState(m_table))
{
    auto *add = new kit::Button(&newTask, kit::ButtonKind::Flat, this);
    add->setCompact(true);
    header()->addWidget(add);
    retranslate();
    m_table->setFlush(true);
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegate(new kit::CellDelegate(ShortTable::cellAt, m_table));
    m_table->setColumnWidths({110, 260, 100});
    m_empty->watch(m_rows);
    body()->addWidget(m_table);
    connect(m_table, &kit::TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_rows->idAt(index.row())); });
    const auto fit = [this] {
        const int rows = qBound(fewestRows, m_rows->rowCount(), mostRows);
        m_table->setFixedHeight(rows * kit::lookOf(this).px(double(kit::RowHeight::Dense)) + 2);
    };
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, fit);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, fit);
    kit::followLook(this, [fit](const kit::Look &) { fit(); });
}

QWidget *StepsPanel::list() const { return m_table; }

int StepsPanel::count() const { return m_rows->rowCount(); }

void StepsPanel::show(const controllers::CaseFileReport &report)
{
    QList<ShortTable::Row> rows;
    for (const domain::Task &task : inOrder(report.tasks)) {
        if (!domain::isOpen(task))
            continue;
        const QString kind = m_desk.setting().codes.label(QStringLiteral("task_kind"), task.kind, words::language());
        const QString note = task.note.section(u'\n', 0, 0);
        rows.append({task.id.text(),
                     {{words::weekday(task.dueOn, m_desk.today())},
                      {note.isEmpty() ? kind : tr("%1: %2").arg(kind, note)},
                      {.text = {}, .status = stateOf(task, m_desk.today())}}});
    }
    m_rows->show(rows);
    if (!m_table->currentIndex().isValid() && !rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

void StepsPanel::retranslate()
{
    header()->setTitle(tr("Next steps"));
    m_rows->setHeads({tr("When"), tr("What"), tr("State")});
    m_table->setAccessibleName(tr("Next steps"));
    m_empty->setWords(tr("No task is open."), {});
}

} // namespace lotse::case_file
