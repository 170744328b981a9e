#include "kit/field/time_field.h"

#include "kit/field/day_text.h"
#include "kit/follow_look.h"
#include "kit/marks.h"

namespace lotse::kit {

namespace {

const QString shownFormat = QStringLiteral("HH:mm");

} // namespace

TimeField::TimeField(QWidget *parent) : QLineEdit(parent)
{
    followLook(this, [this](const Look &look) { setFixedWidth(look.px(72)); });
    connect(this, &QLineEdit::textEdited, this, &TimeField::followText);
    connect(this, &QLineEdit::editingFinished, this, &TimeField::judge);
}

void TimeField::setTime(QTime time)
{
    m_time = time;
    setText(time.toString(shownFormat));
    setIssue({});
}

void TimeField::followText()
{
    const QTime time = readTime(text()).value_or(QTime());
    if (!m_issue.isEmpty() && (time.isValid() || text().trimmed().isEmpty()))
        setIssue({});
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT timeChanged(time);
}

void TimeField::judge()
{
    if (m_time.isValid())
        setText(m_time.toString(shownFormat));
    const bool isWrong = !m_time.isValid() && !text().trimmed().isEmpty();
    setIssue(isWrong ? tr("“%1” is no time: type 9:30 or 930.").arg(text().trimmed()) : QString());
}

void TimeField::setIssue(const QString &issue)
{
    if (issue == m_issue)
        return;
    m_issue = issue;
    markIssue(*this, issue);
    Q_EMIT issueChanged(issue);
}

} // namespace lotse::kit
