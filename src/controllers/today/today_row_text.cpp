#include "controllers/today/today_row_text.h"

#include "words/date_text.h"
#include "words/field_text.h"
#include "words/list_text.h"
#include "words/today_text.h"

namespace lotse::controllers {

using domain::notAsked;
using services::TodaySection;
using services::TodayState;

namespace {

constexpr int weekLength = 7;
constexpr int soon = 60; // minutes

const QString comma = QStringLiteral(", ");

} // namespace

QString TodayRowText::dayText() const
{
    const qint64 days = m_row.day.daysTo(m_text.today());
    if (days == 0)
        return words::today();
    return qAbs(days) < weekLength || m_row.section != TodaySection::Messages ? words::weekday(m_row.day, m_text.today())
                                                                              : words::shortDay(m_row.day, m_text.today());
}

QString TodayRowText::due() const
{
    if (m_row.state == TodayState::Due)
        return words::dueToday();
    if (!m_row.from)
        return dayText();
    const QString time = words::timeOfDay(*m_row.from, m_text.zone());
    if (m_row.day != m_text.today())
        return dayText() + u' ' + time;
    return m_row.kind == domain::RecordKind::Task ? time : words::todayAt(time);
}

QString TodayRowText::dueHint() const
{
    if (m_row.daysOverdue > 0)
        return words::sinceDays(m_row.daysOverdue);
    if (m_row.kind != domain::RecordKind::Task || !m_row.from)
        return {};
    const qint64 minutes = (m_row.from->milliseconds - m_now.milliseconds) / 60'000;
    return minutes >= 0 && minutes <= soon ? words::inMinutes(int(minutes)) : QString();
}

QString TodayRowText::what() const
{
    switch (m_row.section) {
    case TodaySection::CallBacks:
    case TodaySection::FollowUps:
        return taskTitle();
    case TodaySection::Referrals:
        return m_row.text;
    case TodaySection::Closings:
        return words::secondLook();
    case TodaySection::Messages:
    case TodaySection::Calls:
        break;
    case TodaySection::Drafts:
        if (m_row.state == TodayState::Running)
            return words::callRunning();
        if (m_row.state == TodayState::Parked)
            return words::callParked();
        QStringList missing;
        for (const QString &field : m_row.missing)
            missing.append(words::fieldLabel(field));
        return words::callIncomplete(missing);
    }
    return contactTitle();
}

QString TodayRowText::taskTitle() const
{
    if (!m_row.text.isEmpty())
        return m_row.text;
    return m_row.section == TodaySection::CallBacks ? words::callBackPromised()
                                                    : m_text.code(QStringLiteral("task_kind"), m_row.code);
}

QString TodayRowText::contactTitle() const
{
    QStringList parts{m_text.code(QStringLiteral("channel"), m_row.code)};
    if (m_row.callerGroup != notAsked)
        parts.append(m_text.code(QStringLiteral("caller_group"), m_row.callerGroup));
    return parts.join(comma);
}

QString TodayRowText::who() const
{
    QStringList parts;
    if (m_row.relationship != notAsked)
        parts.append(m_text.code(QStringLiteral("relationship"), m_row.relationship));
    else if (m_row.callerGroup != notAsked && m_row.section != TodaySection::Messages
             && m_row.section != TodaySection::Calls)
        parts.append(m_text.code(QStringLiteral("caller_group"), m_row.callerGroup));
    if (!m_row.codeWord.isEmpty())
        parts.append(words::codeWordText(m_row.codeWord));
    if (!m_row.safeContact.isEmpty())
        parts.append(m_row.safeContact.simplified());
    if (m_row.attempts > 0)
        parts.append(words::attemptsText(m_row.attempts));
    if (m_row.section != TodaySection::CallBacks && !m_row.topics.isEmpty())
        parts.append(m_text.code(QStringLiteral("topics"), m_row.topics.first()));
    if (m_row.minutes)
        parts.append(words::shortMinutes(*m_row.minutes));
    if (m_row.sentOn.isValid())
        parts.append(words::sentText(words::shortDay(m_row.sentOn, m_text.today()),
                                     int(m_row.sentOn.daysTo(m_text.today()))));
    if (m_row.section == TodaySection::Closings && m_row.code != notAsked)
        parts.append(m_text.code(QStringLiteral("closing_reason"), m_row.code));
    if (parts.isEmpty() && m_row.section == TodaySection::Drafts)
        parts.append(words::stateWord(QStringLiteral("anonymous")));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(comma);
}

} // namespace lotse::controllers
