#pragma once

#include "kit/panel.h"

class QLineEdit;

namespace lotse::kit {

class Button;
class InlineIssue;
class Label;

/// Asks for the reason of an act that wants one, where the act is done: a line and a button. Without a reason it says
/// so beside the line.
class ReasonPanel : public Panel
{
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    /// The title of the panel, the label of the line with its mnemonic, and the act as a verb.
    void setWords(const QString &title, const QString &label, const QString &verb);
    void clear();
    [[nodiscard]] QLineEdit *field() const { return m_reason; }

Q_SIGNALS:
    /// Neither empty nor blank.
    void given(const QString &reason);

private:
    void give();

    Label *m_label;
    QLineEdit *m_reason;
    Button *m_act;
    InlineIssue *m_issue;
};

} // namespace lotse::kit
