#include "today/detail_panel.h"

#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel_header.h"
#include "kit/rule.h"
#include "kit/status_mark.h"
#include "records/list_cell.h"
#include "words/field_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace lotse::today {

using controllers::TodayTable;
using domain::RecordKind;
using kit::TextRole;
using kit::Token;
using services::TodaySection;

namespace {

constexpr double factLabelWidth = 112;

} // namespace

DetailPanel::DetailPanel(QWidget *parent)
    : Panel(parent),
      m_facts(new QGridLayout),
      m_nothing(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_open(new kit::Button(this)),
      m_done(new kit::Button(this)),
      m_notReached(new kit::Button(this)),
      m_tomorrow(new kit::Button(this)),
      m_takeUp(new kit::Button(this))
{
    header()->setTitle({});
    m_facts->setColumnStretch(1, 1);
    auto *buttons = new kit::FlowLayout;
    for (kit::Button *button : {m_takeUp, m_done, m_notReached, m_tomorrow, m_open}) {
        button->setCompact(true);
        buttons->addWidget(button);
    }
    auto *inside = new QVBoxLayout;
    inside->addWidget(m_nothing);
    inside->addLayout(m_facts);
    inside->addLayout(buttons);
    body()->addLayout(inside);
    kit::followLook(this, [this, inside](const kit::Look &look) {
        inside->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
        inside->setSpacing(look.px(12));
        m_facts->setHorizontalSpacing(look.px(8));
        m_facts->setVerticalSpacing(look.px(8));
        m_facts->setColumnMinimumWidth(0, look.px(factLabelWidth));
    });
    connect(m_open, &QPushButton::clicked, this, &DetailPanel::openWanted);
    connect(m_done, &QPushButton::clicked, this, &DetailPanel::doneWanted);
    connect(m_notReached, &QPushButton::clicked, this, &DetailPanel::notReachedWanted);
    connect(m_tomorrow, &QPushButton::clicked, this, &DetailPanel::tomorrowWanted);
    connect(m_takeUp, &QPushButton::clicked, this, &DetailPanel::takeUpWanted);
    retranslate();
}

void DetailPanel::show(const TodayTable &table, int row)
{
    const services::TodayRow *shown = table.rowAt(row);
    clearFacts();
    m_nothing->setVisible(!shown);
    const bool isTask = shown && shown->kind == RecordKind::Task;
    const bool isCallBack = shown && shown->section == TodaySection::CallBacks;
    m_open->setVisible(shown && (!isTask || !shown->caseFile.isNull() || !shown->contact.isNull()));
    m_done->setVisible(isTask);
    m_notReached->setVisible(isCallBack);
    m_tomorrow->setVisible(isTask);
    m_takeUp->setVisible(shown && shown->state == services::TodayState::New);
    if (!shown) {
        header()->setTitle(tr("Nothing chosen"));
        header()->setAside({});
        return;
    }
    m_done->setText(isCallBack ? tr("Reached") : tr("Done"));
    header()->setTitle(table.index(row, TodayTable::What).data().toString());
    header()->setAside(m_open->isHidden() ? QString() : tr("Return opens"));
    if (!shown->caseFileNumber.isEmpty())
        addFact(words::fieldLabel(QStringLiteral("case_file")),
                new kit::Label(shown->caseFileNumber, TextRole::Body, Token::Accent, this));
    const kit::Cell state = records::listCell(table.index(row, TodayTable::State));
    addFact(words::fieldLabel(QStringLiteral("status")), new kit::StatusMark(*state.status, this));
    for (const TodayTable::Fact &fact : table.factsOf(row)) {
        auto *value = new kit::Label(fact.value, TextRole::Body, Token::Text, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        addFact(fact.label, value);
    }
}

void DetailPanel::addFact(const QString &label, QWidget *value)
{
    const int line = m_lines++;
    auto *name = new kit::Label(label, TextRole::Body, Token::TextMuted, this);
    name->setWordWrap(true);
    m_facts->addWidget(name, line, 0, Qt::AlignTop);
    m_facts->addWidget(value, line, 1, Qt::AlignTop);
}

void DetailPanel::clearFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines = 0;
}

void DetailPanel::retranslate()
{
    m_nothing->setText(tr("Choose a row to see what is known of it."));
    m_open->setText(tr("Open"));
    m_notReached->setText(tr("Not reached"));
    m_tomorrow->setText(tr("Tomorrow"));
    m_takeUp->setText(tr("Take up"));
}

QWidget *DetailPanel::pane() const
{
    for (QWidget *button : {m_takeUp, m_done, m_open}) {
        if (!button->isHidden())
            return button;
    }
    return m_open;
}

} // namespace lotse::today
