#include "controllers/list/lists.h"
#include "controllers/list/record_source.h"

namespace lotse::controllers {

using domain::CaseFile;

std::unique_ptr<ListSource> caseFileList(Desk &desk)
{
    using domain::SortKey;
    return std::make_unique<RecordSource<CaseFile>>(
        desk, RecordList<CaseFile>{
                  {{{QStringLiteral("number"), 13}, numberOf<CaseFile>},
                   {{QStringLiteral("opened_on"), 12, true, false, SortKey::Day}},
                   {{QStringLiteral("callers"), 24}},
                   {{QStringLiteral("counsellor"), 14}},
                   {{QStringLiteral("state"), 22}},
                   {{QStringLiteral("field_of_work"), 20, false}},
                   {{QStringLiteral("closed_on"), 13}},
                   {{QStringLiteral("closing_reason"), 26}},
                   {{QStringLiteral("status"), 17}}},
                  SortKey::Day,
                  true,
                  {QStringLiteral("callers"), QStringLiteral("counsellor")}});
}

} // namespace lotse::controllers
