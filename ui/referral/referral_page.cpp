#include "referral/referral_page.h"

#include "domain/referral/referral_states.h"
#include "kit/button.h"
#include "kit/field/day_text.h"
#include "kit/field/step_line.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/panes.h"
#include "kit/view/table_view.h"
#include "records/act_panel.h"
#include "records/entry_panel.h"
#include "records/short_table.h"
#include "referral/leaving_panel.h"
#include "referral/partner_choice.h"
#include "referral/referral_acts.h"
#include "referral/referral_signs.h"
#include "words/error_text.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse::referral {

using controllers::ReferralController;
using domain::Referral;
using kit::ActionId;
using kit::MessageKind;
using records::ShortTable;

namespace {

constexpr double sideWidth = 624;
constexpr double feedbackHeight = 170;

} // namespace

ReferralPage::ReferralPage(ReferralController &referrals, kit::Actions &actions, kit::Navigator &navigator)
    : m_referrals(referrals),
      m_actions(actions),
      m_navigator(navigator),
      m_panes(new kit::Panes(this)),
      m_partners(new PartnerChoice(referrals, this)),
      m_side(new QWidget(this)),
      m_head(new kit::Panel(this)),
      m_caseFile(new kit::Button),
      m_partnerName(new kit::Label({}, kit::TextRole::Heading)),
      m_steps(new kit::StepLine),
      m_ask(new records::ActPanel(actions.action(ActionId::SaveRecord), this)),
      m_acts(new ReferralActs(referrals, *m_ask, [this] { return m_partners->chosen(); })),
      m_entry(new records::EntryPanel(this)),
      m_leaving(new LeavingPanel(referrals.desk(), this)),
      m_feedbackPanel(new kit::Panel(this)),
      m_feedback(new kit::TableView),
      m_feedbackRows(new ShortTable(this)),
      m_feedbackEmpty(new kit::EmptyState(m_feedback))
{
    layOut();
    retranslate();
    connectSignals();
}

void ReferralPage::layOut()
{
    m_caseFile->setKind(kit::ButtonKind::Flat);
    m_caseFile->setCompact(true);
    m_head->header()->addWidget(m_caseFile);
    auto *steps = new QVBoxLayout;
    m_partnerName->setWordWrap(true);
    m_partnerName->setTextFormat(Qt::PlainText);
    steps->addWidget(m_partnerName);
    steps->addWidget(m_steps);
    m_head->addContent(steps, 16);
    m_feedback->setFlush(true);
    m_feedback->setModel(m_feedbackRows);
    m_feedback->setItemDelegate(new kit::CellDelegate(ShortTable::cellAt, m_feedback));
    m_feedback->setColumnWidths({120, 120, 110, 160});
    m_feedbackEmpty->watch(m_feedbackRows);
    m_feedbackPanel->body()->addWidget(m_feedback);

    auto *sides = new QVBoxLayout(m_side);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(m_head);
    sides->addWidget(m_ask);
    sides->addWidget(m_entry, 1);
    sides->addWidget(m_leaving);
    sides->addWidget(m_feedbackPanel);
    sides->addStretch();
    m_panes->addColumn(1);
    m_panes->addPane(m_partners);
    m_panes->addColumn(0, sideWidth, sideWidth);
    m_panes->addPane(m_side);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_panes);
    kit::followLook(this, [this, sides, steps](const kit::Look &look) {
        sides->setSpacing(look.px(16));
        steps->setSpacing(look.px(12));
        m_entry->setMinimumHeight(look.px(200));
        m_feedback->setFixedHeight(look.px(feedbackHeight));
    });
}

