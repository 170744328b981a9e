#pragma once

#include <QLineEdit>
#include <QTime>

namespace lotse::kit {

/// A field for a time of day: "9", "930" and "9.30" become 09:30 when it is left. What is no time stays,
/// and is told then.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// Invalid while empty or wrong.
    [[nodiscard]] QTime time() const { return m_time; }
    void setTime(QTime time);
    [[nodiscard]] const QString &issue() const { return m_issue; }
    /// Looks at what stands there, as happens when it is left.
    void judge();

Q_SIGNALS:
    void timeChanged(QTime time);
    void issueChanged(const QString &issue);

private:
    void followText();
    void setIssue(const QString &issue);

    QTime m_time;
    QString m_issue;
};

} // namespace lotse::kit
