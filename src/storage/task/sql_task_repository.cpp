#include "storage/task/sql_task_repository.h"

namespace lotse::storage {

using domain::FilterKey;

namespace {

ListSpec taskList()
{
    ListSpec spec;
    spec.table = QStringLiteral("task");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("external_id"),
                    QStringLiteral("import_hash")};
    spec.fromCondition = QStringLiteral("due_on >= %1");
    spec.toCondition = QStringLiteral("due_on < %1");
    spec.sorts = {{domain::SortKey::Day, {QStringLiteral("due_on"), QStringLiteral("id")}}};
    spec.filters = {{FilterKey::Kind, QStringLiteral("kind in (%1)")},
                    {FilterKey::Counsellor, QStringLiteral("assignee_id in (%1)")},
                    {FilterKey::CaseFile, QStringLiteral("case_file_id in (%1)"), true},
                    {FilterKey::Contact, QStringLiteral("contact_id in (%1)"), true},
                    {FilterKey::Referral, QStringLiteral("referral_id in (%1)"), true}};
    return spec;
}

} // namespace

SqlTaskRepository::SqlTaskRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("task"), taskList())
{
}

base::Result<QList<domain::Task>> SqlTaskRepository::ofCaseFile(const domain::CaseFileId &caseFile) const
{
    LOTSE_TRY(query, statement("of_case_file"));
    query.bind("case_file_id", caseFile.text());
    return rowsOf(query);
}

base::Result<QList<domain::Task>> SqlTaskRepository::due(const domain::WaitingRequest &request,
                                                         domain::DueTasks which) const
{
    return waitingRows(request, request.counsellor ? "due_of" : "due", &domain::Task::dueOn, [&](Statement &query) {
        query.bind("is_call_back", which == domain::DueTasks::CallBacks ? 1 : 0);
        if (request.counsellor)
            query.bind("assignee_id", request.counsellor->text());
    });
}

} // namespace lotse::storage
