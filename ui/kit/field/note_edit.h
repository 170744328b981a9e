#pragma once

#include <QTextEdit>

namespace lotse::kit {

/// A field for running text: plain, with wide lines, left by Tab. Holds more than the store takes rather than
/// cut anything off, and tells it (`issueChanged`). A paragraph that is too long to be laid out at every key is shown
/// in pieces, each beginning a line; in the note they are one.
class NoteEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString note() const { return textBetween(0, document()->characterCount() - 1); }
    /// Replaces the text, and what could be undone in it. Says nothing by `noteEdited`.
    void setNote(const QString &text);
    [[nodiscard]] const QString &issue() const { return m_issue; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Looks at what stands there, as happens when it is left.
    void judge();

Q_SIGNALS:
    void noteEdited();
    void issueChanged(const QString &issue);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    /// What a person reads between two places of the document.
    [[nodiscard]] QString textBetween(int from, int to) const;
    void tellIssue(const QString &issue);

    QString m_issue;
    bool m_isSetting = false;
};

} // namespace lotse::kit