void ReferralPage::connectSignals()
{
    connect(&m_referrals, &ReferralController::referralOpened, this, [this] {
        m_partners->choose(m_referrals.shown()->partner.id);
        showReferral();
        Q_EMIT titleChanged();
        if (isVisible() && !m_ask->isAsking())
            m_entry->pane()->setFocus(); // who opened it goes on with it
    });
    connect(&m_referrals, &ReferralController::referralChanged, this, &ReferralPage::showReferral);
    connect(&m_referrals, &ReferralController::openingFailed, this, [this](const base::Error &error) {
        Q_EMIT happened({MessageKind::Danger, tr("That did not work"), words::errorSentence(error), {}});
    });
    connect(m_acts, &ReferralActs::happened, this, &ReferralPage::happened);
    connect(&m_referrals.desk(), &controllers::Desk::storeOpened, this, [this] {
        m_referrals.readPartners();
        retranslate();
    });
    if (m_referrals.desk().isOpen())
        m_referrals.readPartners();
    connect(&m_referrals.desk(), &controllers::Desk::recordsChanged, this, [this] {
        if (isVisible())
            m_referrals.readPartners();
    });
    connect(m_partners, &PartnerChoice::chosenChanged, this, &ReferralPage::showHead);
    connect(m_partners, &PartnerChoice::taken, this, [this] {
        if (m_ask->isAsking())
            m_ask->form().firstField()->setFocus();
    });
    connect(m_partners, &PartnerChoice::partnerWanted, this,
            [this](const domain::PartnerId &id) { m_navigator.showPartner(id); });
    connect(m_caseFile, &QPushButton::clicked, this, [this] { m_navigator.showCaseFile(m_caseFileId); });
    connect(m_ask, &records::ActPanel::askingChanged, this, [this] {
        enableActions();
        if (m_ask->isAsking() && m_referrals.shown())
            m_ask->form().firstField()->setFocus(); // who asked for it goes on there
        else if (!m_ask->isAsking() && isVisible())
            m_entry->pane()->setFocus();
    });
    connect(&m_actions.action(ActionId::SaveRecord), &QAction::triggered, this, [this] {
        if (isVisible())
            m_ask->confirm();
    });
}

QString ReferralPage::title() const
{
    const auto &shown = m_referrals.shown();
    return shown ? tr("Referral %1").arg(shown->referral.number) : tr("New referral");
}

QWidget *ReferralPage::firstField() const { return m_referrals.shown() ? m_entry->pane() : m_partners->list(); }

QList<QWidget *> ReferralPage::panes() const
{
    QList<QWidget *> panes = {m_partners->list(), m_partners->details()};
    if (m_ask->isAsking())
        panes.append(m_ask->form().firstField());
    if (m_referrals.shown())
        panes.append({m_entry->pane(), m_leaving->isHidden() ? m_feedback : m_leaving->pane()});
    panes.append({m_caseFile, m_partners->find()});
    return panes;
}

void ReferralPage::refresh()
{
    m_referrals.readPartners();
    m_referrals.refresh();
}

bool ReferralPage::isFree()
{
    if (m_ask->isDirty())
        Q_EMIT happened({MessageKind::Warning, tr("This is not saved yet"),
                         tr("Save it or put it away, then open another referral."), {}});
    return !m_ask->isDirty();
}

QString ReferralPage::record() const
{
    const auto &shown = m_referrals.shown();
    return shown ? shown->referral.id.text() : QString();
}

void ReferralPage::open(const domain::ReferralId &id)
{
    const auto &shown = m_referrals.shown();
    if ((shown && shown->referral.id == id) || isFree()) {
        if (!m_ask->isDirty())
            m_ask->putAway();
        m_referrals.open(id);
    }
}

void ReferralPage::begin(const domain::CaseFile &caseFile)
{
    if (!isFree())
        return;
    m_partners->preferState(caseFile.state);
    beginFor(caseFile.id, caseFile.number, {});
}

void ReferralPage::beginFor(const domain::CaseFileId &caseFile, const QString &number, const domain::ReferralId &follows)
{
    m_referrals.close();
    m_caseFileId = caseFile;
    m_caseFileNumber = number;
    m_acts->propose(caseFile, number, follows);
    showHead();
    m_entry->hide();
    m_leaving->hide();
    m_feedbackPanel->hide();
    Q_EMIT titleChanged();
    if (isVisible())
        m_partners->list()->setFocus();
}

void ReferralPage::showReferral()
{
    const auto &shown = m_referrals.shown();
    m_caseFileId = shown->referral.caseFile;
    m_caseFileNumber = shown->caseFileNumber;
    showHead();
    showFacts();
    showFeedback();
    m_entry->setVisible(true);
    m_leaving->show(*shown);
    m_feedbackPanel->setVisible(!shown->feedback.isEmpty());
}

void ReferralPage::showHead()
{
    const auto &shown = m_referrals.shown();
    const domain::Partner *chosen = m_partners->chosen();
    const QString name = shown ? shown->partner.name : chosen ? chosen->name : QString();
    m_head->header()->setTitle(title());
    m_partnerName->setText(name.isEmpty() ? tr("Choose a partner") : tr("to %1").arg(name));
    m_caseFile->setText(tr("Case file %1").arg(m_caseFileNumber));
    m_caseFile->setVisible(!m_caseFileNumber.isEmpty());
    m_steps->setSteps(shown ? stepsOf(shown->referral, m_referrals.desk().today()) : stepsOf(Referral(), {}));
}

