#pragma once

#include "base/error.h"
#include "domain/code_list/code_list.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace lotse::kit {
class DayField;
class InlineIssue;
class Label;
} // namespace lotse::kit

namespace lotse::settings {

/// One code: both labels, other words for it, from when until when it is offered.
class CodeEntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit CodeEntryForm(QWidget *parent = nullptr);

    /// `canEnd` is false for a code that rules depend on; the form says why.
    void show(const domain::CodeEntry &entry, bool canEnd, QDate today);
    /// Nothing to edit, or nobody may.
    void setEditable(bool isEditable);
    /// Says beside the field what is wrong; `what` is "german", "valid_to" …
    void tell(const QString &what, const QString &sentence);
    void clearIssues();
    /// True where a day cannot be read.
    [[nodiscard]] bool hasUnreadable() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited(const lotse::domain::CodeEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        const char *what;
        kit::Label *label;
        QWidget *field;
        kit::InlineIssue *issue;
    };

    void layOut();
    void takeEdits();
    void retranslate();

    domain::CodeEntry m_entry;
    QLineEdit *m_german;
    QLineEdit *m_english;
    QLineEdit *m_synonyms;
    kit::DayField *m_from;
    kit::DayField *m_until;
    kit::Label *m_why;
    std::array<Row, 5> m_rows;
    bool m_isShowing = false;
};

} // namespace lotse::settings
