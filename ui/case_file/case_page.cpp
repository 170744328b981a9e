#include "case_file/case_page.h"

#include "case_file/case_header.h"
#include "case_file/link_panel.h"
#include "case_file/note_panel.h"
#include "case_file/people_view.h"
#include "case_file/referrals_view.h"
#include "case_file/steps_panel.h"
#include "case_file/tasks_view.h"
#include "domain/case_file/case_file_states.h"
#include "kit/follow_look.h"
#include "kit/panel_header.h"
#include "kit/view/pane_scroll.h"
#include "kit/view/panes.h"
#include "records/act_panel.h"
#include "records/entry_panel.h"
#include "words/error_text.h"
#include "words/language.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse::case_file {

using controllers::CaseFileController;
using domain::CaseFileStatus;
using kit::ActionId;
using kit::MessageKind;
using Kind = HistoryEntry::Kind;

namespace {

constexpr double sideWidth = 520;
constexpr double leastHeight = 160;
constexpr double leastHeightAlone = 250; ///< in large text, where the head takes half of the page: most of it scrolls

} // namespace

CasePage::CasePage(const Controllers &controllers, kit::Actions &actions, kit::Navigator &navigator)
    : m_controllers(controllers),
      m_actions(actions),
      m_navigator(navigator),
      m_header(new CaseHeader(desk(), actions, this)),
      m_panes(new kit::Panes(this)),
      m_ask(new records::ActPanel(actions.action(ActionId::SaveRecord), this)),
      m_conflict(new records::ConflictPanel(this)),
      m_acts(new CaseActs({controllers.caseFiles, controllers.fields, controllers.tasks, *m_ask, *m_conflict})),
      m_timeline(new HistoryView(desk(), std::nullopt, [this](const HistoryEntry &entry) { return deedsOf(entry); })),
      m_people(new PeopleView(desk(), *m_acts, navigator)),
      m_tasks(new TasksView(desk(), *m_acts)),
      m_referrals(new ReferralsView(desk())),
      m_notes(new HistoryView(desk(), Kind::Note, [this](const HistoryEntry &entry) { return deedsOf(entry); })),
      m_views(new QStackedWidget(this)),
      m_entry(new records::EntryPanel(this)),
      m_steps(new StepsPanel(desk(), actions.action(ActionId::NewTask), this)),
      m_link(new LinkPanel(controllers.callers, this)),
      m_note(new NotePanel(controllers.notes, actions.action(ActionId::SaveRecord), this))
{
    layOut();
    connectSignals();
    connectHeader();
    connectActions();
    retranslate();
    goTo(TimelineTab);
}

void CasePage::layOut()
{
    for (CaseView *view : QList<CaseView *>{m_timeline, m_people, m_tasks, m_referrals, m_notes})
        m_views->addWidget(view);
    m_panes->addColumn(1);
    m_panes->addPane(m_views);
    m_panes->addColumn(0, sideWidth, sideWidth);
    m_panes->addPane(m_ask);
    m_panes->addPane(m_conflict);
    m_panes->addPane(m_entry, 1);
    m_panes->addPane(m_steps);
    m_panes->addPane(m_link);
    m_panes->addPane(m_note, 1);
    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::PaneScroll(content, this));
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_header);
    page->addWidget(m_panes, 1);
    kit::followLook(this, [this, whole, page](const kit::Look &look) {
        if (look.isLarge())
            whole->insertWidget(0, m_header->line());
        else
            m_header->takeLine();
        whole->setSpacing(look.px(8));
        page->setSpacing(look.px(12));
        m_panes->setMinimumHeight(look.isLarge() ? look.px(leastHeightAlone) : 0);
        m_views->setMinimumHeight(look.px(leastHeight));
        m_entry->setMinimumHeight(look.px(leastHeight));
    });
}

void CasePage::connectSignals()
{
    CaseFileController &caseFiles = m_controllers.caseFiles;
    connect(&caseFiles, &CaseFileController::caseFileOpened, this, [this] {
        goTo(TimelineTab);
        showCaseFile();
        Q_EMIT titleChanged();
    });
    connect(&caseFiles, &CaseFileController::caseFileChanged, this, &CasePage::showCaseFile);
    connect(&caseFiles, &CaseFileController::openingFailed, this, [this](const base::Error &error) {
        Q_EMIT happened({MessageKind::Danger, tr("That did not work"), words::errorSentence(error), {}});
    });
    connect(m_acts, &CaseActs::happened, this, &CasePage::happened);
    connect(&m_controllers.notes, &controllers::NoteController::noteSaved, this,
            [this] { Q_EMIT happened({MessageKind::Success, tr("Note saved"), {}, {}}); });
    connect(&desk(), &controllers::Desk::storeOpened, this, &CasePage::retranslate);
    for (int tab = 0; tab < m_views->count(); ++tab) {
        auto *view = static_cast<CaseView *>(m_views->widget(tab));
        connect(view, &CaseView::chosenChanged, this, [this, view] {
            if (view == current())
                showChosen();
        });
    }
    for (HistoryView *view : {m_timeline, m_notes})
        connect(view, &HistoryView::opened, this, &CasePage::openEntry);
    connect(m_referrals, &ReferralsView::opened, this,
            [this](const domain::ReferralId &id) { m_navigator.showReferral(id); });
    connect(m_steps, &StepsPanel::opened, this, [this](const QString &task) {
        goTo(TasksTab);
        m_tasks->choose(task);
        m_tasks->list()->setFocus();
    });
    connect(m_link, &LinkPanel::chosen, &caseFiles, &CaseFileController::link);
    connect(m_note, &NotePanel::dirtyChanged, this, &CasePage::enableActions);
    connect(m_ask, &records::ActPanel::askingChanged, this, [this] {
        enableActions();
        showTabs();
        if (m_ask->isAsking())
            m_ask->form().firstField()->setFocus(); // who asked for it goes on there
        else if (isVisible())
            current()->list()->setFocus();
    });
}

