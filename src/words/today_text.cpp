#include "words/today_text.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace lotse::words {

namespace {

struct Section {
    const char *key;
    const char *title;
};

constexpr Section sections[] = {
    {"call_backs", QT_TRANSLATE_NOOP("TodayText", "Call backs")},
    {"follow_ups", QT_TRANSLATE_NOOP("TodayText", "Follow-ups")},
    {"messages", QT_TRANSLATE_NOOP("TodayText", "Unanswered messages")},
    {"referrals", QT_TRANSLATE_NOOP("TodayText", "Silent referrals")},
    {"drafts", QT_TRANSLATE_NOOP("TodayText", "Unfinished calls")},
    {"closings", QT_TRANSLATE_NOOP("TodayText", "Waits for a second person")},
    {"calls", QT_TRANSLATE_NOOP("TodayText", "Calls of today")},
};

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("TodayText", source, nullptr, count);
}

} // namespace

QString todaySection(const QString &key)
{
    for (const Section &section : sections) {
        if (key == QLatin1String(section.key))
            return text(section.title);
    }
    return key;
}

QString latestOnly(const QString &title)
{
    return fillSentence(text(QT_TRANSLATE_NOOP("TodayText", "%1, the latest")), {title});
}

QString today() { return text(QT_TRANSLATE_NOOP("TodayText", "today")); }
QString dueToday() { return text(QT_TRANSLATE_NOOP("TodayText", "due today")); }
QString todayAt(const QString &time) { return fillSentence(text(QT_TRANSLATE_NOOP("TodayText", "today %1")), {time}); }
QString inMinutes(int minutes) { return text(QT_TRANSLATE_N_NOOP("TodayText", "in %n min"), minutes); }
QString sinceDays(int days) { return text(QT_TRANSLATE_N_NOOP("TodayText", "for %n day(s)"), days); }
QString attemptsText(int attempts) { return text(QT_TRANSLATE_N_NOOP("TodayText", "%n attempt(s)"), attempts); }
QString shortMinutes(int minutes) { return text(QT_TRANSLATE_N_NOOP("TodayText", "%n min"), minutes); }

QString sentText(const QString &day, int days)
{
    return fillSentence(text(QT_TRANSLATE_N_NOOP("TodayText", "sent %1, %n day(s) ago"), days), {day});
}

QString callBackPromised() { return text(QT_TRANSLATE_NOOP("TodayText", "Call back promised")); }

QString callIncomplete(const QStringList &missing)
{
    if (missing.isEmpty())
        return text(QT_TRANSLATE_NOOP("TodayText", "Call incomplete"));
    return fillSentence(text(QT_TRANSLATE_NOOP("TodayText", "Call incomplete, missing: %1")),
                        {missing.join(QLatin1String(", "))});
}

QString callParked() { return text(QT_TRANSLATE_NOOP("TodayText", "Call parked")); }
QString callRunning() { return text(QT_TRANSLATE_NOOP("TodayText", "Call running")); }
QString secondLook() { return text(QT_TRANSLATE_NOOP("TodayText", "Second look: closing of the case file")); }

} // namespace lotse::words
