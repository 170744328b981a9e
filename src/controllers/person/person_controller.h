#pragma once

#include "controllers/record/record_controller.h"
#include "services/person/add_person.h"
#include "services/person/change_person.h"
#include "services/person/find_similar_people.h"
#include "services/person/show_person.h"

namespace lotse::controllers {

struct PersonUses {
    using Shown = services::PersonRecord;
    using Show = services::ShowPerson;
    using Add = services::AddPerson;
    using Change = services::ChangePerson;
    template<class S>
    static auto &recordIn(S &shown) { return shown.person; }
};

using services::SimilarPerson;

/// One person on their page, with others who may be the same.
class PersonController : public RecordControllerOf<domain::Person, PersonUses>
{
    Q_OBJECT

public:
    using RecordControllerOf::RecordControllerOf;

    [[nodiscard]] const QList<services::SimilarPerson> &similar() const { return m_similar; }

public Q_SLOTS:
    /// Looks for others with this name or number.
    void findSimilar(const lotse::domain::Person &form);

Q_SIGNALS:
    void similarFound();

private:
    LatestQuestion m_search;
    QList<services::SimilarPerson> m_similar;
};

} // namespace lotse::controllers
