#include "person/similar_panel.h"

namespace lotse::person {

void SimilarPanel::show(const QList<controllers::SimilarPerson> &people)
{
    m_people = people;
    QList<Link> links;
    for (const controllers::SimilarPerson &person : people) {
        const QString text = person.hasSamePhone ? tr("%1, same number") : tr("%1, same name");
        links.append({text.arg(person.name), [this, id = person.id] { Q_EMIT chosen(id); }});
    }
    setLinks(tr("Perhaps the same person"), links);
}

} // namespace lotse::person
