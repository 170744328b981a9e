#pragma once

#include "controllers/code_list/code_list_controller.h"
#include "kit/actions.h"
#include "kit/message_strip.h"
#include "kit/page.h"

class QStandardItemModel;

namespace lotse::kit {
class Button;
class Label;
class Panel;
class Panes;
class RowListView;
class TableView;
} // namespace lotse::kit

namespace lotse::settings {

class CodeEntryForm;

/// The code lists of the house: what codes are called, by which other words they are found, when and in which order
/// they are offered. A code is added or ends, it never goes.
class CodeListsPage : public kit::Page
{
    Q_OBJECT

public:
    CodeListsPage(controllers::Desk &desk, controllers::CodeListController &codes, kit::Actions &actions);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

Q_SIGNALS:
    void happened(const lotse::kit::Message &message);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QLayout *layOutEntry();
    void connectSignals();
    void connectCodes();
    void retranslate();
    void chooseList(int row);
    void showLists();
    void showList();
    void fillRow(int row);
    void showEntry();
    void showUses(const QList<domain::CodeUse> &uses);
    void showChanges();
    void move(int by);
    void save();
    void takeIssues(const QList<base::FieldIssue> &issues);
    [[nodiscard]] int currentRow() const;

    controllers::Desk &m_desk;
    controllers::CodeListController &m_codes;
    kit::Actions &m_actions;
    kit::Label *m_heading;
    kit::Button *m_discard;
    kit::MessageStrip *m_message;
    kit::Panes *m_panes;
    kit::Panel *m_listsPanel;
    kit::RowListView *m_lists;
    QStandardItemModel *m_listsModel;
    kit::Panel *m_codesPanel;
    kit::TableView *m_table;
    QStandardItemModel *m_model;
    kit::Button *m_add;
    kit::Panel *m_entryPanel;
    CodeEntryForm *m_form;
    kit::Label *m_uses;
    QAction *m_up;
    QAction *m_down;
};

} // namespace lotse::settings
