#pragma once

#include "services/list/shown_value.h"

#include <array>

namespace lotse::services {

/// What waits for somebody, by kind of waiting; in this order on the page.
enum class TodaySection { CallBacks, FollowUps, Messages, Referrals, Drafts, Closings, Calls };

/// How it stands with one of them. Follows from dates and states; nobody is ranked by it.
enum class TodayState { Open, Due, Overdue, New, InAnswer, Waiting, Silent, Running, Parked, Draft, SecondPerson, Done };

/// One thing that waits, named by codes and keys; its sentences are made elsewhere. Carries no name of a person.
struct TodayRow {
    TodaySection section = TodaySection::CallBacks;
    TodayState state = TodayState::Open;
    domain::RecordKind kind = domain::RecordKind::Task; ///< of the record that it stands for
    QString id;
    int revision = 0;
    QString number;                      ///< of the record, where it has one

    QDate day;                           ///< when it is due, was received, began
    std::optional<base::Instant> from;   ///< with the time of day, or the window in which somebody wants to be called
    std::optional<base::Instant> to;
    int daysOverdue = 0;

    domain::Code code = domain::notAsked; ///< kind of the task, channel of the contact, status of the referral
    QString text;                         ///< first line of the task's note; the partner's name
    QStringList missing;                  ///< fields of an incomplete call that nobody has filled
    int attempts = 0;

    domain::Code relationship = domain::notAsked;
    domain::Code callerGroup = domain::notAsked;
    QString codeWord;
    QString safeContact;
    QStringList topics;
    std::optional<int> minutes;
    QDate sentOn;

    domain::ContactId contact;
    domain::CaseFileId caseFile;
    QString caseFileNumber;
    QList<ShownField> facts;              ///< what the panel beside the list tells of it

    bool operator==(const TodayRow &) const = default;
};

/// The rows of one section; `isMore` where it was cut.
struct TodayGroup {
    TodaySection section = TodaySection::CallBacks;
    QList<TodayRow> rows;
    bool isMore = false;

    bool operator==(const TodayGroup &) const = default;
};

/// Everything that waits on one day; sections without rows are left out.
struct Today {
    QDate day;
    QList<TodayGroup> groups;

    [[nodiscard]] int waiting() const; ///< how many rows ask for something: all but what is done
    bool operator==(const Today &) const = default;
};

/// Whose, and up to when.
struct TodayRequest {
    bool isEverybodys = false;           ///< else the actor's, and what nobody was chosen for
    QDate until = {};                    ///< due up to this day; not valid: today
    QStringList fieldsOfWork = {};       ///< empty: all in which the actor works

    bool operator==(const TodayRequest &) const = default;
};

} // namespace lotse::services

namespace lotse::domain {

template<>
struct EnumWords<services::TodaySection> {
    static constexpr std::array words = {"call_backs", "follow_ups", "messages", "referrals", "drafts", "closings", "calls"};
};

template<>
struct EnumWords<services::TodayState> {
    static constexpr std::array words = {"open",   "due",     "overdue", "new",   "in_answer",     "waiting",
                                         "silent", "running", "parked",  "draft", "second_person", "done"};
};

} // namespace lotse::domain