void ReferralPage::showFacts()
{
    const auto &shown = m_referrals.shown();
    const Referral &referral = shown->referral;
    const domain::CodeBook &codes = m_referrals.desk().setting().codes;
    QList<records::Fact> facts = {{words::fieldLabel(QStringLiteral("status")), {}, statusOf(referral, codes)}};
    const auto add = [&facts](const char *field, const QString &value) {
        if (!value.isEmpty())
            facts.append({words::fieldLabel(QString::fromLatin1(field)), value});
    };
    const auto addCode = [&](const char *field, const char *list, const QString &key) {
        if (key != domain::notAsked)
            add(field, codes.label(QString::fromLatin1(list), key, words::language()));
    };
    addCode("mode", "referral_mode", referral.mode);
    addCode("consent_kind", "consent_kind", referral.consentKind);
    facts.append({tr("Leaves the house"), whatLeaves(referral)});
    if (!domain::isFinal(referral.status) && referral.feedbackDueOn.isValid()) {
        const QString due = kit::dayInWords(referral.feedbackDueOn);
        const bool isDue = referral.feedbackDueOn <= m_referrals.desk().today();
        facts.append({words::fieldLabel(QStringLiteral("feedback_due_on")), due,
                      isDue ? std::optional(kit::Status{kit::StatusShape::Triangle, kit::Token::Warning, due})
                            : std::nullopt});
    }
    addCode("decline_reason", "decline_reason", referral.declineReason);
    add("forwarded_to", shown->forwardedTo);
    QList<records::Deed> deeds = m_acts->deeds();
    if (domain::isFinal(referral.status))
        deeds.append({tr("Refer to another partner …"), [this, referral, number = m_caseFileNumber] {
                          if (isFree())
                              beginFor(referral.caseFile, number, referral.id);
                      }, {}, false, QStringLiteral("refer_again")});
    m_entry->show({tr("Where it stands"), {}, referral.note, facts, deeds});
}

void ReferralPage::showFeedback()
{
    const auto &codes = m_referrals.desk().setting().codes;
    QList<ShortTable::Row> rows;
    for (const domain::PartnerFeedback &feedback : m_referrals.shown()->feedback) {
        const QDate day = base::localDay(feedback.at, m_referrals.desk().setting().organisation.zone);
        rows.prepend({feedback.id.text(),
                      {{kit::dayInWords(day)},
                       {codes.label(QStringLiteral("yes_no_unknown"), feedback.accepted, words::language())},
                       {codes.label(QStringLiteral("feedback_intensity"), feedback.intensity, words::language())},
                       {feedback.outcome.isEmpty() ? feedback.note.section(u'\n', 0, 0) : feedback.outcome}}});
    }
    m_feedbackRows->show(rows);
}

void ReferralPage::enableActions()
{
    if (isVisible())
        m_actions.action(ActionId::SaveRecord).setEnabled(m_ask->isAsking());
}

void ReferralPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    enableActions();
}

void ReferralPage::hideEvent(QHideEvent *event)
{
    m_referrals.rest();
    m_actions.action(ActionId::SaveRecord).setEnabled(false);
    Page::hideEvent(event);
}

void ReferralPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReferralPage::retranslate()
{
    const controllers::Desk &desk = m_referrals.desk();
    const controllers::Setting &setting = desk.setting();
    m_ask->setSetting({setting.codes, words::language(), desk.today(), setting.organisation.zone});
    m_feedbackPanel->header()->setTitle(tr("Feedback from the partner"));
    m_feedback->setAccessibleName(tr("Feedback from the partner"));
    m_feedbackEmpty->setWords(tr("The partner has not reported yet."), {});
    m_feedbackRows->setHeads({tr("When"), words::fieldLabel(QStringLiteral("accepted")),
                              words::fieldLabel(QStringLiteral("intensity")),
                              words::fieldLabel(QStringLiteral("outcome"))});
    m_leaving->retranslate();
    m_partners->retranslate();
    m_panes->setTab(m_partners, tr("Partners"));
    m_panes->setTab(m_side, tr("Referral"));
    showHead();
    if (m_referrals.shown())
        showReferral();
}

} // namespace lotse::referral
