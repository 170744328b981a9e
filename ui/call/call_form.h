#pragma once

#include "domain/contact/contact.h"
#include "kit/form/field_editor.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace lotse::kit {
class ChoiceCombo;
class Label;
} // namespace lotse::kit

namespace lotse::call {

namespace Ui {
class CallForm;
}

/// A place in a form: the name of a field, and how many characters stand before the caret.
struct Caret {
    QString field;
    int position = 0;

    bool operator==(const Caret &) const = default;
};

/// What is recorded of a call, in the order of a conversation. Every field may stay as it is: "not asked". Shows a
/// contact and gives back what was typed into it; saves nothing itself.
class CallForm : public QWidget
{
    Q_OBJECT

public:
    explicit CallForm(QWidget *parent = nullptr);
    ~CallForm() override;

    /// What the fields offer on this day, labelled in this language.
    void setSetting(const kit::FormSetting &setting);
    /// Shows a contact, without saying that it was edited.
    void display(const domain::Contact &contact);
    /// The contact with what stands in the form.
    [[nodiscard]] domain::Contact typed(domain::Contact contact) const;
    [[nodiscard]] QWidget *firstField() const;
    /// Where somebody types; nothing while the focus is elsewhere.
    [[nodiscard]] std::optional<Caret> caret() const;
    void setCaret(const Caret &caret);
    /// The topics that Ctrl+Alt+1…9 add.
    void setFrequentTopics(const QStringList &topics);
    /// Adds a topic, as if it had been typed.
    void addTopic(const domain::Code &topic);

Q_SIGNALS:
    void edited();
    /// A field was left: what was typed is to be written at once.
    void fieldLeft();
    void immediateDangerChosen();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A combo box, the code list it offers and the field of the contact it shows.
    struct CodedField {
        kit::ChoiceCombo *combo;
        const char *list;
        domain::Code domain::Contact::*field;
    };

    void addTopicKeys();
    void layOut();
    void connectSignals();
    void showCodes();
    void showFollowUp(const domain::Contact &contact);
    void takeFollowUp(domain::Contact &contact) const;
    void retranslate();
    void tellEdited();
    void showFrequentTopics();

    std::unique_ptr<Ui::CallForm> m_ui;
    QList<CodedField> m_codedFields;
    kit::Label *m_kindLabel;
    kit::Label *m_frequentLabel;
    QWidget *m_frequent; ///< a chip for each frequent topic
    QStringList m_frequentTopics;
    kit::FormSetting m_setting;
    bool m_isDisplaying = false;
};

} // namespace lotse::call
