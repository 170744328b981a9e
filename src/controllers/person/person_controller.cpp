#include "controllers/person/person_controller.h"

namespace lotse::controllers {

void PersonController::findSimilar(const domain::Person &form)
{
    const int question = m_search.ask();
    auto find = [form](const services::Context &context) { return services::FindSimilarPeople(context).run(form); };
    whenAnswered(m_desk.write(find), this, [this, question](const base::Result<QList<services::SimilarPerson>> &found) {
        if (!m_search.isLatest(question))
            return;
        if (!found)
            return tellFailure(found.error());
        m_similar = *found;
        Q_EMIT similarFound();
    });
}

} // namespace lotse::controllers
