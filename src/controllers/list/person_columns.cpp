#include "controllers/list/lists.h"
#include "controllers/list/record_source.h"

namespace lotse::controllers {

using domain::Person;

std::unique_ptr<ListSource> personList(Desk &desk)
{
    using domain::SortKey;
    return std::make_unique<RecordSource<Person>>(
        desk, RecordList<Person>{{{{QStringLiteral("family_name"), 20, true, false, SortKey::Name}},
                                  {{QStringLiteral("given_name"), 16}},
                                  {{QStringLiteral("alias"), 16}},
                                  {{QStringLiteral("role"), 22}},
                                  {{QStringLiteral("city"), 18}},
                                  {{QStringLiteral("state"), 22}},
                                  {{QStringLiteral("language"), 12}},
                                  {{QStringLiteral("institution"), 24}},
                                  {{QStringLiteral("field_of_work"), 20, false}}},
                                 SortKey::Name,
                                 false,
                                 {}});
}

} // namespace lotse::controllers
