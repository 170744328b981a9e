#include "records/record_page.h"

#include "base/one_line.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/message_strip.h"
#include "kit/panel.h"
#include "kit/view/pane_scroll.h"
#include "kit/view/panes.h"
#include "records/conflict_panel.h"
#include "words/error_text.h"
#include "words/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lotse::records {

using controllers::RecordController;
using kit::MessageKind;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double formWidth = 660;
constexpr qsizetype longestHeading = 80;

} // namespace

RecordPage::RecordPage(RecordController &controller, kit::Actions &actions, QWidget *parent)
    : Page(parent),
      m_controller(controller),
      m_actions(actions),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_discard(new kit::Button(this)),
      m_save(new kit::Button(&actions.action(kit::ActionId::SaveRecord), kit::ButtonKind::Primary, this)),
      m_message(new kit::MessageStrip(this)),
      m_form(new kit::RecordForm),
      m_conflict(new ConflictPanel(this)),
      m_panes(new kit::Panes(this)),
      m_formPanel(new kit::Panel(this))
{
    layOut();
    connectSignals();
    setDirty(false);
}

void RecordPage::layOut()
{
    m_discard->setKind(kit::ButtonKind::Flat);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    m_heading->setWordWrap(true);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name makes no window wider
    head->addWidget(m_discard);
    head->addWidget(m_save);

    auto *scroll = new kit::PaneScroll(m_form, m_formPanel);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formPanel->body()->addWidget(scroll);
    m_panes->addColumn(0, formWidth);
    m_panes->addPane(m_formPanel);
    m_panes->addColumn(1);
    m_panes->addPane(m_conflict);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addLayout(head);
    page->addWidget(m_message);
    page->addWidget(m_panes, 1);
    kit::followLook(this, [head, page](const kit::Look &look) {
        page->setSpacing(look.px(12));
        head->setSpacing(look.px(12));
    });
}

void RecordPage::connectSignals()
{
    connect(&m_controller, &RecordController::opened, this, [this] {
        m_message->clear();
        m_conflict->show(m_controller);
        showRecord();
        setDirty(false);
        m_heading->setText(base::shownOnOneLine(heading(), longestHeading));
        Q_EMIT titleChanged();
    });
    connect(&m_controller, &RecordController::saved, this, [this] {
        m_conflict->show(m_controller);
        showRecord();
        setDirty(false);
        m_heading->setText(base::shownOnOneLine(heading(), longestHeading));
        m_message->tell({MessageKind::Success, tr("Saved"), {}, {}});
    });
    connect(&m_controller, &RecordController::merged, this, &RecordPage::takeMerged);
    connect(&m_controller, &RecordController::issuesFound, this, &RecordPage::takeIssues);
    connect(&m_controller, &RecordController::failed, this,
            [this](const base::Error &error) { tellFailure(words::errorSentence(error)); });
    connect(&m_controller.desk(), &controllers::Desk::storeOpened, this, [this] { retranslate(); });
    connect(m_form, &kit::RecordForm::edited, this, [this] { setDirty(true); });
    connect(m_form, &kit::RecordForm::fieldLeft, this, &RecordPage::judgeField);
    connect(m_conflict, &ConflictPanel::chosen, this, [this](const QString &field, const domain::FieldValue &value) {
        m_form->setValue(field, value);
        setDirty(true);
    });
    connect(m_discard, &QPushButton::clicked, this, &RecordPage::discard);
    connect(&m_actions.action(kit::ActionId::SaveRecord), &QAction::triggered, this, [this] {
        if (isVisible())
            save();
    });
}

void RecordPage::openRecord(const QString &id)
{
    if (!m_isDirty || id != record()) // what is typed there stays
        openStored(id);
}

QWidget *RecordPage::firstField() const { return m_form->firstField(); }

QList<QWidget *> RecordPage::panes() const { return QList<QWidget *>{firstField()} + m_fields; }

void RecordPage::addSide(QWidget *panel, QWidget *pane, int stretch)
{
    m_panes->addPane(panel, stretch);
    m_fields.append(pane);
}

void RecordPage::nameSide(const QWidget *panel, const QString &word) { m_panes->setTab(panel, word); }

void RecordPage::addSideStretch() { m_panes->addStretch(); }

bool RecordPage::isFree()
{
    if (m_isDirty)
        m_message->tell({MessageKind::Warning, tr("This is not saved yet"),
                         tr("Save it or discard it, then open another one."), {}});
    return !m_isDirty;
}

void RecordPage::tellFailure(const QString &sentence)
{
    m_message->tell({MessageKind::Danger, tr("That did not work"), sentence, {}});
}

void RecordPage::save()
{
    m_message->clear();
    const QList<base::FieldIssue> issues = judge();
    if (m_form->hasUnreadable() || !issues.isEmpty())
        takeIssues(issues);
    else
        storeForm();
}

void RecordPage::discard()
{
    showRecord();
    setDirty(false);
    m_message->clear();
}

void RecordPage::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_discard->setVisible(isDirty);
    if (isVisible())
        m_actions.action(kit::ActionId::SaveRecord).setEnabled(isDirty);
}

/// What a field says is judged when it is left, never while somebody types.
void RecordPage::judgeField(const QString &field)
{
    if (!m_isDirty)
        return;
    QList<base::FieldIssue> issues = judge();
    issues.removeIf([&field](const base::FieldIssue &issue) { return issue.field != field; });
    const QStringList elsewhere = m_form->tellIssues(issues);
    Q_UNUSED(elsewhere)
}

void RecordPage::takeIssues(const QList<base::FieldIssue> &issues)
{
    const QStringList elsewhere = m_form->tellIssues(issues);
    m_message->tell({MessageKind::Danger, tr("Not saved yet"),
                     elsewhere.isEmpty() ? tr("Something in the form needs another look.") : elsewhere.join(u' '), {}});
    for (const base::FieldIssue &issue : issues) {
        if (QWidget *field = m_form->field(issue.field)) {
            field->setFocus(); // who saved wants to go on there
            return;
        }
    }
}

void RecordPage::takeMerged()
{
    showRecord();
    setDirty(true);
    m_message->tell(ConflictPanel::message(m_controller));
    m_conflict->show(m_controller);
    ConflictPanel::markIn(*m_form, m_controller);
}

void RecordPage::showEvent(QShowEvent *event)
{
    m_actions.action(kit::ActionId::SaveRecord).setEnabled(m_isDirty);
    Page::showEvent(event);
}

void RecordPage::hideEvent(QHideEvent *event)
{
    m_actions.action(kit::ActionId::SaveRecord).setEnabled(false);
    Page::hideEvent(event);
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void RecordPage::retranslate()
{
    const controllers::Setting &setting = m_controller.desk().setting();
    m_form->setSetting({setting.codes, words::language(), m_controller.desk().today(), setting.organisation.zone});
    m_discard->setText(tr("Discard changes"));
    m_panes->setTab(m_formPanel, tr("Form"));
    m_panes->setTab(m_conflict, tr("Both changes"));
    m_heading->setText(base::shownOnOneLine(heading(), longestHeading));
    m_conflict->show(m_controller);
}

} // namespace lotse::records
