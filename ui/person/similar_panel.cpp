#include "person/similar_panel.h"

#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/panel_header.h"

#include <QVBoxLayout>

namespace lotse::person {

SimilarPanel::SimilarPanel(QWidget *parent) : Panel(parent), m_column(new QVBoxLayout)
{
    header()->setTitle({});
    body()->addLayout(m_column);
    kit::followLook(this, [this](const kit::Look &look) {
        m_column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
        m_column->setSpacing(look.px(4));
    });
    hide();
}

void SimilarPanel::show(const QList<controllers::SimilarPerson> &people)
{
    m_people = people;
    retranslate();
    setVisible(!people.isEmpty());
}

void SimilarPanel::retranslate()
{
    header()->setTitle(tr("Perhaps the same person"));
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const controllers::SimilarPerson &person : std::as_const(m_people)) {
        const QString text = person.hasSamePhone ? tr("%1, same number").arg(person.name)
                                                 : tr("%1, same name").arg(person.name);
        auto *button = new kit::Button(text, this);
        button->setKind(kit::ButtonKind::Flat);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT chosen(id); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace lotse::person
