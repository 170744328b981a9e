#pragma once

#include "base/clock.h"
#include "domain/record/code.h"
#include "domain/record/record.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>

namespace lotse::domain {

enum class ContactStatus { Running, Parked, Draft, Finished, Discarded, Withdrawn, Received, InAnswer };

template<>
struct EnumWords<ContactStatus> {
    static constexpr std::array words = {"running",   "parked",    "draft",    "finished",
                                         "discarded", "withdrawn", "received", "in_answer"};
};

/// How one caller stands to one person of concern.
struct Relation {
    PersonId caller;
    PersonId person;
    Code relationship = notAsked;

    bool operator==(const Relation &) const = default;
};

/// One conversation or message with the hotline. Works with no personal data at all: only time, channel
/// and counsellor are required, and they fill themselves.
struct Contact : Record<struct ContactTag> {
    ContactStatus status = ContactStatus::Running;
    Code kind = notAsked;
    Code fieldOfWork = notAsked;
    base::Instant startedAt;
    std::optional<base::Instant> endedAt;
    std::optional<int> minutes;                 ///< as said; else derived from start and end
    int parkedMilliseconds = 0;                 ///< time the call was parked; no part of its minutes
    std::optional<base::Instant> parkedAt;      ///< since when it is parked
    std::optional<base::Instant> receivedAt;    ///< written contacts
    std::optional<base::Instant> answeredAt;
    ContactId repliesTo;
    Code channel = notAsked;
    Code entryRoute = notAsked;
    Code direction = notAsked;
    AccountId counsellor;
    Code firstContact = notAsked;
    Code callerGroup = notAsked;
    QString language;                           ///< ISO 639-1, empty = not asked
    Code interpreter = notAsked;
    Code state = notAsked;
    QString postcode2;                          ///< first two digits only
    QStringList topics;
    Code phenomenon = notAsked;
    Code heardFrom = notAsked;
    Code ageGroup = notAsked;
    Code gender = notAsked;
    Code minor = notAsked;
    Code convert = notAsked;
    Code migrationBackground = notAsked;
    Code refugeeContext = notAsked;
    Code travelStatus = notAsked;
    Code custody = notAsked;
    Code knownToAuthorities = notAsked;
    Code danger = notAsked;
    Code limitsExplained = notAsked;
    QStringList results;
    Code securityStatus = notAsked;
    QDate followUpOn;
    Code followUpKind = notAsked;               ///< of the task it becomes
    std::optional<base::Instant> followUpFrom;  ///< the time window that was promised
    std::optional<base::Instant> followUpTo;
    QString callBackNumber;
    QString codeWord;
    QString note;
    QList<PersonId> callers;
    QList<PersonId> persons;
    Code relationship = notAsked;               ///< of the caller to the person, where one of each
    QList<Relation> relations;
    QList<CaseFileId> caseFiles;
    bool enteredLater = false;                  ///< back-entered
    QString withdrawnReason;

    bool operator==(const Contact &) const = default;
};

template<>
struct RecordTraits<Contact> {
    static constexpr RecordKind kind = RecordKind::Contact;
};

} // namespace lotse::domain
