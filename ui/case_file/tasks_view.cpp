#include "case_file/tasks_view.h"

#include "case_file/case_signs.h"
#include "domain/task/task_rules.h"
#include "kit/field/day_text.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/table_view.h"
#include "records/short_table.h"
#include "words/date_text.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lotse::case_file {

using domain::Task;
using records::Deed;
using records::ShortTable;

namespace {

const QString callBack = QStringLiteral("call_back");

} // namespace

QList<Task> inOrder(QList<Task> tasks)
{
    std::ranges::stable_sort(tasks, [](const Task &a, const Task &b) {
        const bool isOpen = domain::isOpen(a);
        return isOpen == domain::isOpen(b) ? (isOpen ? a.dueOn < b.dueOn : a.dueOn > b.dueOn) : isOpen;
    });
    return tasks;
}

TasksView::TasksView(controllers::Desk &desk, CaseActs &acts, QWidget *parent)
    : CaseView(parent),
      m_desk(desk),
      m_acts(acts),
      m_table(new kit::TableView(this)),
      m_rows(new ShortTable(this)),
      m_empty(new kit::EmptyState(m_table))
{
    retranslate();
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new kit::CellDelegate(ShortTable::cellAt, m_table));
    m_table->setColumnWidths({150, 150, 330, 110, 120});
    m_empty->watch(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseView::chosenChanged);
}

QWidget *TasksView::list() const { return m_table; }

QString TasksView::label(const char *list, const QString &key) const
{
    return m_desk.setting().codes.label(QString::fromLatin1(list), key, words::language());
}

void TasksView::show(const controllers::CaseFileReport &report)
{
    m_tasks = inOrder(report.tasks);
    m_logins = report.logins;
    QList<ShortTable::Row> rows;
    for (const Task &task : std::as_const(m_tasks)) {
        rows.append({task.id.text(),
                     {{words::weekday(task.dueOn, m_desk.today())},
                      {label("task_kind", task.kind), kit::TextRole::BodyStrong},
                      {task.note.section(u'\n', 0, 0)},
                      {m_logins.value(task.assignee), kit::TextRole::Body, kit::Token::TextMuted},
                      {.text = {}, .status = stateOf(task, m_desk.today())}}});
    }
    m_rows->show(rows);
    if (!chosenTask() && !rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    Q_EMIT chosenChanged();
}

void TasksView::choose(const QString &task)
{
    if (const int row = m_rows->rowOf(task); row >= 0)
        m_table->setCurrentIndex(m_rows->index(row, 0));
}

const Task *TasksView::chosenTask() const
{
    const QString id = m_rows->idAt(m_table->currentIndex().row());
    const auto found = std::ranges::find_if(m_tasks, [&id](const Task &task) { return task.id.text() == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

std::optional<records::Entry> TasksView::chosen() const
{
    const Task *task = chosenTask();
    if (!task)
        return std::nullopt;
    QList<records::Fact> facts = {{words::fieldLabel(QStringLiteral("status")), {}, stateOf(*task, m_desk.today())},
                                  {words::fieldLabel(QStringLiteral("due_on")), kit::dayInWords(task->dueOn)}};
    const auto add = [&facts](const char *field, const QString &value) {
        if (!value.isEmpty())
            facts.append({words::fieldLabel(QString::fromLatin1(field)), value});
    };
    add("assignee", m_logins.value(task->assignee));
    add("attempts", task->attempts > 0 ? QLocale().toString(task->attempts) : QString());
    add("outcome", task->outcome == domain::notAsked ? QString() : label("task_outcome", task->outcome));
    add("done_on", kit::dayInWords(task->doneOn));
    add("waived_reason", task->waivedReason);
    return records::Entry{label("task_kind", task->kind), {}, task->note, facts,
                          domain::isOpen(*task) ? deedsOf(*task) : QList<Deed>()};
}

QList<Deed> TasksView::deedsOf(const Task &task) const
{
    QList<Deed> deeds;
    if (task.kind == callBack) {
        deeds = {{tr("Reached"), [this, task] { m_acts.complete(task, QStringLiteral("reached")); }},
                 {tr("Not reached"), [this, task] { m_acts.recordAttempt(task, QStringLiteral("not_reached")); }},
                 {tr("Message left"), [this, task] { m_acts.recordAttempt(task, QStringLiteral("message_left")); }}};
    } else {
        deeds = {{tr("Done"), [this, task] { m_acts.complete(task, domain::notAsked); }}};
    }
    deeds.append({tr("Tomorrow"), [this, task] { m_acts.postpone(task, m_desk.today().addDays(1)); }});
    deeds.append({tr("Postpone …"), [this, task] { m_acts.postpone(task); }});
    deeds.append({tr("Waive …"), [this, task] { m_acts.waive(task); }, {}, true});
    return deeds;
}

void TasksView::retranslate()
{
    m_rows->setHeads({words::fieldLabel(QStringLiteral("due_on")), words::fieldLabel(QStringLiteral("kind")),
                      words::fieldLabel(QStringLiteral("note")), words::fieldLabel(QStringLiteral("assignee")),
                      words::fieldLabel(QStringLiteral("status"))});
    m_table->setAccessibleName(tr("Tasks"));
    m_empty->setWords(tr("No task belongs to this case file."), tr("Ctrl+T adds one."));
}

} // namespace lotse::case_file
