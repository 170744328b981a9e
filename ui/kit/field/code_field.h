#pragma once

#include "kit/field/choice.h"
#include "kit/field/code_popup.h"

#include <QLineEdit>
#include <QPointer>

namespace lotse::kit {

/// A field for coded values that is typed into. Hits appear in a list below while typing; Tab takes the
/// only or the chosen one and goes on, arrows choose, Esc closes the list. With `multiple`, ";" takes one
/// and begins the next. What is no code stays as text, is told when the field is left (`issueChanged`, see
/// InlineIssue), and is never guessed at.
class CodeField : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(bool multiple READ isMultiple WRITE setMultiple)

public:
    explicit CodeField(QWidget *parent = nullptr);
    ~CodeField() override;

    /// Keeps the keys and writes them in the labels of these choices, e.g. of another language.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] bool isMultiple() const { return m_isMultiple; }
    void setMultiple(bool isMultiple) { m_isMultiple = isMultiple; }

    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    /// Shows these keys; one that is no choice any more is kept and shown as it is.
    void setKeys(const QStringList &keys);
    /// As if somebody had typed it and taken it: replaces the key, or adds one where several are allowed.
    void takeKey(const QString &key);
    /// What is wrong, in a sentence; empty while nothing is.
    [[nodiscard]] const QString &issue() const { return m_issue; }
    /// Looks at what stands there, as happens when it is left.
    void judge();

Q_SIGNALS:
    void keysChanged(const QStringList &keys);
    void issueChanged(const QString &issue);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A part of the text between semicolons.
    struct Part {
        qsizetype start;
        QString text;
    };

    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] Part currentPart() const;
    [[nodiscard]] QString keyOf(const QString &text) const;
    [[nodiscard]] QStringList keysInText() const;
    [[nodiscard]] bool isWholeText() const;
    void writeKeys();
    void followText();
    void updateKeys();
    void showHits(qsizetype chosen);
    void hideHits();
    [[nodiscard]] bool hasOpenList() const;
    void moveChoice(int step);
    /// Takes the chosen or the only hit of the part at the cursor, if there is one.
    void takeHit();
    void take(const Part &part, const ChoiceHit &hit);
    void beginNextPart();
    void setIssue(const QString &issue);

    ChoiceIndex m_index;
    QList<ChoiceHit> m_hits;
    QStringList m_keys;
    QString m_issue;
    QPointer<CodePopup> m_popup; // belongs to the window
    bool m_isMultiple = false;
};

} // namespace lotse::kit
