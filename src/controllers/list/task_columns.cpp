#include "controllers/list/lists.h"
#include "controllers/list/record_source.h"

namespace lotse::controllers {

using domain::Task;

namespace {

services::ShownValue state(const Task &task, const services::Labels &, QDate today)
{
    const char *key = task.doneOn.isValid()  ? "done"
        : !task.waivedReason.isEmpty()       ? "waived"
        : task.dueOn < today                 ? "overdue"
        : task.dueOn == today                ? "open"
                                             : "waiting";
    return {domain::FieldType::Coded, QStringLiteral("task_state"), QString::fromLatin1(key)};
}

services::ShownValue firstLine(const Task &task, const services::Labels &, QDate)
{
    return {domain::FieldType::Text, {}, task.note.section(u'\n', 0, 0).trimmed()};
}

} // namespace

std::unique_ptr<ListSource> taskList(Desk &desk)
{
    using domain::SortKey;
    return std::make_unique<RecordSource<Task>>(
        desk, RecordList<Task>{{{{QStringLiteral("due_on"), 12, true, false, SortKey::Day}},
                                {{QStringLiteral("kind"), 16}},
                                {{QStringLiteral("note"), 34}, firstLine},
                                {{QStringLiteral("case_file"), 13}},
                                {{QStringLiteral("assignee"), 14}},
                                {{QStringLiteral("attempts"), 9, true, true}},
                                {{QStringLiteral("outcome"), 18, false}},
                                {{QStringLiteral("status"), 12}, state}},
                               SortKey::Day,
                               false,
                               {QStringLiteral("case_file"), QStringLiteral("assignee")}});
}

} // namespace lotse::controllers
