#include "supervision/month_words.h"

#include <QCoreApplication>

namespace lotse::supervision {

namespace {

QString text(const char *source) { return QCoreApplication::translate("MonthWords", source); }

} // namespace

QString circleName(domain::CallerCircle circle)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("MonthWords", "Family"),
        QT_TRANSLATE_NOOP("MonthWords", "School"),
        QT_TRANSLATE_NOOP("MonthWords", "Youth and refugee help"),
        QT_TRANSLATE_NOOP("MonthWords", "Others"),
    };
    static_assert(names.size() == domain::callerCircleCount);
    return text(names[std::size_t(circle)]);
}

QString shortCircleName(domain::CallerCircle circle)
{
    const bool isLong = circle == domain::CallerCircle::YouthAndRefugeeHelp;
    return isLong ? text(QT_TRANSLATE_NOOP("MonthWords", "Help")) : circleName(circle);
}

QString stageName(domain::ReferralStage stage)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("MonthWords", "before consent"),
        QT_TRANSLATE_NOOP("MonthWords", "consented"),
        QT_TRANSLATE_NOOP("MonthWords", "sent, received"),
        QT_TRANSLATE_NOOP("MonthWords", "on the waiting list"),
        QT_TRANSLATE_NOOP("MonthWords", "accepted, first contact"),
        QT_TRANSLATE_NOOP("MonthWords", "in counselling"),
    };
    static_assert(names.size() == domain::referralStageCount);
    return text(names[std::size_t(stage)]);
}

} // namespace lotse::supervision
