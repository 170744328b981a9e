#include "case_file/case_header.h"

#include "case_file/case_signs.h"
#include "domain/case_file/case_file_states.h"
#include "domain/person/person_rules.h"
#include "kit/button.h"
#include "kit/field/day_text.h"
#include "kit/flow_layout.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/rule.h"
#include "kit/status_mark.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QHBoxLayout>

#include <algorithm>

namespace lotse::case_file {

using controllers::CaseFileReport;
using domain::CaseFileStatus;
using kit::TextRole;
using kit::Token;

namespace {

constexpr int mostNamed = 3; // people; the tab has them all

/// "Responsible M. Seidel": two labels that stay together.
QWidget *pairOf(QWidget *name, QWidget *value)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name);
    row->addWidget(value);
    kit::followLook(pair, [row](const kit::Look &look) {
        row->setContentsMargins(0, 0, look.px(16), 0);
        row->setSpacing(look.px(6));
    });
    return pair;
}

kit::Label *mutedLabel() { return new kit::Label({}, TextRole::Body, Token::TextMuted); }

} // namespace

CaseHeader::CaseHeader(controllers::Desk &desk, kit::Actions &actions, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_line(new QWidget(this)),
      m_known(new QVBoxLayout),
      m_number(new kit::Label({}, TextRole::Title)),
      m_stand(new kit::StatusMark),
      m_danger(new kit::StatusMark),
      m_facts(new kit::FlowLayout),
      m_responsible(mutedLabel()),
      m_responsibleName(new kit::Label),
      m_opened(mutedLabel()),
      m_openedDay(new kit::Label),
      m_region(mutedLabel()),
      m_regionName(new kit::Label),
      m_security(mutedLabel()),
      m_securityMark(new kit::StatusMark),
      m_take(new kit::Button(this)),
      m_refer(new kit::Button(&actions.action(kit::ActionId::ReferCaseFile), kit::ButtonKind::Outline, this)),
      m_confirm(new kit::Button(this)),
      m_sendBack(new kit::Button(this)),
      m_close(new kit::Button(this)),
      m_reopen(new kit::Button(this)),
      m_tabs(new kit::TabRow(this)),
      m_edit(new kit::Button(this)),
      m_assign(new kit::Button(this)),
      m_withdraw(new kit::Button(this))
{
    layOut();
    connectSignals();
    retranslate();
}

QList<kit::Button *> CaseHeader::buttons() const
{
    return {m_take, m_confirm, m_refer, m_sendBack, m_close, m_reopen, m_edit, m_assign, m_withdraw};
}

void CaseHeader::layOut()
{
    m_close->setObjectName(QStringLiteral("close_case_file"));
    m_take->setKind(kit::ButtonKind::Primary);
    m_confirm->setKind(kit::ButtonKind::Primary);
    auto *rare = new kit::FlowLayout;
    for (kit::Button *button : {m_edit, m_assign, m_withdraw}) {
        button->setKind(kit::ButtonKind::Flat);
        rare->addWidget(button);
    }
    auto *stand = new kit::FlowLayout(m_line);
    QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true);
    m_line->setSizePolicy(wraps);
    QList<QWidget *> parts = {m_number, m_stand, new kit::Rule(Qt::Vertical), m_danger, new kit::Rule(Qt::Vertical)};
    for (int i = 0; i < mostNamed; ++i) {
        m_people.append(new kit::Label);
        m_people.last()->setTextFormat(Qt::PlainText);
        parts.append(m_people.last());
    }
    for (QWidget *part : parts)
        stand->addWidget(part);
    m_facts->addWidget(pairOf(m_responsible, m_responsibleName));
    m_facts->addWidget(pairOf(m_opened, m_openedDay));
    m_facts->addWidget(pairOf(m_region, m_regionName));
    m_facts->addWidget(pairOf(m_security, m_securityMark));
    m_known->addLayout(m_facts);
    takeLine();
    auto *decisions = new kit::FlowLayout;
    for (kit::Button *button : {m_take, m_confirm, m_refer, m_sendBack, m_close, m_reopen})
        decisions->addWidget(button);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->addLayout(m_known, 1);
    row->addLayout(decisions);
    auto *tabRow = new QBoxLayout(QBoxLayout::LeftToRight);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    tabRow->addLayout(rare);
    body()->addLayout(row);
    body()->addLayout(tabRow);
    kit::followLook(this, [this, stand, parts, row, tabRow](const kit::Look &look) {
        for (QBoxLayout *each : {row, tabRow})
            each->setDirection(!look.isLarge() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(4));
        row->setSpacing(look.px(12));
        m_known->setSpacing(look.px(6));
        tabRow->setContentsMargins(look.px(8), 0, look.px(8), 0);
        stand->setSpacing(look.px(12));
        for (QWidget *part : parts)
            part->setMinimumHeight(look.px(26)); // the middle of one line, whatever the letters
    });
}

