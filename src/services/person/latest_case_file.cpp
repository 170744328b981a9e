#include "services/person/latest_case_file.h"

namespace lotse::services {

using namespace domain;

base::Result<std::optional<CaseFile>> latestCaseFile(const Context &context, const PersonId &person)
{
    ListRequest request;
    request.sort = SortKey::Day;
    request.descending = true;
    request.fieldsOfWork = context.actor.fieldsOfWork;
    request.filters = {{FilterKey::Person, {person.text()}}};
    request.limit = 1;
    LOTSE_TRY(page, context.store.caseFiles.page(request));
    return page.rows.isEmpty() ? std::optional<CaseFile>() : page.rows.first();
}

} // namespace lotse::services
