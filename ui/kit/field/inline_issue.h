#pragma once

#include <QPointer>
#include <QWidget>

namespace lotse::kit {

class Label;

/// What is wrong with a field, beside it: a triangle and a sentence. Hidden while nothing is. It says the
/// sentence through the live region of the window, and the field gets its outline of danger.
class InlineIssue : public QWidget
{
    Q_OBJECT

public:
    explicit InlineIssue(QWidget *parent = nullptr);

    /// Follows a field that judges itself: CodeField, DayField, TimeField, NoteEdit.
    template<class Field>
    void follow(Field *field)
    {
        connect(field, &Field::issueChanged, this, &InlineIssue::display);
    }
    /// For issues found elsewhere, e.g. by a use case: marks this field until `clear`.
    void tell(QWidget *field, const QString &sentence);
    void clear();
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display(const QString &sentence);

    Label *m_sentence;
    QPointer<QWidget> m_field;
};

} // namespace lotse::kit
