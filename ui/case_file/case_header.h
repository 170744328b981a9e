#pragma once

#include "controllers/case_file/case_file_controller.h"
#include "kit/actions.h"
#include "kit/field/tab_row.h"
#include "kit/panel.h"

#include <QVBoxLayout>


namespace lotse::kit {
class Button;
class FlowLayout;
class Label;
class StatusMark;
} // namespace lotse::kit

namespace lotse::case_file {

/// The head of a case file: number, where it stands, who belongs to it and who is responsible, what can be decided
/// about it now, and its tabs.
class CaseHeader : public kit::Panel
{
    Q_OBJECT

public:
    /// Desk and actions outlive the header.
    CaseHeader(controllers::Desk &desk, kit::Actions &actions, QWidget *parent = nullptr);

    void show(const controllers::CaseFileReport &report);
    void retranslate();
    [[nodiscard]] kit::TabRow *tabs() const { return m_tabs; }
    /// Number, stand and people: the page takes it out in large text, where the head has to scroll.
    [[nodiscard]] QWidget *line() const { return m_line; }
    /// Puts the line back to the top of the head.
    void takeLine() { m_known->insertWidget(0, m_line); }
    /// Where F6 goes: the first thing that can be decided.
    [[nodiscard]] QWidget *pane() const;

Q_SIGNALS:
    void takeWanted();
    void editingWanted();
    void assigningWanted();
    void closingWanted();
    void confirmingWanted();
    void sendingBackWanted();
    void reopeningWanted();
    void withdrawingWanted();

private:
    void layOut();
    void connectSignals();
    void showFacts(const controllers::CaseFileReport &report);
    void showButtons(const domain::CaseFile &file);
    [[nodiscard]] QStringList namedPeople(const controllers::CaseFileReport &report) const;
    [[nodiscard]] QList<kit::Button *> buttons() const;

    controllers::Desk &m_desk;
    QWidget *m_line;
    QVBoxLayout *m_known;
    kit::Label *m_number;
    kit::StatusMark *m_stand;
    kit::StatusMark *m_danger;
    QList<kit::Label *> m_people; ///< each in its own, so that they wrap
    kit::FlowLayout *m_facts;
    kit::Label *m_responsible;
    kit::Label *m_responsibleName;
    kit::Label *m_opened;
    kit::Label *m_openedDay;
    kit::Label *m_region;
    kit::Label *m_regionName;
    kit::Label *m_security;
    kit::StatusMark *m_securityMark;
    kit::Button *m_take;
    kit::Button *m_refer;
    kit::Button *m_confirm;
    kit::Button *m_sendBack;
    kit::Button *m_close;
    kit::Button *m_reopen;
    kit::TabRow *m_tabs;
    kit::Button *m_edit;
    kit::Button *m_assign;
    kit::Button *m_withdraw;
};

} // namespace lotse::case_file
