#include "records/fact_grid.h"

#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/status_mark.h"

#include <QGridLayout>

namespace lotse::records {

using kit::TextRole;
using kit::Token;

namespace {

constexpr double labelWidth = 124;

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    kit::followLook(this, [this](const kit::Look &look) {
        m_grid->setHorizontalSpacing(look.px(8));
        m_grid->setVerticalSpacing(look.px(8));
        m_grid->setColumnMinimumWidth(0, look.px(labelWidth));
    });
}

void FactGrid::show(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int line = 0; line < int(facts.size()); ++line) {
        const Fact &fact = facts[line];
        auto *name = new kit::Label(fact.label, TextRole::Body, Token::TextMuted, this);
        name->setWordWrap(true);
        m_grid->addWidget(name, line, 0, Qt::AlignTop);
        if (fact.status) {
            m_grid->addWidget(new kit::StatusMark(*fact.status, this), line, 1, Qt::AlignTop | Qt::AlignLeft);
            continue;
        }
        auto *value = new kit::Label(fact.value, TextRole::Body, Token::Text, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        m_grid->addWidget(value, line, 1, Qt::AlignTop);
    }
}

} // namespace lotse::records