void CasePage::connectHeader()
{
    connect(m_header->tabs(), &kit::TabRow::currentChanged, this, [this](int tab) { goTo(Tab(tab)); });
    connect(m_header, &CaseHeader::takeWanted, m_acts, &CaseActs::take);
    connect(m_header, &CaseHeader::editingWanted, m_acts, &CaseActs::edit);
    connect(m_header, &CaseHeader::assigningWanted, m_acts, &CaseActs::assign);
    connect(m_header, &CaseHeader::closingWanted, m_acts, &CaseActs::close);
    connect(m_header, &CaseHeader::confirmingWanted, m_acts, &CaseActs::confirmClosing);
    connect(m_header, &CaseHeader::sendingBackWanted, m_acts, &CaseActs::sendBack);
    connect(m_header, &CaseHeader::reopeningWanted, m_acts, &CaseActs::reopen);
    connect(m_header, &CaseHeader::withdrawingWanted, m_acts, &CaseActs::withdraw);
}

void CasePage::connectActions()
{
    const auto connectAction = [this](ActionId id, auto act) {
        connect(&m_actions.action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    connectAction(ActionId::SaveRecord, [this] { confirm(); });
    connectAction(ActionId::NewTask, [this] { m_acts->addTask(); });
    connectAction(ActionId::NewNote, [this] {
        goTo(NotesTab);
        m_note->field()->setFocus();
    });
    connectAction(ActionId::ReferCaseFile,
                  [this] { Q_EMIT referralWanted(m_controllers.caseFiles.caseFile()->caseFile.id); });
}

QString CasePage::title() const
{
    const auto &report = m_controllers.caseFiles.caseFile();
    return report ? tr("Case file %1").arg(report->caseFile.number) : tr("Case file");
}

CaseView *CasePage::current() const { return static_cast<CaseView *>(m_views->currentWidget()); }

QWidget *CasePage::firstField() const { return current()->list(); }

QList<QWidget *> CasePage::panes() const
{
    QList<QWidget *> panes = {current()->list()};
    if (m_ask->isAsking())
        panes.append(m_ask->form().firstField());
    panes.append(m_entry->pane());
    const std::pair<QWidget *, QWidget *> sides[] = {
        {m_steps, m_steps->list()}, {m_link, m_link->pane()}, {m_note, m_note->field()}};
    for (const auto &[panel, field] : sides) {
        if (!panel->isHidden())
            panes.append(field);
    }
    panes.append(m_header->pane());
    return panes;
}

void CasePage::refresh() { m_controllers.caseFiles.refresh(); }

QString CasePage::record() const
{
    const auto &report = m_controllers.caseFiles.caseFile();
    return report ? report->caseFile.id.text() : QString();
}

void CasePage::open(const domain::CaseFileId &id)
{
    const auto &report = m_controllers.caseFiles.caseFile();
    const bool isSame = report && report->caseFile.id == id;
    if (!m_ask->isDirty()) {
        m_ask->putAway();
    } else if (!isSame) {
        Q_EMIT happened({MessageKind::Warning, tr("This is not saved yet"),
                         tr("Save it or put it away, then open another case file."), {}});
        return;
    }
    m_controllers.caseFiles.open(id.text());
}

void CasePage::showCaseFile()
{
    const auto &report = m_controllers.caseFiles.caseFile();
    m_header->show(*report);
    m_note->showCaseFile(report->caseFile.id);
    m_steps->show(*report);
    showTabs();
    for (CaseView *view : QList<CaseView *>{m_timeline, m_people, m_tasks, m_referrals, m_notes})
        view->show(*report);
    enableActions();
}

void CasePage::showTabs()
{
    const auto &report = m_controllers.caseFiles.caseFile();
    const auto countOf = [&report](const auto &list) { return report ? int(((*report).*list).size()) : 0; };
    using Report = controllers::CaseFileReport;
    m_header->tabs()->setTabs({{tr("Timeline"), 0},
                               {tr("People"), countOf(&Report::people)},
                               {tr("Tasks"), countOf(&Report::tasks)},
                               {tr("Referrals"), countOf(&Report::referrals)},
                               {tr("Notes"), countOf(&Report::notes)}});
    m_panes->setTab(m_views, tr("List"));
    m_panes->setTab(m_ask, m_ask->header()->title());
    m_panes->setTab(m_conflict, tr("Both changes"));
    m_panes->setTab(m_entry, tr("Chosen row"));
    m_panes->setTab(m_steps, tr("Next steps"), m_steps->count());
    m_panes->setTab(m_link, tr("Add somebody"));
    m_panes->setTab(m_note, tr("Write a note"));
}

void CasePage::goTo(Tab tab)
{
    m_header->tabs()->setCurrent(tab);
    m_views->setCurrentIndex(tab);
    m_steps->setVisible(tab == TimelineTab);
    m_link->setVisible(tab == PeopleTab);
    m_note->setVisible(tab == NotesTab);
    showChosen();
}

void CasePage::showChosen()
{
    if (const auto entry = current()->chosen())
        m_entry->show(*entry);
    else
        m_entry->showNothing();
}

QList<records::Deed> CasePage::deedsOf(const HistoryEntry &entry)
{
    QList<records::Deed> deeds;
    if (entry.kind == Kind::Contact)
        deeds.append({tr("Open contact"), [this, entry] { openEntry(entry); }});
    if (entry.kind == Kind::Referral || entry.kind == Kind::Feedback)
        deeds.append({tr("Open referral"), [this, entry] { openEntry(entry); }});
    if (entry.kind == Kind::Note)
        deeds.append({tr("Amend"), [this, id = entry.recordId] { amend(id); }});
    if (entry.kind != Kind::Opened && entry.kind != Kind::Closed)
        deeds.append({tr("Task from it"), [this, line = entry.line] { m_acts->addTask(line); }});
    return deeds;
}

void CasePage::openEntry(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case Kind::Contact:
        return m_navigator.showContact(domain::ContactId::fromStored(entry.recordId));
    case Kind::Referral:
    case Kind::Feedback:
        return m_navigator.showReferral(domain::ReferralId::fromStored(entry.recordId));
    case Kind::Note:
        return amend(entry.recordId);
    case Kind::Task:
        goTo(TasksTab);
        return m_tasks->choose(entry.recordId);
    case Kind::Opened:
    case Kind::Closed:
        return;
    }
}

void CasePage::amend(const QString &note)
{
    const auto &notes = m_controllers.caseFiles.caseFile()->notes;
    const auto found = std::ranges::find_if(notes, [&note](const domain::Note &each) { return each.id.text() == note; });
    if (found == notes.end())
        return;
    goTo(NotesTab);
    m_note->amend(*found);
    m_note->field()->setFocus();
}

/// What is asked for is stored before a note, unless somebody is in the note.
void CasePage::confirm()
{
    if (m_ask->isAsking() && !m_note->field()->hasFocus())
        m_ask->confirm();
    else if (m_note->isDirty())
        m_note->save();
}

void CasePage::enableActions()
{
    if (!isVisible())
        return;
    const auto &report = m_controllers.caseFiles.caseFile();
    const bool isStanding = report && !report->caseFile.withdrawnOn.isValid();
    const bool isLive = isStanding && domain::isLive(report->caseFile.status);
    m_actions.action(ActionId::SaveRecord).setEnabled(m_ask->isAsking() || m_note->isDirty());
    m_actions.action(ActionId::NewTask).setEnabled(isLive);
    m_actions.action(ActionId::NewNote).setEnabled(isStanding);
    m_actions.action(ActionId::ReferCaseFile)
        .setEnabled(isStanding && report->caseFile.status == CaseFileStatus::Open);
}

void CasePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    enableActions();
}

void CasePage::hideEvent(QHideEvent *event)
{
    m_controllers.caseFiles.rest();
    for (const ActionId id : {ActionId::SaveRecord, ActionId::NewTask, ActionId::NewNote, ActionId::ReferCaseFile})
        m_actions.action(id).setEnabled(false);
    Page::hideEvent(event);
}

void CasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CasePage::retranslate()
{
    const kit::FormSetting setting{desk().setting().codes, words::language(), desk().today(),
                                   desk().setting().organisation.zone};
    m_ask->setSetting(setting);
    m_link->setSetting(setting);
    m_header->retranslate();
    m_steps->retranslate();
    for (int tab = 0; tab < m_views->count(); ++tab)
        static_cast<CaseView *>(m_views->widget(tab))->retranslate();
    showTabs();
    if (m_controllers.caseFiles.caseFile())
        showCaseFile();
}

} // namespace lotse::case_file
