#include "domain/case_file/case_file_states.h"

#include <algorithm>

namespace lotse::domain {

using S = CaseFileStatus;

bool canMove(CaseFileStatus from, CaseFileStatus to)
{
    switch (from) {
    case S::New:
        return to == S::Open || to == S::Closed;
    case S::Open:
        return to == S::Closing || to == S::Closed;
    case S::Closing:
        return to == S::Closed || to == S::Open;
    case S::Closed:
        return to == S::Open || to == S::Anonymised;
    case S::Anonymised:
        return false;
    case S::Merged:
        return to != S::Merged && to != S::Anonymised;
    }
    return false;
}

bool mayReach(CaseFileStatus from, CaseFileStatus to)
{
    QList<S> reached = {from};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (S next : allOf<S>()) {
            if (canMove(reached[i], next) && !reached.contains(next))
                reached.append(next);
        }
    }
    return reached.contains(to);
}

bool isLive(CaseFileStatus status) { return status == S::New || status == S::Open || status == S::Closing; }

CaseFileStatus statusFromDates(const CaseFile &caseFile)
{
    if (caseFile.closedOn.isValid())
        return S::Closed;
    return caseFile.counsellor.isNull() ? S::New : S::Open;
}

static bool isDecided(const Code &securityStatus)
{
    return securityStatus == QLatin1String("not_relevant")
        || securityStatus == QLatin1String("relevant_not_passed")
        || securityStatus == QLatin1String("relevant_passed");
}

static bool isUnderReview(const Code &securityStatus)
{
    return securityStatus == QLatin1String("under_review");
}

bool canMoveSecurity(const Code &from, const Code &to)
{
    if (from == to)
        return true;
    if (isUnderReview(from))
        return isDecided(to);
    if (isDecided(from))
        return isUnderReview(to);
    return !isDecided(to); // none and not_asked: nobody has decided anything yet
}

bool wasUnderReview(const Code &securityStatus)
{
    return isUnderReview(securityStatus) || isDecided(securityStatus);
}

} // namespace lotse::domain
