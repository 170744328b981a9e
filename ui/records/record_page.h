#pragma once

#include "controllers/record/record_controller.h"
#include "kit/actions.h"
#include "kit/form/record_form.h"
#include "kit/page.h"

namespace lotse::kit {
class Button;
class Label;
class MessageStrip;
class Panel;
class Panes;
} // namespace lotse::kit

namespace lotse::records {

class ConflictPanel;

/// A page with the form of one record at the left and what belongs to it at the right. What is typed stays until it
/// is stored or given up: no other record takes its place before. The kinds differ in their fields and in what stands
/// beside them.
class RecordPage : public kit::Page
{
    Q_OBJECT

public:
    /// Controller and actions outlive the page.
    RecordPage(controllers::RecordController &controller, kit::Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void openRecord(const QString &id) override;
    [[nodiscard]] bool isDirty() const { return m_isDirty; }

public Q_SLOTS:
    /// Stores what stands in the form, unless something is wrong with it.
    void save();
    /// Gives up what was typed.
    void discard();

protected:
    [[nodiscard]] kit::RecordForm &form() const { return *m_form; }
    /// Adds a panel at the right, with what of it takes the focus.
    void addSide(QWidget *panel, QWidget *pane, int stretch);
    /// What its tab is called in large text.
    void nameSide(const QWidget *panel, const QString &word);
    /// Keeps the panels at the right together at the top.
    void addSideStretch();
    /// True where the page may show another record; else it says why not.
    [[nodiscard]] bool isFree();
    void tellFailure(const QString &sentence);

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Opens the record of that id.
    virtual void openStored(const QString &id) = 0;
    /// Puts the record into the form and beside it.
    virtual void showRecord() = 0;
    /// Hands what stands in the form to the controller.
    virtual void storeForm() = 0;
    /// What can be judged without the store.
    [[nodiscard]] virtual QList<base::FieldIssue> judge() const = 0;
    /// The name of the record, or that it is a new one.
    [[nodiscard]] virtual QString heading() const = 0;
    virtual void retranslate();

private:
    void layOut();
    void connectSignals();
    void setDirty(bool isDirty);
    void judgeField(const QString &field);
    void takeIssues(const QList<base::FieldIssue> &issues);
    void takeMerged();

    controllers::RecordController &m_controller;
    kit::Actions &m_actions;
    kit::Label *m_heading;
    kit::Button *m_discard;
    kit::Button *m_save;
    kit::MessageStrip *m_message;
    kit::RecordForm *m_form;
    ConflictPanel *m_conflict;
    kit::Panes *m_panes;
    kit::Panel *m_formPanel;
    QList<QWidget *> m_fields; ///< where F6 goes, of each panel at the right
    bool m_isDirty = false;
};

} // namespace lotse::records
