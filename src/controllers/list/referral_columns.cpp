#include "controllers/list/lists.h"
#include "controllers/list/record_source.h"

namespace lotse::controllers {

using domain::Referral;

std::unique_ptr<ListSource> referralList(Desk &desk)
{
    using domain::SortKey;
    return std::make_unique<RecordSource<Referral>>(
        desk, RecordList<Referral>{{{{QStringLiteral("number"), 13}, numberOf<Referral>},
                                    {{QStringLiteral("proposed_on"), 14, true, false, SortKey::Day}},
                                    {{QStringLiteral("partner"), 32}},
                                    {{QStringLiteral("case_file"), 13}},
                                    {{QStringLiteral("mode"), 20}},
                                    {{QStringLiteral("sent_on"), 12}},
                                    {{QStringLiteral("feedback_due_on"), 17}},
                                    {{QStringLiteral("field_of_work"), 20, false}},
                                    {{QStringLiteral("status"), 24}}},
                                   SortKey::Day,
                                   true,
                                   {QStringLiteral("partner"), QStringLiteral("case_file")}});
}

} // namespace lotse::controllers
