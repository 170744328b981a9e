#pragma once

#include "case_file/case_acts.h"
#include "case_file/history_view.h"
#include "controllers/note/note_controller.h"
#include "controllers/person/caller_controller.h"
#include "kit/actions.h"
#include "kit/navigator.h"
#include "kit/page.h"

class QStackedWidget;

namespace lotse::kit {
class Panes;
}
namespace lotse::records {
class EntryPanel;
}

namespace lotse::case_file {

class CaseHeader;
class LinkPanel;
class NotePanel;
class PeopleView;
class ReferralsView;
class StepsPanel;
class TasksView;

/// One case file: its head above, at the left what belongs to it by tabs, at the right the chosen row and what can be
/// done. What is typed stays with its case file.
class CasePage : public kit::Page
{
    Q_OBJECT

public:
    /// What the page works with; all of it outlives the page.
    struct Controllers {
        controllers::CaseFileController &caseFiles;
        controllers::CaseFieldsController &fields;
        controllers::TaskController &tasks;
        controllers::NoteController &notes;
        controllers::CallerController &callers;
    };
    CasePage(const Controllers &controllers, kit::Actions &actions, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QString record() const override;
    void openRecord(const QString &id) override { open(domain::CaseFileId::fromStored(id)); }
    void refresh() override;
    /// Opens a case file, unless something that was asked for about another one is not saved yet.
    void open(const domain::CaseFileId &id);

Q_SIGNALS:
    /// What came of an act, for the message strip of the window.
    void happened(const lotse::kit::Message &message);
    /// The case file is to be referred to a partner.
    void referralWanted(const lotse::domain::CaseFileId &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Tab { TimelineTab, PeopleTab, TasksTab, ReferralsTab, NotesTab };

    void layOut();
    void connectSignals();
    void connectHeader();
    void connectActions();
    void showCaseFile();
    void showTabs();
    void goTo(Tab tab);
    void showChosen();
    void openEntry(const HistoryEntry &entry);
    [[nodiscard]] QList<records::Deed> deedsOf(const HistoryEntry &entry);
    void amend(const QString &note);
    void confirm();
    void enableActions();
    void retranslate();
    [[nodiscard]] controllers::Desk &desk() const { return m_controllers.caseFiles.desk(); }
    [[nodiscard]] CaseView *current() const;

    Controllers m_controllers;
    kit::Actions &m_actions;
    kit::Navigator &m_navigator;
    CaseHeader *m_header;
    kit::Panes *m_panes;
    records::ActPanel *m_ask;
    records::ConflictPanel *m_conflict;
    CaseActs *m_acts;
    HistoryView *m_timeline;
    PeopleView *m_people;
    TasksView *m_tasks;
    ReferralsView *m_referrals;
    HistoryView *m_notes;
    QStackedWidget *m_views;
    records::EntryPanel *m_entry;
    StepsPanel *m_steps;
    LinkPanel *m_link;
    NotePanel *m_note;
};

} // namespace lotse::case_file
