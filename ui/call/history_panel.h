#pragma once

#include "controllers/desk.h"
#include "kit/panel.h"

class QListView;
class QStandardItemModel;

namespace lotse::controllers {
class CallerController;
}
namespace lotse::kit {
class Actions;
class Button;
class Label;
class MessageStrip;
} // namespace lotse::kit

namespace lotse::call {

/// What was before with the person on the line, and how to reach them safely; below it the case file of the call.
class HistoryPanel : public kit::Panel
{
    Q_OBJECT

public:
    HistoryPanel(controllers::CallerController &callers, controllers::Desk &desk, kit::Actions &actions,
                 QWidget *parent);

    /// Where F6 goes: the history, or what can be done where there is none.
    [[nodiscard]] QWidget *field() const;
    /// The number of the case file that the call belongs to; empty for none.
    void showCaseFile(const QString &number);

Q_SIGNALS:
    /// The call is about the case file that the caller has already.
    void caseFileWanted(const lotse::domain::CaseFile &caseFile);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showHistory();
    void offerCaseFile();
    void addContacts();
    void addReferrals();

    controllers::CallerController &m_callers;
    controllers::Desk &m_desk;
    QWidget *m_top; ///< above the list, where there is something to say
    kit::MessageStrip *m_safeContact;
    kit::Label *m_empty;
    QListView *m_list;
    QStandardItemModel *m_model;
    kit::Label *m_caseFileLabel;
    kit::Label *m_caseFile;
    kit::Button *m_link;
    kit::Button *m_newCaseFile;
    kit::Button *m_refer;
    QString m_caseFileNumber;
};

} // namespace lotse::call
