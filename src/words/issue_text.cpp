#include "words/issue_text.h"

#include "words/sentence.h"

#include <QCoreApplication>

#include <iterator>

namespace lotse::words {

namespace {

// In the order of base::IssueCode, which also says what the parameters are.
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("IssueText", "This field must not be empty. Fill it in."),
    QT_TRANSLATE_NOOP("IssueText", "“%1” is no key of the code list %2. Use a key of that list."),
    QT_TRANSLATE_NOOP("IssueText", "“%1” is no possible date. Write it like 2026-03-01."),
    QT_TRANSLATE_NOOP("IssueText",
                      "“%1” lacks its offset from UTC. Write it like 2026-03-01T09:05:00+01:00."),
    QT_TRANSLATE_NOOP("IssueText", "“%1” does not fit here. Expected is: %2."),
    QT_TRANSLATE_NOOP("IssueText", "%1 is negative. Enter 0 or more."),
    QT_TRANSLATE_NOOP("IssueText", "This begins after now. Check date, time and offset."),
    QT_TRANSLATE_NOOP("IssueText", "This ends before it begins. Check both times."),
    QT_TRANSLATE_NOOP("IssueText", "The text holds the character U+0000, which cannot be stored. Remove it."),
    QT_TRANSLATE_NOOP("IssueText", "The text is too long. Shorten it to at most %1 characters."),
    QT_TRANSLATE_NOOP("IssueText",
                      "Nothing of the kind %2 answers to “%1”. Check it, or record that one first."),
    QT_TRANSLATE_NOOP("IssueText",
                      "More than one of the kind %2 answers to “%1”. Name it by its number or id."),
    QT_TRANSLATE_NOOP("IssueText", "There is no column “%1” for this kind of record. Remove or rename it."),
    QT_TRANSLATE_NOOP("IssueText", "The column “%1” stands in the file more than once. Keep one of them."),
    QT_TRANSLATE_NOOP("IssueText", "The required column “%1” is missing. Add it."),
    QT_TRANSLATE_NOOP("IssueText", "The row cannot be read (%1). Check how it is written."),
    QT_TRANSLATE_NOOP("IssueText", "The file holds bytes that are not UTF-8. Save it as UTF-8."),
    QT_TRANSLATE_NOOP("IssueText", "No move leads from “%1” to “%2”. Choose a state that may follow."),
    QT_TRANSLATE_NOOP("IssueText", "The status “%1” does not fit the field %2. Correct one of the two."),
    QT_TRANSLATE_NOOP("IssueText", "%1 must not be later than %2. Correct one of the two dates."),
    QT_TRANSLATE_NOOP("IssueText",
                      "Records of the fields of work “%1” and “%2” cannot be linked. "
                      "Link records of one field of work."),
    QT_TRANSLATE_NOOP("IssueText",
                      "Phone and e-mail of a person of concern are recorded only where they called "
                      "themselves or agreed. Leave both empty."),
    QT_TRANSLATE_NOOP("IssueText",
                      "Consent for this recipient, or a legal basis, is missing. Record it first."),
    QT_TRANSLATE_NOOP("IssueText", "The case file has no owner. Assign it to a counsellor first."),
    QT_TRANSLATE_NOOP("IssueText", "A reason is missing. Give one."),
    QT_TRANSLATE_NOOP("IssueText", "The outcome is missing. Say how it ended."),
    QT_TRANSLATE_NOOP("IssueText", "Drafts still running: %1. Finish or discard them first."),
    QT_TRANSLATE_NOOP("IssueText", "Referrals still open: %1. Settle them, or waive them with a reason."),
    QT_TRANSLATE_NOOP("IssueText", "Tasks still open: %1. Settle them, or waive them with a reason."),
    QT_TRANSLATE_NOOP("IssueText",
                      "This needs a second person, other than who proposed it. Ask a colleague."),
    QT_TRANSLATE_NOOP("IssueText",
                      "A case file that is “%1” cannot be closed as “%2”. Choose another reason."),
    QT_TRANSLATE_NOOP("IssueText",
                      "The number carries the year, which is therefore fixed. Withdraw the record and "
                      "enter it anew."),
    QT_TRANSLATE_NOOP("IssueText", "“%1” is taken already. Choose another value."),
    QT_TRANSLATE_NOOP("IssueText",
                      "“%1” is no ISO 639-1 code: %2. Write codes such as de or tr."),
    QT_TRANSLATE_NOOP("IssueText", "The partner is not part of the network on that day. Choose another one."),
    QT_TRANSLATE_NOOP("IssueText",
                      "Rules and figures of the program depend on “%1”. It may be called otherwise, but it can "
                      "neither end nor be added."),
};
static_assert(std::size(sentences) == int(base::IssueCode::NeededByRules) + 1);

struct ParamWord {
    const char *word;
    const char *text;
};

// What the stable words mean that end the parameters of WrongType, MalformedRow and NotALanguage.
constexpr ParamWord paramWords[] = {
    {"text", QT_TRANSLATE_NOOP("IssueParam", "a text")},
    {"list", QT_TRANSLATE_NOOP("IssueParam", "a list")},
    {"integer", QT_TRANSLATE_NOOP("IssueParam", "a whole number")},
    {"boolean", QT_TRANSLATE_NOOP("IssueParam", "true or false")},
    {"instant", QT_TRANSLATE_NOOP("IssueParam", "a point in time like 2026-03-01T09:05:00+01:00")},
    {"date", QT_TRANSLATE_NOOP("IssueParam", "a date like 2026-03-01")},
    {"code", QT_TRANSLATE_NOOP("IssueParam", "a key of the code list")},
    {"time_zone", QT_TRANSLATE_NOOP("IssueParam", "a time zone like Europe/Berlin")},
    {"month", QT_TRANSLATE_NOOP("IssueParam", "a month like 2026-03")},
    {"id", QT_TRANSLATE_NOOP("IssueParam", "the id of a record; other names go into external_id")},
    {"relations", QT_TRANSLATE_NOOP("IssueParam", "relations like caller>person=mother")},
    {"two_digits", QT_TRANSLATE_NOOP("IssueParam", "two digits")},
    {"stray_quote", QT_TRANSLATE_NOOP("IssueParam", "a quotation mark in the wrong place")},
    {"unterminated_quote", QT_TRANSLATE_NOOP("IssueParam", "a quotation that never ends")},
    {"bare_carriage_return", QT_TRANSLATE_NOOP("IssueParam", "a carriage return without a line feed")},
    {"number_of_cells", QT_TRANSLATE_NOOP("IssueParam", "it has more or fewer cells than the header")},
    {"not_json", QT_TRANSLATE_NOOP("IssueParam", "it is no JSON")},
    {"not_an_object", QT_TRANSLATE_NOOP("IssueParam", "it is no JSON object")},
    {"kept_as_note", QT_TRANSLATE_NOOP("IssueParam", "it was kept in the note on languages")},
    {"left_out", QT_TRANSLATE_NOOP("IssueParam", "it was left out")},
    {"refused", QT_TRANSLATE_NOOP("IssueParam", "it was refused")},
    {"csv_or_jsonl", QT_TRANSLATE_NOOP("IssueParam", "a CSV or JSONL file (in a spreadsheet: save as CSV, UTF-8)")},
    {"header_and_rows", QT_TRANSLATE_NOOP("IssueParam", "a file that holds rows")},
    {"commas", QT_TRANSLATE_NOOP("IssueParam", "columns that are separated by commas")},
    {"same_columns", QT_TRANSLATE_NOOP("IssueParam", "the columns that the file had when it was chosen")},
    {"row_too_long", QT_TRANSLATE_NOOP("IssueParam", "it is too long")},
};

QString paramText(const QString &param)
{
    for (const ParamWord &entry : paramWords) {
        if (param == QLatin1String(entry.word))
            return QCoreApplication::translate("IssueParam", entry.text);
    }
    return param;
}

/// The parameters as they are shown: values as they were typed, stable words in the reader's language.
QStringList shownParams(const base::FieldIssue &issue)
{
    QStringList params = issue.params;
    const bool endsWithWord = issue.code == base::IssueCode::WrongType
        || issue.code == base::IssueCode::MalformedRow || issue.code == base::IssueCode::NotALanguage;
    if (endsWithWord && !params.isEmpty())
        params.last() = paramText(params.last());
    return params;
}

} // namespace

QString issueSentence(const base::FieldIssue &issue)
{
    return fillSentence(QCoreApplication::translate("IssueText", sentences[int(issue.code)]),
                        shownParams(issue));
}

QString fieldIssueSentence(const base::FieldIssue &issue)
{
    const QString sentence = issueSentence(issue);
    return issue.field.isEmpty() ? sentence : issue.field + QStringLiteral(": ") + sentence;
}

} // namespace lotse::words
