#pragma once

#include "domain/contact/contact.h"
#include "domain/person/person.h"
#include "kit/panel.h"

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace lotse::controllers {
class CallerController;
}
namespace lotse::kit {
class Button;
class Label;
} // namespace lotse::kit

namespace lotse::call {

/// Who is on the line. Empty means anonymous, and that is fine. Names that are typed show who may be meant, as a quiet
/// list: arrows choose, Return takes, Alt+Return adds somebody new. Nothing is linked by itself.
class CallerPanel : public kit::Panel
{
    Q_OBJECT

public:
    CallerPanel(controllers::CallerController &callers, QWidget *parent);

    [[nodiscard]] QWidget *field() const;
    /// How many people may be meant by what is typed.
    [[nodiscard]] int hits() const;
    /// Shows who is linked; an empty name is nobody.
    void showLinked(const QString &name);
    /// Shows how the caller of this contact can be reached or recognised, also where nobody is linked.
    void display(const domain::Contact &contact);
    /// The contact with what was typed of that.
    [[nodiscard]] domain::Contact typed(domain::Contact contact) const;

Q_SIGNALS:
    void edited();
    /// A field was left: what was typed is to be written at once.
    void fieldLeft();
    void codeWordNamed(const QString &codeWord);
    /// The record of who is linked is to be shown.
    void personWanted();
    void personChosen(const lotse::domain::PersonId &person);
    /// Somebody new, as far as typed.
    void newPersonWanted(const lotse::domain::Person &person);
    void unlinkWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectSignals();
    void retranslate();
    void showFound();
    void hideFound();
    void choose(int row);
    void addTyped();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    controllers::CallerController &m_callers;
    kit::Label *m_label;
    QLineEdit *m_name;
    kit::Label *m_count;
    QListView *m_hits;
    QStandardItemModel *m_model;
    QWidget *m_linked;
    kit::Label *m_linkedName;
    kit::Button *m_open;
    kit::Button *m_unlink;
    kit::Label *m_numberLabel;
    QLineEdit *m_number;
    kit::Label *m_codeWordLabel;
    QLineEdit *m_codeWord;
};

} // namespace lotse::call
