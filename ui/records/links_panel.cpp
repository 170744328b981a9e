#include "records/links_panel.h"

#include "base/one_line.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/panel_header.h"

#include <QVBoxLayout>

namespace lotse::records {

namespace {

constexpr qsizetype longestLink = 40;

} // namespace

LinksPanel::LinksPanel(QWidget *parent) : Panel(parent), m_column(new QVBoxLayout)
{
    header()->setTitle({});
    body()->addLayout(m_column);
    kit::followLook(this, [this](const kit::Look &look) {
        m_column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
        m_column->setSpacing(look.px(4));
    });
    hide();
}

void LinksPanel::setLinks(const QString &title, const QList<Link> &links)
{
    header()->setTitle(title);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const Link &link : links) {
        auto *button = new kit::Button(base::shownOnOneLine(link.text, longestLink), this);
        button->setKind(kit::ButtonKind::Flat);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, link.open);
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    setVisible(!links.isEmpty());
}

} // namespace lotse::records
