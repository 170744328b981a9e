#pragma once

#include "controllers/person/person_controller.h"
#include "records/links_panel.h"

namespace lotse::person {

/// People who may be the same as the one in the form: a quiet list beside it, never a question.
class SimilarPanel : public records::LinksPanel
{
    Q_OBJECT

public:
    using LinksPanel::LinksPanel;

    void show(const QList<controllers::SimilarPerson> &people);
    void retranslate() { show(m_people); }

Q_SIGNALS:
    void chosen(const lotse::domain::PersonId &id);

private:
    QList<controllers::SimilarPerson> m_people;
};

} // namespace lotse::person