void CaseHeader::connectSignals()
{
    connect(m_take, &QPushButton::clicked, this, &CaseHeader::takeWanted);
    connect(m_edit, &QPushButton::clicked, this, &CaseHeader::editingWanted);
    connect(m_assign, &QPushButton::clicked, this, &CaseHeader::assigningWanted);
    connect(m_confirm, &QPushButton::clicked, this, &CaseHeader::confirmingWanted);
    connect(m_sendBack, &QPushButton::clicked, this, &CaseHeader::sendingBackWanted);
    connect(m_close, &QPushButton::clicked, this, &CaseHeader::closingWanted);
    connect(m_reopen, &QPushButton::clicked, this, &CaseHeader::reopeningWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &CaseHeader::withdrawingWanted);
}

QWidget *CaseHeader::pane() const
{
    for (kit::Button *button : buttons()) {
        if (!button->isHidden() && button->isEnabled())
            return button;
    }
    return m_tabs;
}

void CaseHeader::show(const CaseFileReport &report)
{
    showFacts(report);
    showButtons(report.caseFile);
}

void CaseHeader::showFacts(const CaseFileReport &report)
{
    const domain::CaseFile &file = report.caseFile;
    const domain::CodeBook &codes = m_desk.setting().codes;
    m_number->setText(file.number);
    m_stand->setStatus(standOf(report, codes));
    m_danger->setStatus(dangerOf(file, codes));
    const QStringList people = namedPeople(report);
    for (int i = 0; i < mostNamed; ++i) {
        m_people[i]->setText(people.value(i) + (i + 1 < people.size() ? QStringLiteral(" ·") : QString()));
        m_people[i]->setVisible(i < people.size());
    }
    m_responsibleName->setText(file.counsellor.isNull() ? tr("nobody yet") : report.logins.value(file.counsellor));
    m_openedDay->setText(kit::dayInWords(file.openedOn));
    m_regionName->setText(codes.label(QStringLiteral("state"), file.state, words::language()));
    m_securityMark->setStatus(securityOf(file, codes));
}

/// "Müller, A.", "person of concern Ali, B.": who they are and, of those it is about, that it is about them.
QStringList CaseHeader::namedPeople(const CaseFileReport &report) const
{
    if (report.people.isEmpty())
        return {tr("nobody linked")};
    QStringList names;
    for (const auto &linked : report.people) {
        QString name = domain::shortName(linked.person);
        if (name.isEmpty())
            name = tr("without a name");
        names.append(linked.role == QLatin1String("caller") ? name : tr("person of concern %1").arg(name));
    }
    if (names.size() > mostNamed)
        names = names.mid(0, mostNamed - 1) + QStringList{tr("%Ln more", nullptr, int(names.size()) - mostNamed + 1)};
    return names;
}

void CaseHeader::showButtons(const domain::CaseFile &file)
{
    const bool isStanding = !file.withdrawnOn.isValid();
    const auto is = [&](CaseFileStatus status) { return isStanding && file.status == status; };
    m_take->setVisible(is(CaseFileStatus::New));
    m_refer->setVisible(is(CaseFileStatus::Open));
    m_close->setVisible(is(CaseFileStatus::New) || is(CaseFileStatus::Open));
    m_confirm->setVisible(is(CaseFileStatus::Closing));
    m_sendBack->setVisible(is(CaseFileStatus::Closing));
    m_reopen->setVisible(is(CaseFileStatus::Closed));
    for (kit::Button *button : {m_edit, m_assign, m_withdraw})
        button->setVisible(isStanding && domain::isLive(file.status));
    const bool isOwnProposal = file.closingProposedBy == m_desk.setting().actor.id;
    m_confirm->setEnabled(!isOwnProposal);
    m_confirm->setToolTip(isOwnProposal ? tr("You proposed the closing: somebody else has to confirm it.") : QString());
}

void CaseHeader::retranslate()
{
    m_responsible->setText(tr("Responsible"));
    m_opened->setText(tr("Opened"));
    m_region->setText(tr("Region"));
    m_security->setText(words::fieldLabel(QStringLiteral("security_status")));
    m_take->setText(tr("Take over"));
    m_edit->setText(tr("Edit …"));
    m_assign->setText(tr("Assign …"));
    m_confirm->setText(tr("Confirm closing"));
    m_sendBack->setText(tr("Send back …"));
    m_close->setText(tr("Close …"));
    m_reopen->setText(tr("Open again …"));
    m_withdraw->setText(tr("Withdraw …"));
}

} // namespace lotse::case_file
