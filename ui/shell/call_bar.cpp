#include "shell/call_bar.h"

#include "controllers/contact/call_controller.h"
#include "kit/actions.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/live_region.h"
#include "kit/marks.h"
#include "kit/rule.h"
#include "shell/saved_text.h"
#include "words/error_text.h"
#include "words/field_text.h"
#include "words/issue_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace lotse::shell {

using controllers::CallController;
using controllers::SaveState;
using kit::Label;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double barHeight = 44;
constexpr double iconPlace = 34; ///< of the phone at the left

kit::Button *barButton(QAction &action, kit::ButtonKind kind, QWidget *bar)
{
    auto *button = new kit::Button(&action, kind, bar);
    button->setOnBar(true);
    return button;
}

/// What is wrong with which field, or what happened.
QString problemSentence(const base::Error &error)
{
    QStringList sentences;
    for (const base::FieldIssue &issue : error.issues)
        sentences.append(QStringLiteral("%1: %2").arg(words::fieldLabel(issue.field), words::issueSentence(issue)));
    return sentences.isEmpty() ? words::errorSentence(error) : sentences.join(u' ');
}

} // namespace

CallBar::CallBar(CallController &calls, kit::Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_calls(calls),
      m_state(new Label({}, TextRole::PanelTitle, Token::OnBar, this)),
      m_time(new Label({}, TextRole::Timer, Token::OnBar, this)),
      m_since(new Label({}, TextRole::Body, Token::OnBarMuted, this)),
      m_caller(new Label({}, TextRole::Body, Token::OnBar, this)),
      m_saved(new Label({}, TextRole::Body, Token::OnBar, this)),
      m_problem(new Label({}, TextRole::Body, Token::OnBar, this)),
      m_show(barButton(actions.action(kit::ActionId::StartCall), kit::ButtonKind::Outline, this)),
      m_emergency(
          barButton(actions.action(kit::ActionId::ShowEmergencySheet), kit::ButtonKind::Outline, this)),
      m_park(barButton(actions.action(kit::ActionId::StartAnotherCall), kit::ButtonKind::Outline, this)),
      m_more(new kit::Button(this)),
      m_finish(barButton(actions.action(kit::ActionId::FinishCall), kit::ButtonKind::Primary, this)),
      m_actions(actions)
{
    auto *row = new QHBoxLayout;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_since)})
        row->addWidget(widget);
    QList<kit::Rule *> rules;
    for (Label *label : {m_caller, m_saved}) {
        rules.append(new kit::Rule(Qt::Vertical, Token::BarLine, this));
        row->addWidget(rules.last());
        row->addWidget(label);
    }
    row->addStretch();
    row->addWidget(m_show);
    row->addWidget(m_emergency);
    row->addWidget(m_park);
    row->addWidget(m_more);
    row->addWidget(m_finish);
    m_more->setOnBar(true);
    m_more->setIcon(kit::icon(kit::IconName::Down));
    connect(m_more, &QPushButton::clicked, this, &CallBar::showMore);
    kit::followLook(this, [this, row, rules](const kit::Look &look) {
        m_state->setFixedHeight(look.px(barHeight)); // and with it the row
        m_problem->setContentsMargins(look.px(16 + iconPlace), 0, look.px(12), look.px(10));
        // What is rare moves into a menu where large text needs the room.
        for (QWidget *rare : {static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_caller),
                              static_cast<QWidget *>(rules.first()), static_cast<QWidget *>(m_emergency),
                              static_cast<QWidget *>(m_park)})
            rare->setVisible(!look.isLarge());
        m_more->setVisible(look.isLarge());
        setOnCallPage(m_isOnCallPage);
        row->setContentsMargins(look.px(16 + iconPlace), 0, look.px(12), 0);
        row->setSpacing(look.px(look.isLarge() ? 10 : 16));
        for (kit::Rule *rule : rules)
            rule->setFixedHeight(look.px(20));
    });
    m_tick.setInterval(1000);
    connectSignals();
    retranslate();
}

void CallBar::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_isOnCallPage)
        menu->addAction(&m_actions.action(kit::ActionId::StartCall));
    for (const kit::ActionId id : {kit::ActionId::ShowEmergencySheet, kit::ActionId::StartAnotherCall})
        menu->addAction(&m_actions.action(id));
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void CallBar::setOnCallPage(bool isOnCallPage)
{
    m_isOnCallPage = isOnCallPage;
    m_show->setVisible(!isOnCallPage && !kit::lookOf(this).isLarge());
}

