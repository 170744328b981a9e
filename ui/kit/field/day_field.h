#pragma once

#include "kit/field/day_text.h"
#include "kit/label.h"

#include <QLineEdit>
#include <QPointer>

namespace lotse::kit {

/// A field for a day that is typed in any short way ("+3", "23.11.", "fr"); a label beside it shows the day
/// in words while one types. What is no day stays, and is told when the field is left.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);
    ~DayField() override;

    /// The label to put beside the field. Part of it as long as nobody lays it out, then of the page.
    [[nodiscard]] Label *words() const { return m_words; }
    /// The day that "+3" counts from: set it, and again after midnight. The field reads no clock.
    void setToday(QDate today) { m_today = today; }
    void setBias(DayBias bias) { m_bias = bias; }
    /// Invalid while empty or wrong.
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    [[nodiscard]] const QString &issue() const { return m_issue; }
    /// Looks at what stands there, as happens when it is left.
    void judge();

Q_SIGNALS:
    void dayChanged(QDate day);
    void issueChanged(const QString &issue);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followText();
    void setIssue(const QString &issue);
    void showWords();
    void fitWidth();
    void retranslate();

    QPointer<Label> m_words;
    QDate m_today;
    QDate m_day;
    QString m_issue;
    DayBias m_bias = DayBias::Future;
};

} // namespace lotse::kit
