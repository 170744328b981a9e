#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace lotse::domain {

/// The keys a list may be sorted by. None of them rates or ranks people.
enum class SortKey {
    Time,    ///< contacts by start, notes and feedback by time
    Day,     ///< case files by opening, referrals by proposal, tasks by due day
    Name,    ///< people and partners by DIN 5007-2 sort key
    Month,   ///< network reports
};

/// What a list may be filtered by. Sensitive attributes, danger and ratings are absent on purpose.
enum class FilterKey {
    Status, Counsellor, Channel, Kind, State, CaseFile, Contact, Referral, Partner, Person,
    OpenOn,    ///< case files that were open at the end of a day
    SilentOn,  ///< referrals whose feedback was overdue at the end of a day
    BeforeConsentOn, ConsentedOn, SentOn, WaitingListOn, AcceptedOn,
    InCounsellingOn, ///< referrals of a stage at the end of a day, in the order of ReferralStage
};

struct ListFilter {
    FilterKey key;
    QStringList anyOf;
};

/// Where a page ended: the sort values of its last row, opaque to callers.
using Cursor = QVariantList;

/// One page of a list. `fieldsOfWork` is the purpose wall: empty means no row at all for kinds that carry one.
struct ListRequest {
    SortKey sort = SortKey::Time;
    bool descending = false;
    QStringList fieldsOfWork;
    QList<ListFilter> filters;
    QDate from;                    ///< first day, by the day the record began
    QDate to;                      ///< last day
    QString fromName;              ///< begins at the first name that is not before this one; for lists sorted by name
    std::optional<Cursor> after;
    std::optional<Cursor> upTo;    ///< the last place that still belongs to the page
    int limit = 100;
};

template<class R>
struct Page {
    QList<R> rows;
    std::optional<Cursor> next;    ///< set where more rows follow
};

/// A stretch of a list: how many rows it has and where it ends. The end is a place; no row need stand there.
struct ListPiece {
    int rows = 0;
    std::optional<Cursor> end;     ///< absent in the last piece, which reaches to the end of the list

    bool operator==(const ListPiece &) const = default;
};

/// What a walk along a list has seen of its length.
struct ListSurvey {
    QList<ListPiece> pieces;       ///< in the order of the list, none without rows
    std::optional<Cursor> next;    ///< where the walk goes on; absent once the whole list is known
};

} // namespace lotse::domain