void CallBar::connectSignals()
{
    connect(&m_tick, &QTimer::timeout, this, &CallBar::showTime);
    connect(&m_calls, &CallController::callsChanged, this, &CallBar::showCall);
    connect(&m_calls, &CallController::saveStateChanged, this, &CallBar::showSaveState);
    connect(&m_calls, &CallController::savingFailed, this, [this](const base::Error &error) {
        const bool isBusy = error.code == base::ErrorCode::Busy;
        showProblem(isBusy ? waitingSentence() : tr("%1 What you type stays here, and saving is tried again by itself.")
                                                     .arg(problemSentence(error)));
    });
    connect(&m_calls, &CallController::failed, this,
            [this](const base::Error &error) { showProblem(problemSentence(error)); });
}

void CallBar::retranslate()
{
    m_show->setAction(&m_actions.action(kit::ActionId::StartCall), tr("Show call"));
    m_park->setAction(&m_actions.action(kit::ActionId::StartAnotherCall), tr("Park"));
    m_more->setText(tr("More"));
    m_finish->setAction(&m_actions.action(kit::ActionId::FinishCall), tr("Finish"));
    showCall();
}

void CallBar::showCall()
{
    const domain::Contact *call = m_calls.current();
    setVisible(call != nullptr);
    if (!call) {
        m_tick.stop();
        showProblem({});
        return;
    }
    m_tick.start();
    m_state->setText(stateText());
    const bool isCall = call->status == domain::ContactStatus::Running || call->status == domain::ContactStatus::Parked;
    m_time->setVisible(isCall);
    m_since->setText(tr("since %1").arg(clockTime(call->startedAt, QStringLiteral("hh:mm"))));
    m_caller->setText(call->callers.isEmpty() ? tr("anonymous") : tr("caller linked"));
    showTime();
    showSaveState();
}

QString CallBar::stateText() const
{
    using enum domain::ContactStatus;
    if (m_calls.calls().size() > 1)
        return tr("%n calls", nullptr, int(m_calls.calls().size()));
    switch (m_calls.current()->status) {
    case Running:
        return tr("Call running");
    case Parked:
        return tr("Call parked");
    case Draft:
        return tr("Draft of a call");
    default:
        return tr("Message");
    }
}

void CallBar::showTime()
{
    const domain::Contact *call = m_calls.current();
    if (!call)
        return;
    const qint64 seconds = m_calls.secondsOf(*call);
    m_time->setText(QStringLiteral("%1:%2")
                        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
                        .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

QString CallBar::waitingSentence() const
{
    return tr("Saving waits, because another window or program is writing to the store. What you type stays here and is "
              "saved as soon as that is done.");
}

void CallBar::showSaveState()
{
    const SaveState state = m_calls.saveState();
    switch (state) {
    case SaveState::Saved:
        m_saved->setText(savedText(m_calls.savedAt()));
        break;
    case SaveState::Saving:
        m_saved->setText(tr("saving …"));
        break;
    case SaveState::Waiting:
        m_saved->setText(tr("saving waits"));
        showProblem(waitingSentence());
        break;
    case SaveState::Failed:
        m_saved->setText(tr("not saved"));
        break;
    }
    if (state == SaveState::Waiting || state == SaveState::Failed)
        m_isUnsaved = true;
    else if (!m_isUnsaved && state == SaveState::Saving)
        showProblem({}); // of an act that failed before
    else if (state == SaveState::Saved && std::exchange(m_isUnsaved, false)) {
        showProblem({});
        say(tr("Saved again."));
    }
}

/// Said once, however often it is tried again.
void CallBar::showProblem(const QString &sentence)
{
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    say(sentence);
}

void CallBar::say(const QString &sentence) const
{
    if (kit::LiveRegion *region = kit::LiveRegion::of(this); region && !sentence.isEmpty())
        region->say(sentence);
}

void CallBar::paintEvent(QPaintEvent *)
{
    const kit::Look &look = kit::lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Bar));
    const int size = look.px(18);
    const auto drawBeside = [&](const QWidget &line, kit::IconName icon) {
        const int middle = line.contentsRect().center().y() + line.y();
        kit::drawIcon(painter, QRect(look.px(16), middle - size / 2, size, size), icon, look.color(Token::OnBar));
    };
    drawBeside(*m_state, kit::IconName::Phone);
    if (m_problem->isVisible())
        drawBeside(*m_problem, kit::IconName::Warning);
    if (look.isHighContrast())
        painter.fillRect(QRect(0, height() - look.line(), width(), look.line()), look.color(Token::BarLine));
}

void CallBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace lotse::shell
