#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lotse::base {

/// What went wrong, named by what the user can do next. Words for people are made in room `words`.
enum class ErrorCode {
    Invalid,      ///< the input breaks a rule: correct the named fields
    Forbidden,    ///< the actor may not do this: ask somebody who may
    NotFound,     ///< no such record: check the number
    Conflict,     ///< somebody else saved in between, or the state does not allow it: look and decide again
    Busy,         ///< another program holds the store: try again
    Offline,      ///< the store cannot be reached
    Locked,       ///< the store is locked: unlock it
    Corrupt,      ///< the store is damaged: restore a backup
    SchemaTooNew, ///< the store was written by a newer Lotse: update
    Device,       ///< a file or device failed: check space, rights and the path
    Internal,     ///< a fault of the program: report it
};

/// Which rule a value breaks. One sentence each in German and English (`words/issue_text`).
enum class IssueCode {
    Required,            ///< must not be empty
    UnknownCode,         ///< not a key of the code list; params: value, list
    ImpossibleDate,      ///< no such day; params: value
    InstantWithoutOffset,///< a point in time needs its offset from UTC; params: value
    WrongType,           ///< not a number, not a list, not a text; params: value, expected type
    NegativeNumber,      ///< params: value
    StartsInFuture,      ///< begins after now
    EndBeforeStart,      ///< ends before it began
    NulCharacter,        ///< U+0000 in a text
    TextTooLong,         ///< params: the longest allowed number of characters
    UnknownReference,    ///< no such record; params: value, kind
    AmbiguousReference,  ///< more than one record answers to it; params: value, kind
    UnknownColumn,       ///< params: column
    DuplicateColumn,     ///< params: column
    MissingColumn,       ///< a required column is not in the file; params: column
    MalformedRow,        ///< quoting or number of cells is wrong; params: what
    NotUtf8,             ///< bytes that are not UTF-8
    IllegalMove,         ///< the state table has no such move; params: from, to
    StatusContradictsDates, ///< params: status, the date field that is missing or too much
    DatesOutOfOrder,     ///< params: earlier field, later field
    CrossesPurposeWall,  ///< records of two fields of work cannot be linked; params: field of work, field of work
    ContactDataOfPersonOfConcern, ///< phone or e-mail of a person of concern needs own call or consent
    ConsentMissing,      ///< a referral leaves only with consent for this recipient or a legal basis
    OwnerMissing,        ///< a case file needs an owner first
    ReasonMissing,       ///< closing, withdrawing, sending back need a reason
    OutcomeMissing,
    OpenDrafts,          ///< a draft is still running; params: number
    OpenReferrals,       ///< params: number
    OpenTasks,           ///< params: number
    SecondPersonMissing, ///< must be somebody else than the one who proposed it
    ClosingReasonNotAllowed, ///< params: status, reason
    YearOfNumberFixed,   ///< the number carries the year; withdraw and record anew
    DuplicateValue,      ///< params: value
    NotALanguage,        ///< not an ISO 639-1 code; params: value, kept_as_note or left_out or refused
    PartnerNotValid,     ///< the partner is no longer part of the network on this day
    NeededByRules,       ///< rules depend on the code: it can neither end nor be added; params: label
};

/// One broken rule: which field, which rule, the parameters of its sentence.
struct FieldIssue {
    IssueCode code = IssueCode::Required;
    QString field;
    QStringList params;

    bool operator==(const FieldIssue &) const = default;
};

/// Why a call failed. Never a translated sentence, never raw driver text, never a value of a record
/// except in the params of an issue, which go back to the one who typed them and into no log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString where;             ///< function or statement, for the log
    QList<FieldIssue> issues;  ///< what to correct, for ErrorCode::Invalid and Conflict
    QString detail;            ///< redacted: enum words and numbers only
};

/// Stable English word of a code for logs and machine output ("invalid", "not_found", …).
[[nodiscard]] QString errorCodeWord(ErrorCode code);
[[nodiscard]] QString issueCodeWord(IssueCode code);

/// Every code, in order: tests walk it so that none is left without words.
[[nodiscard]] QList<ErrorCode> allErrorCodes();
[[nodiscard]] QList<IssueCode> allIssueCodes();

} // namespace lotse::base
