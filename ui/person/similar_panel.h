#pragma once

#include "controllers/person/person_controller.h"
#include "kit/panel.h"

class QVBoxLayout;

namespace lotse::person {

/// People who may be the same as the one in the form: a quiet list beside it, never a question. Hidden while there
/// are none.
class SimilarPanel : public kit::Panel
{
    Q_OBJECT

public:
    explicit SimilarPanel(QWidget *parent = nullptr);

    void show(const QList<controllers::SimilarPerson> &people);
    void retranslate();

Q_SIGNALS:
    void chosen(const lotse::domain::PersonId &id);

private:
    QVBoxLayout *m_column;
    QList<controllers::SimilarPerson> m_people;
};

} // namespace lotse::person
